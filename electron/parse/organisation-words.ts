const listOf = (text: string) => new Set(text.split(/\s+/).filter((word) => word !== ''));

/** What employers are called after: the kinds of houses, shops, firms and public bodies, in the languages read. */
const kinds = listOf(`
  university college school schools academy nursery kindergarten preschool institute hospital hospitals hospice clinic
  surgery practice pharmacy dental medical dentistry veterinary veterinarians vets healthcare health care council borough
  department ministry foundation bank church club museum trust authority district group holdings embassy services
  solutions partners associates technologies technology systems restaurant cafe café bistro bar pub inn bakery kitchen
  hotel resort lodge spa salon barbers studio studios gallery library theatre theater cinema farm farms dairy vineyard
  winery brewery distillery garage motors autos foundry mill mills works castings terminals aggregates transport transit
  logistics freight lines haulage airways airlines couriers builders construction contractors plumbing heating electric
  electrical electronics energy power foods catering fitness gym leisure society association union federation charity
  cooperative co-operative alliance agency recruitment staffing consulting consultants consultancy engineers engineering
  architects solicitors lawyers attorneys accountants insurance assurance mutual capital ventures industries
  manufacturing products supplies supply stores store shop market supermarket centre center house home housing homes
  properties estates laboratories labs pharma pharmaceuticals biosciences analytics software digital media press
  publishing security cleaning landscaping nurseries gardens company corporation enterprises international retail
  nhs police sheriff's brothers bros sons daughters infosystems infotech
  clínica restaurante tienda hospital colegio universidad ayuntamiento farmacia conservas bodegas transportes talleres
  grupo asociación fundación hostal supermercados panadería
  clinique boulangerie pâtisserie menuiserie menuiseries transports mairie ville commune mutuelle résidence ehpad
  association société cabinet garage pharmacie université lycée école hôpital groupe entreprise coopérative régie
  stadt stadtwerke gemeinde landkreis landratsamt klinik klinikum krankenhaus seniorenzentrum pflegeheim altenheim praxis
  apotheke bäckerei metzgerei gasthaus gasthof berghotel kanzlei schule hochschule universität werkstatt autohaus
  verein verband stiftung sparkasse volksbank zahnarztpraxis arztpraxis
  albergo ristorante trattoria azienda comune ospedale farmacia studio officina cantina
  gemeente ziekenhuis bakkerij uitzendbureau stichting
`);
// German joins the kind to what stands before it: Papierfabrik, Hautarztpraxis, Dichtungstechnik.
const joined =
  /(?:fabrik|praxis|technik|werke|klinik|klinikum|zentrum|hotel|gasthof|schule|kasse|bank|verlag|logistik|systeme|bau|markt|haus|heim|apotheke|bäckerei|gesellschaft|genossenschaft|verein|verband|stiftung|amt)$/;
const legalForm =
  /(?:^|[\s,])(?:Inc|LLC|L\.L\.C|Ltd|LTD|INC|Limited|LIMITED|GmbH|gGmbH|AG|KG|OHG|e\.\s?V|eG|UG|Corp|CORP|Co|plc|PLC|LLP|LP|CIC|Pty|Pvt|Pte|SAS|SASU|SARL|EURL|SCOP|S\.A|S\.L|S\.L\.U|S\.r\.l|Srl|S\.p\.A|SpA|B\.V|BV|N\.V|NV|d\.o\.o|s\.r\.o|a\.s|Sp\. z o\.o|Oy|AB|ApS|A\/S|AS|Kft|Zrt)\.?(?=$|[\s,)])/u;

const publicBody =
  /^(?:the )?(?:city|county|town|village|borough|state|commonwealth|diocese|ville|stadt|ayuntamiento|comune) (?:of|de|di|d['’])\b/iu;

/** True when a name says what kind of organisation bears it: "Mill Lane Dental", "Acme GmbH", "Clínica Los Pinos". */
export function namesOrganisation(name: string): boolean {
  if (name.length > 120) return false;
  if (legalForm.test(name) || publicBody.test(name)) return true;
  return name
    .toLowerCase()
    .split(/[\s,/()]+/)
    .some(
      (word) => kinds.has(word.replace(/[.*]+$/, '')) || (word.length > 7 && joined.test(word)),
    );
}

/** True when a name ends in the form of a company in law: "Acme Ltd.", "Muster GmbH & Co. KG". */
export function hasLegalForm(name: string): boolean {
  return name.length <= 120 && legalForm.test(name);
}

/** Parts of an organisation, named beside it: "School of Geography", "Department of Public Works". */
export function namesPartOfOrganisation(name: string): boolean {
  return /^(?:school|department|dept|faculty|institute|division|directorate|office|bureau|centre|center|section|unit|fachbereich|abteilung|service|direction|departamento)\b.{0,3}\s(?:of|for|des?|für|de)\b/i.test(
    name,
  );
}

const departments =
  /^(?:engineering|sales|marketing|operations|finance|product|design|people|human resources|hr|it|legal|customer (?:success|service|support)|support|administration|admin|research|development|r&d|production|maintenance|logistics|accounting|data|technology|nursing|catering|housekeeping|kitchen|home|careers?|jobs?|company|about|mid-management|aquatics|management|international|healthcare|hospitality|retail|education|construction|security|various|multiple|general|regional|national|local|international|home every \w+|(?:day|night|late|early) shifts?|days|nights|central|chilled)$/i;

/** "Engineering", "Sales", "Regional", "Nights": what stands beside a title and names nobody. */
export function isDepartment(text: string): boolean {
  return departments.test(text);
}
