import fc from 'fast-check';
import { expect, test } from 'vitest';

import { postingFacts } from './posting-facts.ts';
import { sourceLines } from './source-lines.ts';

function read(source: string) {
  const facts = postingFacts(source, sourceLines(source));
  for (const passage of [facts.title, facts.company, facts.location, facts.pay]) {
    if (!passage) continue;
    expect(passage.text).toBe(source.slice(passage.start, passage.end));
    expect(passage.text.trim()).not.toBe('');
  }
  return facts;
}

function namesOf(source: string) {
  const { title, company, location, workMode, employmentType } = read(source);
  return {
    title: title?.text ?? null,
    company: company?.text ?? null,
    location: location?.text ?? null,
    workMode,
    types: employmentType?.split(', ').toSorted() ?? [],
  };
}

type Names = ReturnType<typeof namesOf>;
const postings: readonly (readonly [string, Names])[] = [
  [
    `Staff Nurse - Medical Ward
Northgate General Hospital
Leeds LS9 7TF
£31,049 - £37,796 a year
Permanent, Full-time

Job overview
An exciting opportunity has arisen for a Registered Nurse. The post is full time.
Experience of at least 12 months on an acute ward.`,
    {
      title: 'Staff Nurse - Medical Ward',
      company: 'Northgate General Hospital',
      location: 'Leeds LS9 7TF',
      workMode: null,
      types: ['full-time', 'permanent'],
    },
  ],
  [
    `Electrician (Journeyman) - $38/hr
compensation: $38 - $44 per hour
employment type: full-time
job title: Journeyman Electrician

Bright Spark Electric is looking for a licensed journeyman electrician to join our crew in Tacoma, WA. You must have a clean driving record and 4 years of experience.`,
    {
      title: 'Journeyman Electrician',
      company: 'Bright Spark Electric',
      location: 'Tacoma, WA',
      workMode: null,
      types: ['full-time'],
    },
  ],
  [
    `Hausarzt (m/w/d) gesucht
Praxis Dr. Sommer GmbH
Freiburg

Wir suchen ab sofort in Vollzeit oder Teilzeit einen Hausarzt.
Ihr Profil
- mindestens 2 Jahre Berufserfahrung
Wir bieten 6.500 € bis 8.000 € brutto im Monat und eine unbefristete Anstellung.`,
    {
      title: 'Hausarzt (m/w/d)',
      company: 'Praxis Dr. Sommer GmbH',
      location: 'Freiburg',
      workMode: null,
      types: ['full-time', 'part-time', 'permanent'],
    },
  ],
  [
    `Backend Developer
Lumen Labs · Toronto, ON (Hybrid)
2 weeks ago · 57 applicants

About the job
Lumen Labs is a payments company. We pay $110,000 - $135,000 CAD plus equity. RRSP matching.`,
    {
      title: 'Backend Developer',
      company: 'Lumen Labs',
      location: 'Toronto, ON',
      workMode: 'hybrid',
      types: [],
    },
  ],
  [
    `# Community Support Worker

**Location:** Geelong, VIC
**Employment type:** Part-time, fixed term (12 months)
**Salary:** $34.50 - $38.20 per hour + super

## About Harbour Care
Harbour Care supports people with disability.`,
    {
      title: 'Community Support Worker',
      company: 'Harbour Care',
      location: 'Geelong, VIC',
      workMode: null,
      types: ['fixed-term', 'part-time'],
    },
  ],
  [
    `We're hiring! Join the Blue Door Bakery family as a Pastry Chef.
Our kitchen is located in Portland, Oregon. Starting pay is $22/hour plus tips. This is a full-time, in-person position.
What you'll do
Bake.`,
    {
      title: 'Pastry Chef',
      company: 'Blue Door Bakery',
      location: 'Portland, Oregon',
      workMode: 'onsite',
      types: ['full-time'],
    },
  ],
  [
    `Job Description

Job Title: Accounts Payable Clerk
Department: Finance
Reports To: Controller
FLSA Status: Non-Exempt
Location: Omaha, NE (On-site)

Summary: The Accounts Payable Clerk processes invoices of up to $250,000 per year.`,
    {
      title: 'Accounts Payable Clerk',
      company: null,
      location: 'Omaha, NE (On-site)',
      workMode: 'onsite',
      types: [],
    },
  ],
  [
    `Truck Driver CDL A - Home Weekly
Swift River Logistics LLC
Boise, ID 83702
Job Type: Full-time
Pay: $1,400.00 - $1,800.00 per week
Sign-on bonus: $5,000

Benefits:
401(k) matching up to $3,000
Work Location: On the road`,
    {
      title: 'Truck Driver CDL A - Home Weekly',
      company: 'Swift River Logistics LLC',
      location: 'Boise, ID 83702',
      workMode: null,
      types: ['full-time'],
    },
  ],
  [
    `Camarero/a
Restaurante El Faro busca camarero/a con experiencia para su local en Valencia. Contrato indefinido, jornada completa. Salario: 1.350 € brutos mensuales. Al menos 1 año de experiencia.`,
    {
      title: 'Camarero/a',
      company: 'Restaurante El Faro',
      location: 'Valencia',
      workMode: null,
      types: ['full-time', 'permanent'],
    },
  ],
  [
    `State of Vermont
Environmental Analyst III
Salary: $27.13 Hourly
Location: Montpelier, VT
Job Type: Permanent
Remote Employment: Flexible/Hybrid
Job Number: 51234`,
    {
      title: 'Environmental Analyst III',
      company: 'State of Vermont',
      location: 'Montpelier, VT',
      workMode: 'hybrid',
      types: ['permanent'],
    },
  ],
  [
    `Overview
Crestview Dental is a family-owned practice serving the valley since 1987. We are looking for a friendly dental hygienist to join our team in our Reno office. You will earn $48–$55/hr depending on experience. Must have 2 years experience and a current license.`,
    {
      title: 'dental hygienist',
      company: 'Crestview Dental',
      location: 'Reno',
      workMode: null,
      types: [],
    },
  ],
  [
    `Warehouse Operative – Nights
Our client, a leading logistics business in Daventry, is recruiting Warehouse Operatives on a temporary to permanent basis. £12.60 per hour, rising to £13.80 after 12 weeks. 40 hours per week.`,
    {
      title: 'Warehouse Operative – Nights',
      company: null,
      location: null,
      workMode: null,
      types: ['permanent', 'temporary'],
    },
  ],
  [
    `Position: HVAC Technician
Company: Polar Air Mechanical
Address: 4410 Industrial Blvd, Tulsa, OK 74107
Schedule: Monday to Friday, 8 hour shift
Pay range: $24.00 - $36.00 an hour DOE
Supplemental pay: bonus`,
    {
      title: 'HVAC Technician',
      company: 'Polar Air Mechanical',
      location: '4410 Industrial Blvd, Tulsa, OK 74107',
      workMode: null,
      types: [],
    },
  ],
  [
    `Lohnbuchhalter (m/w/d)
Standort: München | Arbeitszeit: Teilzeit | Homeoffice möglich
Gehalt: 42.000 - 48.000 € pro Jahr

Die Nordlicht AG sucht Verstärkung. Du hast mindestens drei Jahre Erfahrung in der Lohnbuchhaltung und bist ein Teil von unserem Team.`,
    {
      title: 'Lohnbuchhalter (m/w/d)',
      company: 'Nordlicht AG',
      location: 'München',
      workMode: null,
      types: ['part-time'],
    },
  ],
  [
    `Kestrel Robotics hiring Mechanical Design Engineer in Pittsburgh, PA | LinkedIn
About the job
Kestrel Robotics is looking for an engineer. Contract, 6 months.`,
    {
      title: 'Mechanical Design Engineer',
      company: 'Kestrel Robotics',
      location: 'Pittsburgh, PA',
      workMode: null,
      types: ['contract'],
    },
  ],
  [
    `Data Engineer (Remote, UK)
Salary: £65k - £75k + bonus (OTE £90k)
Contract type: Permanent

About Us
Fernway helps charities raise money; our platform has processed £1.2bn.`,
    {
      title: 'Data Engineer (Remote, UK)',
      company: 'Fernway',
      location: 'Remote, UK',
      workMode: 'remote',
      types: ['permanent'],
    },
  ],
  [
    `Maintenance Mechanic II
County of Larkspur
$4,211.00 - $5,120.00 Monthly

DEFINITION
Under supervision, repairs buildings.
EXAMPLES OF DUTIES
Repairs.`,
    {
      title: 'Maintenance Mechanic II',
      company: 'County of Larkspur',
      location: null,
      workMode: null,
      types: [],
    },
  ],
  [
    `About the company
Maple & Finch is a boutique law firm in Ottawa.

About the role
We need a Legal Assistant (12-month maternity cover). Salary $52,000 to $58,000. The position is hybrid, with three days per week in the office.`,
    {
      title: 'Legal Assistant',
      company: 'Maple & Finch',
      location: 'Ottawa',
      workMode: 'hybrid',
      types: ['fixed-term'],
    },
  ],
  [
    `Registered Nurse (RN) - ICU - Travel
Weekly pay: $2,310
13-week contract, nights
Location: Spokane, Washington`,
    {
      title: 'Registered Nurse (RN) - ICU - Travel',
      company: null,
      location: 'Spokane, Washington',
      workMode: null,
      types: ['contract'],
    },
  ],
  [
    `Requirements
- 3 years of welding
- Own transport
Benefits
- Health insurance
- $500 referral bonus`,
    { title: null, company: null, location: null, workMode: null, types: [] },
  ],
  [
    `Medewerker klantenservice
Bedrijf: Tulp Telecom
Standplaats: Utrecht
Wij zoeken een medewerker voor ons team. Je hebt ervaring met klanten en je werkt graag met mensen. Salaris: € 2.400 - € 2.900 bruto per maand.`,
    {
      title: 'Medewerker klantenservice',
      company: 'Tulp Telecom',
      location: 'Utrecht',
      workMode: null,
      types: [],
    },
  ],
  [
    `Contract Manager
Salary: $95,000
Manage supplier contracts worth $5M.`,
    { title: 'Contract Manager', company: null, location: null, workMode: null, types: [] },
  ],
  [
    `PRN Physical Therapist
Fairview Rehab
Pay: $50-$55/hour
Per diem, as needed.`,
    {
      title: 'PRN Physical Therapist',
      company: 'Fairview Rehab',
      location: null,
      workMode: null,
      types: ['per-diem'],
    },
  ],
  [
    `Remote Patient Monitoring Nurse

We need a nurse in our Tampa clinic.`,
    {
      title: 'Remote Patient Monitoring Nurse',
      company: null,
      location: 'Tampa',
      workMode: null,
      types: [],
    },
  ],
  [
    `Hybrid Vehicle Technician

Repair hybrid vehicles on-site for customers.`,
    {
      title: 'Hybrid Vehicle Technician',
      company: null,
      location: null,
      workMode: null,
      types: [],
    },
  ],
  [
    `We are Orchard Street Books, a bookshop in Providence, RI. We're looking for a part-time bookseller for weekends. Pay is $16 an hour.`,
    {
      title: 'bookseller',
      company: 'Orchard Street Books',
      location: 'Providence, RI',
      workMode: null,
      types: ['part-time'],
    },
  ],
  [
    `Job Description:

The Payroll Specialist processes payroll for 300 employees.

This role is based at our headquarters in Boise, Idaho, four days per week in office.
Required: 2+ years payroll.`,
    {
      title: 'Payroll Specialist',
      company: null,
      location: 'Boise, Idaho',
      workMode: 'hybrid',
      types: [],
    },
  ],
  [
    `Lecturer in History
University of Westmere
Grade 8: £45,585 to £54,395 per annum
Fixed-term for 24 months, 0.8 FTE`,
    {
      title: 'Lecturer in History',
      company: 'University of Westmere',
      location: null,
      workMode: null,
      types: ['fixed-term'],
    },
  ],
  [
    `Ref: 2231
Title: Grants Officer
Term: Contract until 31 March 2026
Salary: CAD 68,000 - 74,000
Location: Remote (Canada)`,
    {
      title: 'Grants Officer',
      company: null,
      location: 'Canada',
      workMode: 'remote',
      types: ['contract'],
    },
  ],
  [
    `Kitchen Porter
The Old Mill Hotel, Bath
£11.50ph + tips + live-in
Immediate start`,
    {
      title: 'Kitchen Porter',
      company: 'The Old Mill Hotel',
      location: 'Bath',
      workMode: null,
      types: [],
    },
  ],
  [
    `Help Desk Technician
Pay Rate: $25-28/hr W2
Duration: 6 months contract to hire
Location: Plano, TX (Onsite)`,
    {
      title: 'Help Desk Technician',
      company: null,
      location: 'Plano, TX (Onsite)',
      workMode: 'onsite',
      types: ['contract'],
    },
  ],
  [
    `Job Title: Charge Nurse Location: Flint, MI Job Type: Full-time Pay: $38.00 - $46.00 per hour Summary: The charge nurse leads the shift.`,
    {
      title: 'Charge Nurse',
      company: null,
      location: 'Flint, MI',
      workMode: null,
      types: ['full-time'],
    },
  ],
  [
    `Wildlife Biologist
Remote job
No
Location
Homer, AK
Appointment type
Permanent
Work schedule
Full-time`,
    {
      title: 'Wildlife Biologist',
      company: null,
      location: 'Homer, AK',
      workMode: null,
      types: ['full-time', 'permanent'],
    },
  ],
  [
    `Senior Associate, Tax
Harlow Reed LLP
London / Hybrid / £70,000 - £85,000`,
    {
      title: 'Senior Associate, Tax',
      company: 'Harlow Reed LLP',
      location: 'London',
      workMode: 'hybrid',
      types: [],
    },
  ],
  [
    `Comptable général H/F - CDI
Cabinet Dumont & Associés
Toulouse (31)
35 000 € - 40 000 € brut/an

Description du poste
Vous tenez la comptabilité. 2 jours de télétravail par semaine.`,
    {
      title: 'Comptable général H/F',
      company: 'Cabinet Dumont & Associés',
      location: 'Toulouse (31)',
      workMode: 'hybrid',
      types: ['permanent'],
    },
  ],
];

test.each(postings)('%s', (source, names) => {
  expect(namesOf(source)).toEqual(names);
});

test.each([
  ['option', 'Cook\n\nBenefits\n- The option to work from home on Fridays', null],
  ['cloud', 'Engineer\n\nYou move systems to hybrid cloud environments.', null],
  ['gym', 'Clerk\n\nWe have an on-site gym and an onsite cafeteria.', null],
  ['hearing', 'Inspector\n\nMust hear in person and by telephone.', null],
  ['customers', 'Technician\n\nSupport customers on-site and remotely.', null],
  ['remote job', 'Writer\n\nThis is a fully remote position.', 'remote'],
  ['label', 'Writer\n\nWorkplace type: Hybrid', 'hybrid'],
  ['days', 'Writer\n\nYou spend three days a week in the office, two days from home.', 'hybrid'],
  ['in person', 'Nurse\n\nWork Location: In person', 'onsite'],
  ['no remote', 'Nurse\n\nRemote: No, this is not a remote position', 'onsite'],
  ['french', 'Rédacteur\n\nLe poste est en télétravail.', 'remote'],
] as const)('way of working, %s', (_name, source, workMode) => {
  expect(read(source).workMode).toBe(workMode);
});

test.each([
  ['Benefits for all full-time employees', null],
  ['Negotiates contract terms with suppliers', null],
  ['Must be a permanent resident', null],
  ['This is a 12 month fixed-term contract.', ['fixed-term']],
  ['Contract type: Permanent contract', ['permanent']],
  ['This is a 6 month contract with possible extension.', ['contract']],
  ['We offer a permanent, full-time position.', ['full-time', 'permanent']],
  ['Vertragsart: unbefristet', ['permanent']],
  ['Nous proposons un CDI à temps plein.', ['full-time', 'permanent']],
  ['Job Type: full_time', ['full-time']],
  ['Status: Per diem / PRN', ['per-diem']],
])('kind of work: %s', (text, types) => {
  expect(read(`Buyer\n\n${text}`).employmentType?.split(', ').toSorted() ?? null).toEqual(types);
});

test.each([
  ['Acme Ltd\n\nWe pay well and we are nice.\n\nRequirements\n- A van'],
  ['Requirements\n- Two years of welding\n- A van'],
  ['About us\n\nWe make cheese since 1954 and sell it everywhere.'],
])('a text that names no job has no title: %s', (source) => {
  expect(read(source).title).toBe(null);
});

const fragment = fc.constantFrom(
  'Location: ',
  'Job title: ',
  'Remote',
  'Austin, TX',
  'About Acme',
  'is hiring a ',
  'Line Cook',
  '\n',
  '\r\n',
  '---',
  '**',
  '# ',
  '$20',
  ' - ',
  '€',
  '1,000',
  'k',
  ' per hour',
  ' to ',
  '5 years',
  'full-time',
  'Company',
  ': ',
  '(',
  ')',
  '. ',
  'At Acme, we',
  '\uFEFF',
  '\u00A0',
  ' in ',
  'Zürich',
);

test('facts of any text are verbatim passages of it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (source) => {
      read(source);
    }),
    { numRuns: 300 },
  );
  fc.assert(
    fc.property(fc.array(fragment, { maxLength: 30 }), (parts) => {
      read(parts.join(''));
    }),
    { numRuns: 600 },
  );
});

test.each(
  [
    '1',
    '1,',
    '1-',
    '$',
    '$1 ',
    '$1,',
    '$1-',
    '€ ',
    '1 to ',
    'K',
    '- ',
    '_',
    '*',
    ': ',
    'a: ',
    'Aa ',
    'Aa, ',
    'At Aa ',
    'in Aa ',
    '(',
    ' ',
    '\t',
    '| ',
    'remote ',
    'hybrid',
    'full-time ',
    'contract ',
    'years ',
    '1 years ',
    'pay ',
    'pay: $1 ',
    'looking for a ',
    'join ',
    '. ',
    '.A',
    "A'",
    'a-',
    'at the ',
    '1.',
    '1 ',
  ].map((unit) => [unit] as const),
)('a long line of %j is read in proportion to its length', (unit) => {
  // The suite's own time limit is the bound: a pattern that backtracks would need hours.
  const long = unit.repeat(Math.ceil(100_000 / unit.length));
  read(`Title\n${long}\nend`);
  read(long);
  read(long.replaceAll(unit.repeat(4), `${unit.repeat(4)}\n`));
});
