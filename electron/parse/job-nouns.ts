// What people are hired as: the head words of job titles, not the titles. Plurals are read too.
const heads = new Set(
  `accountant actuary adjuster administrator adviser advisor advocate aide agent ambassador analyst animator
  apprentice architect artist assembler assistant associate attendant attorney auditor author baker banker barback barber
  barista bartender bookkeeper bricklayer broker builder busser butcher buyer captain caregiver carer caretaker carpenter
  cashier caseworker chair champion chauffeur chef chemist chief clerk cleaner clinician coach collector commander
  commissioner communicator companion composer consultant contractor controller conductor cook coordinator
  co-ordinator copywriter counsel counselor counsellor courier crew curator custodian dealer dean dentist deputy
  designer detailer developer dietitian dietician director dishwasher dispatcher doctor doorman drafter driver economist editor
  educator electrician engineer entertainer estimator evangelist examiner executive expert fabricator facilitator farmer
  fellow fighter finisher firefighter fitter floorhand florist foreman forester forklift framer fundraiser gardener generalist
  geologist glazier grader greeter groomer groundskeeper guard guide hairdresser handler handyman head helper host
  hostess housekeeper hygienist illustrator inspector installer instructor intern internist interpreter interviewer
  investigator janitor joiner journalist journeyman judge labourer laborer landscaper lawyer lead leader lecturer
  librarian lifeguard locksmith logistician machinist magistrate maid maker manager marketer mason mate mechanic
  mediator medic mentor merchandiser merchant messenger midwife miller millwright minister moderator modeler monitor mover musician nanny
  nurse nutritionist officer operative operator optician optometrist orderly organiser organizer owner packer painter
  paralegal paramedic para-professional paraprofessional paramedical partner pastor patroller pathologist payroller pharmacist phlebotomist photographer
  physician physicist physiotherapist picker pilot pipefitter planner plasterer plumber podiatrist police porter
  postdoc practitioner preparer presenter president principal producer professional professor programmer
  projectionist promoter proofreader psychiatrist psychologist psychotherapist publicist purchaser radiographer
  ranger receptionist recruiter registrar remover repairer reporter representative rep researcher respiratory retoucher rigger
  roofer sales salesman salesperson saleswoman sander scaffolder scheduler scientist scrummaster seamstress secretary
  server sergeant servicer sheriff shopper singer sitter sonographer specialist sorter sourcer statistician steward stocker
  stylist superintendent supervisor supporter surgeon surveyor sweeper tailor teacher technician technologist teller
  tester therapist tiler toolmaker trader trainee trainer translator treasurer tutor underwriter upholsterer usher valet van-salesman
  veterinarian vet videographer waiter waitress warden warehouseman watchman welder woodworker worker writer yardman rn lpn
  cna lvn emt hgv cto ceo cfo coo vp devops sre qa dba ux ui
  support staff member apprenticeship internship
  infirmier infirmière aide-soignant aide-soignante assistante chargé chargée chef cuisinier cuisinière commercial
  commerciale comptable conducteur conductrice conseiller conseillère développeur développeuse directeur directrice
  électricien enseignant enseignante gestionnaire graphiste ingénieur ingénieure mécanicien médecin opérateur opératrice
  plombier responsable secrétaire serveur serveuse soudeur stagiaire technicien technicienne vendeur vendeuse alternant
  éducateur éducatrice juriste préparateur magasinier cariste boulanger caissier caissière
  arzt ärztin fachärztin facharzt pfleger pflegerin pflegefachkraft pflegefachmann pflegefachfrau fachkraft fachmann fachfrau
  kaufmann kauffrau mitarbeiter mitarbeiterin leiter leiterin entwickler entwicklerin ingenieur ingenieurin techniker
  technikerin mechaniker mechatroniker elektriker elektroniker koch köchin kellner verkäufer verkäuferin fahrer fahrerin
  lehrer lehrerin erzieher erzieherin sachbearbeiter sachbearbeiterin berater beraterin praktikant praktikantin werkstudent
  werkstudentin auszubildende auszubildender assistentin sekretärin buchhalter buchhalterin schlosser schweißer lagerist
  monteur meister referent referentin therapeut therapeutin hausmeister
  enfermero enfermera camarero camarera cocinero cocinera conductor conductora dependiente desarrollador desarrolladora
  técnico técnica ingeniero ingeniera administrativo administrativa contable abogado abogada médico médica profesor
  profesora director directora vendedor vendedora recepcionista operario operaria mozo limpiador limpiadora electricista
  fontanero soldador asistente gerente jefe jefa ayudante analista conserje repartidor cajero cajera dentista oficial
  albañil pintor jardinero adjoint adjointe agent agente employé employée préposé préposée plongeur livreur coiffeur
  coiffeuse jardinier maçon peintre couvreur pâtissier angestellte angestellter gärtner bäcker friseur friseurin
  reinigungskraft hauswirtschafterin addetto addetta impiegato impiegata cameriere cameriera cuoco infermiere infermiera
  operaio autista magazziniere commesso commessa portiere verkoper kok verzorgende schoonmaker auxiliar becario becaria encargado encargada`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
// German and Dutch write the trade and the head as one word.
const compound =
  /(?:ingenieur|meister|techniker|mechaniker|entwickler|leiter|berater|verkäufer|fahrer|pfleger|helfer|arbeiter|kaufmann|kauffrau|fachkraft|assistent|lehrer|therapeut|monteur|verpleegkundige|medewerker|monteur|handwerker|elektroniker|bauer|maler|arzt|ärztin)(?:in|innen|n|\*in|:in|_in)?$/;

// English joins them as well: bookseller, dressmaker, radiologist.
const joined =
  /(?:seller|maker|keeper|worker|writer|tender|smith|wright|layer|ologist|iatrist|ographer|therapist|cutter|setter|catcher|walker|breeder|grower|manager|engineer|operator)s?$/;

/** Marks only the names of posts bear: "(m/w/d)", "H/F", "(gn)". */
export const postMark =
  /\((?:[mwfdhx]|div|gn|all genders)(?:\s?[/|*]\s?(?:[mwfdhxi]|div|gn)){0,3}\)|(?<![\p{L}\d])(?:H\s?\/\s?F|F\s?\/\s?H|[mw]\/[wmf]\/[dx])(?![\p{L}\d])/u;

/** True when a text holds a word people are hired as: "Senior Staff Nurse (Nights)" but not "About the team". */
export function namesJob(text: string): boolean {
  for (const word of text.toLowerCase().match(/\p{L}+(?:-\p{L}+)*/gu) ?? []) {
    if (isJobNoun(word)) return true;
  }
  return false;
}

/** True when the last word of a name is what people are hired as: "Veterinary Nurse" but not "Nurse Direct". */
export function endsInJob(name: string): boolean {
  const last = /(\p{L}[\p{L}-]*)[^\p{L}]*$/u.exec(name.slice(-60))?.[1];
  return last !== undefined && isJobNoun(last.toLowerCase());
}

/** One word of a title's head, in lower case; its plural as well. */
export function isJobNoun(word: string): boolean {
  if (heads.has(word)) return true;
  if (word.endsWith('s') && heads.has(word.slice(0, -1))) return true;
  if (compound.test(word) || (word.length > 6 && joined.test(word))) return true;
  return word.includes('-') && word.split('-').some((part) => heads.has(part));
}
