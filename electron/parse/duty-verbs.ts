/** Verbs that duties begin with, counted on real postings and filled up from the trades. */
const verbs = `
accept accompany account achieve acquire act adapt add address adhere adjust administer adopt advance advertise advise
advocate aid align allocate amend analyse analyze anticipate apply appraise approve architect arrange articulate
assemble assess assign assist assume assure attend audit author automate balance bill book brief bring budget build buy
calculate calibrate call care carry catalog challenge champion change check chair clean clear close coach code collaborate
collate collect come command communicate compare compile complete comply compose conceive conduct configure confirm
connect conserve consolidate construct consult contact contribute control convert convey cook coordinate copy correct
correspond counsel count cover craft create cultivate curate cut debug decide decorate define delegate deliver demonstrate
deploy describe design detect determine develop devise diagnose digitize direct discharge discuss dismantle dispatch
dispense display dispose disseminate distribute document double-check draft draw drive edit educate elicit embed embody employ
enable encourage enforce engage engineer enhance enrich ensure enter establish estimate evaluate examine exceed execute
exercise expand expedite explain explore extend extract facilitate familiarize feed file fill find fix follow forecast formulate
foster fry fulfil fulfill function fund furnish gain gather generate give govern grade greet grill grow guide handle
harvest head help hire hold host identify illustrate implement import improve improvise incorporate increase inform initiate
innovate input inspect inspire install instruct insure integrate interact interface interpret interview introduce inventory
invest investigate invoice issue iterate join judge keep label launch lead learn lend leverage liaise lift liquidate listen load
locate log lubricate maintain make manage manufacture map market master match maximise maximize measure mediate meet mend mentor
merchandise migrate minimise minimize mitigate mix model moderate modernise modernize modify monitor motivate move navigate
negotiate nurture observe obtain offer onboard open operate optimise optimize orchestrate order organise organize orient
originate outline overhaul oversee own pack package paint participate partner patrol perform persuade pick pilot pinpoint
place plan plant play post practice prep prepare prescribe present preserve press prevent price print prioritise prioritize process procure
produce program project promote proofread propose protect prove provide publish pull purchase pursue put qualify quote raise
read rebuild receive recognise recognize recommend reconcile record recruit redesign reduce refer refine register regulate reinforce
relay remain remove render renew repair repeat replace replenish reply report represent repurpose request research resolve respond restock
restore retain retrieve review revise run safeguard sanitize scan schedule scope score screen search secure see seek segment select
sell send separate serve service set set-up setup shape share ship simplify slice solicit solve sort source spearhead specify
sponsor staff stage standardize start steer steward stimulate stock stop store streamline strengthen strive structure study
submit suggest summarise summarize supervise supply support surface survey sustain sweep synthesize tabulate tackle tag tailor take teach
tend test testify thrive track trade train transcribe transfer transform transition translate transport travel treat triage
troubleshoot trouble-shoot tune turn type understand undertake unload unpack update upgrade upload upsell uphold use utilise utilize validate value
verify visit wash watch weigh weld welcome win work wrap write
`;

/** How a word stands at the beginning of a duty: "manage", "manages" or "managing". */
export type VerbForm = 'base' | 'third-person' | 'gerund';

const forms = new Map<string, VerbForm>();
for (const verb of verbs.split(/\s+/).filter(Boolean)) {
  forms.set(verb, 'base');
  forms.set(thirdPerson(verb), 'third-person');
  for (const gerund of gerunds(verb)) forms.set(gerund, 'gerund');
}

export function verbFormOf(word: string): VerbForm | undefined {
  return forms.get(word);
}

function thirdPerson(verb: string): string {
  if (/(?:s|sh|ch|x|z|o)$/.test(verb)) return `${verb}es`;
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
}

function gerunds(verb: string): string[] {
  if (verb.endsWith('ie')) return [`${verb.slice(0, -2)}ying`];
  if (/[^e]e$/.test(verb)) return [`${verb.slice(0, -1)}ing`];
  const doubled = /[^aeiou][aeiou][bdgklmnprt]$/.test(verb) ? [`${verb}${verb.at(-1)}ing`] : [];
  return [`${verb}ing`, ...doubled];
}
