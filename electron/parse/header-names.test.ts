import { expect, test } from 'vitest';

import { postingFacts } from './posting-facts.ts';
import { sourceLines } from './source-lines.ts';

/** Source, title, company, place, kinds of employment. */
type Case = readonly [string, string, string, string | null, string];

const postings: readonly Case[] = [
  [
    `Senior Bookkeeper
Harlan & Pike, Whitby
£29,000 to £33,000 a year
Full-time, permanent

We keep the books for forty shops along the coast.
- 3 years of bookkeeping`,
    'Senior Bookkeeper',
    'Harlan & Pike',
    'Whitby',
    'full-time,permanent',
  ],
  [
    `Mechanical Fitter | Kestrel Hydraulics | Port Talbot | Permanent | £17.50 per hour

Kestrel Hydraulics repairs rams and pumps. You'll strip and rebuild cylinders.`,
    'Mechanical Fitter',
    'Kestrel Hydraulics',
    'Port Talbot',
    'permanent',
  ],
  [
    `Vertriebsmitarbeiter im Außendienst (m/w/d)
Nordlicht Fenster GmbH
26725 Emden
Vollzeit

Wir verkaufen Fenster seit 1962.`,
    'Vertriebsmitarbeiter im Außendienst (m/w/d)',
    'Nordlicht Fenster GmbH',
    '26725 Emden',
    'full-time',
  ],
  [
    `Serveur / Serveuse H/F
Le Comptoir des Halles - Angers (49)
CDD 6 mois, temps partiel

Notre équipe cherche une personne souriante.`,
    'Serveur / Serveuse H/F',
    'Le Comptoir des Halles',
    'Angers (49)',
    'fixed-term,part-time',
  ],
  [
    `About Lantern Robotics

Lantern Robotics builds warehouse robots. We're based in Eindhoven.

Controls Engineer

What you'll do
- Tune servo drives`,
    'Controls Engineer',
    'Lantern Robotics',
    'Eindhoven',
    '',
  ],
  [
    `Join Tidewater Credit Union as a Loan Officer!

Tidewater Credit Union is a member-owned bank with 9 branches in Norfolk, Virginia. This is a full-time position.

- 2 years of lending experience`,
    'Loan Officer',
    'Tidewater Credit Union',
    'Norfolk, Virginia',
    'full-time',
  ],
  [
    `Job Title: Facilities Coordinator
Reports to: Head of Estates
Based at: Wrexham campus
Salary: £24,500
Contract: Fixed term until 31 August
Hours: 0.6 FTE

Marlborough Vale College is an equal opportunity employer.`,
    'Facilities Coordinator',
    'Marlborough Vale College',
    'Wrexham campus',
    'fixed-term,part-time',
  ],
  [
    `Cocinero/a
Hotel Punta Brava
Nerja (Málaga)
Jornada completa, contrato indefinido
Salario: 1.600 € brutos al mes`,
    'Cocinero/a',
    'Hotel Punta Brava',
    'Nerja (Málaga)',
    'full-time,permanent',
  ],
  [
    `Night Porter

The Gorse Hill Hotel in Moffat is looking for a night porter to join our small team. 40 hours a week, five nights out of seven. Live-in available.`,
    'Night Porter',
    'Gorse Hill Hotel',
    'Moffat',
    '',
  ],
  [
    `HIRING: Dental Assistant
Smile Harbor Dentistry
Gloucester, MA 01930
Part-time, 24 hrs/week
$22 - $26/hour`,
    'Dental Assistant',
    'Smile Harbor Dentistry',
    'Gloucester, MA 01930',
    'part-time',
  ],
  [
    `Software Engineer, Payments
Quillstack
Remote (Europe)

Quillstack is the billing layer for co-ops.

What we look for
- 4 years of Go`,
    'Software Engineer, Payments',
    'Quillstack',
    null,
    '',
  ],
  [
    `Magazijnmedewerker
Van Houten Logistiek B.V. | Tilburg | 32-40 uur

Wij zoeken een medewerker voor ons magazijn.`,
    'Magazijnmedewerker',
    'Van Houten Logistiek B.V.',
    'Tilburg',
    '',
  ],
  [
    `Commis di cucina
Ristorante Da Pino, Bergamo
Contratto a tempo indeterminato, tempo pieno

Cerchiamo una persona puntuale.`,
    'Commis di cucina',
    'Ristorante Da Pino',
    'Bergamo',
    'full-time,permanent',
  ],
  [
    `We are seeking a Lab Manager for our Reading site.

Oxbow Diagnostics develops blood tests. Permanent, full time.

Essential
- A degree in biology`,
    'Lab Manager',
    'Oxbow Diagnostics',
    'Reading',
    'full-time,permanent',
  ],
  [
    `Groundskeeper
Department: Parks
Location: Elkhorn, Wisconsin
Status: Seasonal

The City of Elkhorn seeks a groundskeeper.`,
    'Groundskeeper',
    'City of Elkhorn',
    'Elkhorn, Wisconsin',
    'temporary',
  ],
  [
    `Kindergarten Teacher (maternity cover, 12 months) - Little Acorns Nursery, Harpenden AL5

We need a qualified teacher from January.`,
    'Kindergarten Teacher',
    'Little Acorns Nursery',
    'Harpenden AL5',
    'fixed-term',
  ],
  [
    `Warehouse Associate
Everdale Foods Inc.
1200 Industrial Parkway, Brampton, ON L6T 4K3
Shift: Nights
$21.75/hr`,
    'Warehouse Associate',
    'Everdale Foods Inc.',
    '1200 Industrial Parkway, Brampton, ON L6T 4K3',
    '',
  ],
  [
    `Product Manager

Grünblick macht Software für Stadtwerke. Unser Büro ist in Kassel, du arbeitest zwei Tage im Homeoffice.

Dein Profil
- 3 Jahre Erfahrung`,
    'Product Manager',
    'Grünblick',
    'Kassel',
    '',
  ],
  [
    `Cleaner needed ASAP - Dunmore Contract Cleaning - Athlone

15 hours per week, Monday to Friday evenings. €13.50 per hour.`,
    'Cleaner',
    'Dunmore Contract Cleaning',
    'Athlone',
    '',
  ],
  [
    `Executive Assistant

Company: Palmetto Family Office
Where: Charleston, SC
Type: Full-Time`,
    'Executive Assistant',
    'Palmetto Family Office',
    'Charleston, SC',
    'full-time',
  ],
  [
    `Physiotherapist Band 6
Rowan Vale University Hospitals NHS Foundation Trust
Site: Rowan Vale General Hospital
Town: Kettering
Salary: £35,392 - £42,618 a year
Contract: Permanent
Working pattern: Full time`,
    'Physiotherapist Band 6',
    'Rowan Vale University Hospitals NHS Foundation Trust',
    'Kettering',
    'full-time,permanent',
  ],
  [
    `Technicien de maintenance F/H

Qui sommes-nous ?
Fondée en 1978, Aubépine Industrie conçoit des pompes à Vierzon.

Poste en CDI, temps plein, basé à Vierzon.`,
    'Technicien de maintenance F/H',
    'Aubépine Industrie',
    'Vierzon',
    'full-time,permanent',
  ],
  [
    `# Staff Software Engineer (Search)

**Company:** Ferrous Labs
**Location:** Berlin or remote in the EU
**Type:** Full time

Ferrous Labs indexes court records.`,
    'Staff Software Engineer (Search)',
    'Ferrous Labs',
    'Berlin or remote in the EU',
    'full-time',
  ],
  [
    `Roofers wanted

Top Ridge Roofing has steady work in Spokane and Coeur d'Alene. Pay is $28-$36/hr depending on experience. Full time, year round.

Call Dale.`,
    'Roofers',
    'Top Ridge Roofing',
    'Spokane',
    'full-time',
  ],
  [
    `ESL Instructor
Brightpath Language Centre
Hanoi, Vietnam

25 contact hours per week. $1,800 per month.

Requirements:
- CELTA`,
    'ESL Instructor',
    'Brightpath Language Centre',
    'Hanoi, Vietnam',
    '',
  ],
  [
    `Mesa Verde Unified School District
School Psychologist
2024-2025 school year
Full-time (187 days)
Salary: $68,000 - $92,000`,
    'School Psychologist',
    'Mesa Verde Unified School District',
    null,
    'full-time',
  ],
  [
    `Paralegal - Litigation
Ortega Whitfield PLLC
Tucson, Arizona
On-site

The firm: Ortega Whitfield is a nine-lawyer firm.`,
    'Paralegal - Litigation',
    'Ortega Whitfield PLLC',
    'Tucson, Arizona',
    '',
  ],
  [
    `Chef de Partie

The Copper Hen, Ludlow

Salary: £27k + tips
Hours: 45 per week

We're a busy gastropub with a kitchen garden.`,
    'Chef de Partie',
    'The Copper Hen',
    'Ludlow',
    'full-time',
  ],
  [
    `Stellenausschreibung

Die Gemeinde Waldkirchen sucht zum 1. Oktober eine

Pädagogische Fachkraft (m/w/d)

in Teilzeit (30 Stunden), unbefristet.`,
    'Pädagogische Fachkraft (m/w/d)',
    'Gemeinde Waldkirchen',
    null,
    'part-time,permanent',
  ],
  [
    `Customer Support Agent (Dutch speaking)

About Parcelbee
Parcelbee helps small shops ship across Europe. Our support team sits in Porto.

Your day
- Answer tickets`,
    'Customer Support Agent (Dutch speaking)',
    'Parcelbee',
    'Porto',
    '',
  ],
  [
    `Lecturer in Marine Ecology
School of Ocean Sciences
University of Northmarsh
Grade 7: £38,205 - £44,263 p.a.
Full time, fixed-term for 3 years
Closing date: 3 March`,
    'Lecturer in Marine Ecology',
    'University of Northmarsh',
    null,
    'fixed-term,full-time',
  ],
  [
    `Plombier-chauffagiste (H/F) – Roanne

Entreprise Vasseur, 14 salariés, recrute un plombier-chauffagiste en CDI.`,
    'Plombier-chauffagiste (H/F)',
    'Entreprise Vasseur',
    'Roanne',
    'permanent',
  ],
  [
    `Title: Night Auditor

Harbor Light Inn - Camden, Maine - Seasonal (May-October)

The night auditor balances the books and greets late guests.`,
    'Night Auditor',
    'Harbor Light Inn',
    'Camden, Maine',
    'temporary',
  ],
  [
    `We're Mossy, a plant-care app with 200,000 users. We're hiring our first data scientist. The team works from our Ghent office three days a week.`,
    'data scientist',
    'Mossy',
    'Ghent',
    '',
  ],
  [
    `Graduate Civil Engineer, Brisbane QLD
Terrafirm Consulting

Permanent full-time role in our transport team.`,
    'Graduate Civil Engineer',
    'Terrafirm Consulting',
    'Brisbane QLD',
    'full-time,permanent',
  ],
  [
    `Security Officer
Job ref: 44821
Knights Guarding Ltd
Swindon SN2
£12.21 ph
42 hours pw, permanent`,
    'Security Officer',
    'Knights Guarding Ltd',
    'Swindon SN2',
    'permanent',
  ],
  [
    `Truck mechanic - Fargo ND

Prairie Diesel is looking for a mechanic. $30/hr, full time, days. Tools allowance.`,
    'Truck mechanic',
    'Prairie Diesel',
    'Fargo ND',
    'full-time',
  ],
  [
    `Social Media Manager (part-time, remote)
Wildgrain Bakery Collective
Up to 20 hours a week`,
    'Social Media Manager',
    'Wildgrain Bakery Collective',
    null,
    'part-time',
  ],
];

test.each(postings)('%s', (source, title, company, place, types) => {
  const facts = postingFacts(source, sourceLines(source));
  expect([facts.title?.text, facts.company?.text, facts.location?.text ?? null]).toEqual([
    title,
    company,
    place,
  ]);
  expect(facts.employmentType?.split(', ').toSorted().join(',') ?? '').toBe(types);
});

test('takes neither a department nor a part of the title for the employer', () => {
  for (const heading of [
    'Buyer - Packaging',
    'Engineer\nEngineering\nFull time',
    'Nurse (Nights)',
  ]) {
    const source = `${heading}\n\nYou will plan the week and write it down for others to read.\n`;
    expect(postingFacts(source, sourceLines(source)).company).toBeNull();
    expect(postingFacts(source, sourceLines(source)).location).toBeNull();
  }
});

test('reads hundreds of separators in the first lines in linear time', () => {
  const source = `${'Acme Ltd - Halle (West, '.repeat(4_000)}\n${'Otley | '.repeat(4_000)}\n`;
  const started = performance.now();
  postingFacts(source, sourceLines(source));
  expect(performance.now() - started).toBeLessThan(1_500);
});

test.each([
  'Full-time employees are eligible for medical, dental and vision.',
  'Manages full-time, part-time and seasonal employees.',
  'Three years of full-time experience or the part-time equivalent.',
  'Knowledge of temporary works design.',
  'Experience with contract management and permanent placement.',
  'Lead a team of four full-time engineers.',
  'Must be a permanent resident or citizen.',
])('takes nothing said of others for the job: %s', (sentence) => {
  const source = `Line Lead\n\n- ${sentence}\n- Works well with others.\n`;
  const facts = postingFacts(source, sourceLines(source));
  expect([facts.employmentType, facts.company, facts.location]).toEqual([null, null, null]);
});

const boards: readonly (readonly [string, string, string | null, string])[] = [
  [
    `Overview

Cedarline Health is recruiting a Billing Specialist for our Harrow office. You will join a team of nine.

Qualifications
- Two years of billing`,
    'Billing Specialist',
    'Cedarline Health',
    'Harrow',
  ],
  [
    `Product Owner (w/m/d)
Lindenberg Versicherungen AG, München

Was dich erwartet
- Backlog pflegen`,
    'Product Owner (w/m/d)',
    'Lindenberg Versicherungen AG',
    'München',
  ],
  [
    `Job Description
Position: Head Chef
Reports to: General Manager
Location: Onboard MV Northern Star
Employer: Viking Line Catering`,
    'Head Chef',
    'Viking Line Catering',
    'Onboard MV Northern Star',
  ],
  [
    `UX Designer

Brightside is a fintech helping families save. We are a remote-first company with an office in Lisbon.`,
    'UX Designer',
    'Brightside',
    'Lisbon',
  ],
  [
    `TITLE:  Driver
COMPANY:  Caucasus Farms LLC
TERM:  Full time
LOCATION:  Gyumri`,
    'Driver',
    'Caucasus Farms LLC',
    'Gyumri',
  ],
  [
    `Registered Nurse (RN) - Emergency Department - Nights
St. Brigid Medical Center
Omaha, NE
Full Time`,
    'Registered Nurse (RN) - Emergency Department - Nights',
    'St. Brigid Medical Center',
    'Omaha, NE',
  ],
  [
    `Electrical Engineer II
Department: Engineering
Location: Huntsville, AL
Orion Peak Aerospace is an equal opportunity employer.`,
    'Electrical Engineer II',
    'Orion Peak Aerospace',
    'Huntsville, AL',
  ],
  [
    `Zerspanungsmechaniker (m/w/d) in 73430 Aalen

Für unseren Kunden, einen Maschinenbauer, suchen wir Verstärkung.
`,
    'Zerspanungsmechaniker (m/w/d)',
    null,
    '73430 Aalen',
  ],
  [
    `Teaching Assistant - KS1
Oakfield Primary School
Mill Road, Thirsk YO7
Term time only, 27.5 hours per week`,
    'Teaching Assistant - KS1',
    'Oakfield Primary School',
    'Mill Road, Thirsk YO7',
  ],
  [
    `Barista

Hours: weekends
Pay: $17/hr + tips
Where: Capitol Hill, Seattle

Moonbird Coffee needs a barista who likes mornings.`,
    'Barista',
    'Moonbird Coffee',
    'Capitol Hill, Seattle',
  ],
];
test.each(boards)('reads who and where of: %s', (source, title, company, place) => {
  const facts = postingFacts(source, sourceLines(source));
  expect([facts.title?.text, facts.company?.text ?? null, facts.location?.text]).toEqual([
    title,
    company,
    place,
  ]);
});
