import type { Section } from './sections.ts';

/**
 * Whole headings by the section they open, in the form `headingWords` gives: counted on real postings, and
 * filled up with what trades and other countries say. One heading a line.
 */
export const knownHeadings: Record<Section, string> = {
  required: `
    what we are after | what we re after | could this be you | is this you | tickets | licences and tickets | yourself | what you have got | you have got | the right person | behaviours | personal suitability
    about you | about your experience | abilities | academic qualifications | basic qualifications | basic requirements
    candidate profile | candidate requirements | candidate specification | certification | certifications
    certifications and licenses | competencies | core competencies | credentials | criteria | desired profile
    education | education and experience | education and or experience | education and training | education experience
    education requirements | educational qualifications | educational requirements | eligibility | eligibility criteria
    entry requirements | essential | essential criteria | essential experience | essential qualifications
    essential requirements | essential skills | essential skills and experience | experience | experience and education
    experience and qualifications | experience and skills | experience required | experience requirements | ideal candidate
    ideal candidate profile | job qualifications | job requirements | job specification | key competencies
    key qualifications | key requirements | key skills | key skills and experience | knowledge | knowledge and experience
    knowledge and skills | knowledge experience and skills | knowledge of | ability to | knowledge skills and abilities
    knowledge skills abilities | knowledge skills and experience | ksas | language requirements | language skills
    languages | license | licenses | licenses and certifications | license certificate | license or certificate
    licensure | mandatory requirements | mandatory skills | minimum education and experience | minimum experience | minimum job requirements
    minimum qualification | minimum qualifications | minimum qualifications and requirements | minimum requirement
    minimum requirements | minimum skills | must have | must haves | must have skills | necessary skills | other qualifications
    other requirements | other skills | our ideal candidate | person profile | person specification | personal attributes
    personal qualities | personal skills | position qualifications | position requirements | prerequisites
    previous experience | professional experience | professional qualifications | professional requirements
    professional skills | qualification | qualification requirements | qualifications | qualifications and education
    qualifications and experience | qualifications and requirements | qualifications and skills | qualifications experience
    qualifications needed | qualifications required | qualifications requirements | qualities we are looking for
    required | required competencies | required education | required education and experience
  required experience | required experience and skills
    required knowledge | required knowledge skills and abilities | required qualifications | required skills
    required skills and abilities | required skills and experience | required skills and qualifications
    required skills experience | requirement | requirements | requirements and qualifications | requirements and skills
    requirements for the position | requirements include | requirements skills and experience | role requirements
    selection criteria | skill requirements | skills | skills and abilities | skills and attributes | skills and competencies | skills and experience
    skills and knowledge | skills and qualifications | skills and requirements | skills and qualities | skills experience
    skills experience and qualifications | skills required | skills you must have | skills you will need | soft skills
    special requirements | specialized experience requirements | specific skills | technical qualifications | technical requirements | technical skills
    the candidate | the ideal candidate | the ideal candidate will have | the ideal candidate will be | the person | the successful candidate
    the successful candidate will have | training | training and experience | we are looking for | we are looking for someone who
    we need | what are we looking for | what it takes | what makes you a great fit | what we are looking for
    what we expect from you | what we need | what we require | what we want | what will you bring | what you are great at | what you bring
    what you bring to the table | what you have | what you need | what you need to be successful | what you need to have
    what you need to succeed | what you offer | what you should have | what you will bring | what you will bring to the table
    what you will have | what you will need |  who are we looking for
    who are you | who we are looking for | who we need | who we want | who you are | work experience
    work experience requirements | years of experience required | you | you are | you bring | you have | you must have
    you should have | you will bring | you will have | you will need | you are a good fit if | you might be a good fit if | your background
    your education and experience | your experience | your profile | your qualifications | your qualities | your skills
    your skills and experience | your talents | to be successful | to be successful in this role you will need | to be considered you must
  experience and training | education experience and licensing
    required documents and certifications | required certifications | minimum education | skills needed | experience needed
    competences | competences requises | competences recherchees | formation | profil | profil recherche | profil du candidat | prerequis
    votre profil | ton profil | vous etes | vous avez | qualifications requises | experience requise | exigences | savoir etre | savoir faire
    qualites requises | qualites | formation et experience | ce que nous recherchons | nous recherchons | qui etes vous
    anforderungen | anforderungsprofil | ihr profil | dein profil | das bringen sie mit | das bringst du mit | was sie mitbringen
    was du mitbringst | wir erwarten | wir erwarten von ihnen | voraussetzungen | qualifikationen | ihre qualifikationen | ihre qualifikation
    deine qualifikationen | sie bringen mit | du bringst mit | das zeichnet sie aus | wen wir suchen | einstellungsvoraussetzungen
    requisitos | requisitos minimos | requisitos imprescindibles | perfil | perfil requerido | perfil del candidato | formacion
    experiencia | que buscamos | tu perfil | conocimientos | habilidades | competencias | se requiere | lo que buscamos | formacion y experiencia`,
  preferred: `
    would be handy | handy | would be good | would be great | would be lovely | it would be lovely if | it would be nice if | also nice | also useful | nice but not essential | extra brownie points | nice extras
    additional desired skills | additional preferred qualifications | additional skills | additional qualifications
    additional skills that are a plus | advantageous | also beneficial | assets | asset qualifications | beneficial | bonus | bonus if | bonus points | bonus points if
    bonus points for | bonus qualifications | bonus skills | bonuses | brownie points | desirable | desirable criteria | desirable experience 
    desirable qualifications | desirable requirements | desirable skills | desirable skills and experience | desired
    desired characteristics | desired education | desired education and experience | desired experience | desired qualifications
    desired requirements | desired skills | desired skills and experience | even better if | even better if you have | extra credit | good to have
    highly desirable | highly desired | ideal qualifications | ideally | ideally you have | ideally you would have | it would be great if
    it is a plus if | it is a bonus if | it would be a plus | nice to have | nice to have skills | nice to haves | not required but a plus | not essential but
    optional | optional qualifications | optional skills | other desirable skills | pluses | plus points | preferences | preferred | preferred but not required
    preferred candidate | preferred education | preferred education and experience | preferred experience | preferred job skills
    preferred knowledge | preferred knowledge skills and abilities | preferred qualification | preferred qualifications | preferred requirements | preferred skills
    preferred skills and experience | preferred skills not required | preferred experience and skills | preferred certifications | recommended qualifications | secondary skills
    strong plus | stand out | stand out if you have | very beneficial | we would love | we would love it if | what would be a plus | what would set you apart | what will set you apart | what sets you apart | ways to stand out | you might also have
    you may also have | you stand out if
    atouts | les plus | un plus | souhaite | souhaites | competences souhaitees | competences appreciees | serait un plus | seraient un plus | apprecie
    von vorteil | wunschenswert | idealerweise | pluspunkte | das ware toll | nice to have kenntnisse
    deseable | deseables | se valorara | valorable | se valora | requisitos deseables | requisitos deseados | conocimientos deseables | plus`,
  duties: `
    what the job is | what the job looks like | the gig | the fun part | the work | your days | your day | your week | a typical month | a typical week | how you will spend your time | key performance areas | what success looks like | in your first 90 days | in your first year | what you would be doing | what you will get up to
    accountabilities | activities | areas of responsibility | as part of your role you will | as part of this role you will |  core duties | core duties and responsibilities | core responsibilities
    daily duties | daily responsibilities | daily tasks | day to day | day to day responsibilities | deliverables | description of duties | duties | duties and responsibilities
    duties and tasks | duties include | duties may include | duties responsibilities | duties to include | duties will include | duties would include | essential duties
    essential duties and responsibilities | essential functions | essential functions and responsibilities | essential job duties | essential job functions
    essential responsibilities | essential tasks | examples of duties | examples of work | example of duties | expectations | functions | general duties | general duties and responsibilities | general responsibilities | goals
    how you will make an impact | how you will contribute | illustrative duties | in this role | in this role you will | in this position you will | job duties | job duties and responsibilities | job duties include | job function
    job functions | job functions and responsibilities | job responsibilities | job tasks | job role | key accountabilities | key activities | key areas of responsibility | key deliverables | key duties
    key duties and responsibilities | key functions | key job responsibilities | key objectives | key responsibilities | key responsibility areas | key result areas | key roles | key tasks | main activities | main duties
    main duties and responsibilities | main responsibilities | main tasks | major activities | major duties | major duties and responsibilities | major responsibilities
    objectives | objectives of this role | other duties | other responsibilities | our expectations | performance objectives | position accountabilities | position duties | position objectives
    position responsibilities | primary accountabilities | primary duties | primary duties and responsibilities | primary functions | primary job responsibilities
    primary responsibilities | principal accountabilities | principal activities | principal duties | principal duties and responsibilities | principal responsibilities
    representative duties | responsibilities | responsibilities and duties | responsibilities and tasks | responsibilities duties | responsibilities include | responsibilities will include
    responsibility | responsible for | role and responsibilities | role responsibilities | roles and responsibilities | roles responsibilities | scope | scope of responsibilities | scope of work | scope and responsibilities | services
  specific duties | specific duties and responsibilities | specific responsibilities | specific tasks | statement of duties | supervisory responsibilities
    task | tasks | tasks and duties | tasks and responsibilities | tasks responsibilities | the challenge | the duties | the job | the responsibilities | the role will involve | the role involves | the work | this is what you will do | this role will | typical accountabilities
    typical duties | typical responsibilities | typical tasks | what does the role involve | what does the job involve | what the job involves | what the role involves | what will i be doing | what will you be doing | what will you do | what you do | what you get to do | what you ll be doing
    what you will be doing | what you will be responsible for | what you will do | what you will be working on | what you will work on | what you will own | work activities | work performed | work responsibilities | you will
    you will be | you will be responsible for | your accountabilities | your challenge | your contribution | your day to day | your duties | your impact | your job | your main responsibilities
    your main tasks | your mission | your responsibilities | your role | your role will include | your tasks | your work | a day in the life | a typical day | a day in the role | during your first year your goals will include
    mission | missions | missions principales | missions et activites | vos missions | votre mission | tes missions | ta mission | vos responsabilites | vos taches | responsabilites | activites principales | activites | taches | role | votre role | descriptif des taches | ce que vous ferez
    aufgaben | ihre aufgaben | deine aufgaben | aufgabengebiet | tatigkeiten | ihre tatigkeiten | das erwartet sie | das erwartet dich | das sind ihre aufgaben | das sind deine aufgaben | aufgabenbereich | was sie erwartet | was dich erwartet | ihre verantwortung | tatigkeitsbereich
    funciones | funciones principales | responsabilidades | tareas | tus funciones | que haras | tus responsabilidades | funciones y responsabilidades | tareas a realizar | principales funciones`,
  summary: `  about the job | about the opportunity | about the position | about the role | about this job | about this position | about this role | background to the role | basic function | brief description | brief job description | definition | description
    description of the role | details of the role | full job description | general description | general purpose | general summary | introduction | job brief | job description | job details | job overview | job profile
    job purpose | job summary | main purpose | main purpose of the job | nature of work | opportunity | opportunity overview | our opportunity | overall purpose | overview | overview of the role | position | position description
    position details | position overview | position profile | position purpose | position summary | primary purpose | purpose | purpose of the job | purpose of the position | purpose of the role | purpose of job | role description | role overview
    role profile | role purpose | role summary | summary | summary of position | summary of the role | the opportunity | the position | the role | the vacancy | vacancy description | vacancy | what is the role | your opportunity | your role at | introduction to the role | job objective | basic information
    descriptif du poste | description du poste | description de la mission | le poste | presentation du poste | resume du poste | contexte | objectif | objet du poste | intitule du poste | contexte du poste
    stellenbeschreibung | die stelle | zur stelle | uber die stelle | kurzbeschreibung | descripcion | descripcion del puesto | descripcion de la oferta | el puesto | resumen | objetivo del puesto | objetivo`,
  about: `
    about | about company | about our company | about our organisation | about our organization | about our team | about the business | about the company | about the department | about the employer | about the organisation | about the organization
    about the school | about the team | about us | about the practice | about the client | background | company | company background | company description | company info | company information | company overview | company profile | company summary | how we work | meet the team | more about us
    our ambition | our client | our company | our culture | our history | our mission | our people | our philosophy | our purpose | our story | our team | our values | our vision | our work | team | the company | the department | the organisation | the organization
    the team | values | what we believe | what we do | what we stand for | who is | who we are | why we exist | your team | the business | the client | environment | the school | the practice
    a propos | a propos de nous | a propos de l entreprise | l entreprise | entreprise | la societe | notre entreprise | notre equipe | notre mission | l equipe | presentation de l entreprise | qui sommes nous | environnement de travail | nous
    das unternehmen | uber uns | unser unternehmen | unternehmen | unternehmensprofil | wer wir sind | wir uber uns | wir sind | unser team | unternehmensbeschreibung
    acerca de nosotros | la empresa | nuestra empresa | quienes somos | sobre la empresa | sobre nosotros | nuestro equipo | descripcion de la empresa`,
  benefits: `
    additional benefits | advantages | all the good stuff | and benefits | benefit | benefit package | benefit summary | benefits | benefits and compensation | benefits and perks | benefits at a glance | benefits include | benefits of working here | benefits package | company benefits | company perks | compensation and benefits
    compensation and perks | compensation benefits | employee benefits | full time benefits | great benefits | great benefits available | here is what we offer | how we take care of you | in return | in return we offer | job benefits | job perks | life at | our benefits | our benefits include | our offer | our perks | package | pay and benefits | pay benefits
    perks | perks and benefits | perks benefits | rewards | rewards and benefits | salary and benefits | salary benefits |  some of our benefits | some of the benefits | the benefits | the perks | the offer | the package | total rewards | wage and benefits
    we offer | we offer you | we provide | what do we offer | what can we offer you | what is in it for me | what is in it for you | what is on offer | what we can offer | what we can offer you | what we have to offer | what we offer | what we offer you | what we provide | what we will offer you | what you can expect from us
    what you get | what you get in return | what you will get | what you will love | what you will receive | what we will give you | why | why choose us | why join | why join our team | why join us | why us | why work at | why work for us | why work here | why work with us | why you should apply | why you will love it here | why you will love working here
    why you will love working with us | why you will love this job | work perks and benefits | working with us | working here | you get | you will get |  you will receive | your benefits | you will enjoy
    avantages | ce que nous offrons | ce que nous proposons | nos avantages | nous offrons | nous proposons | nous vous offrons | on vous offre | pourquoi nous rejoindre | remuneration et avantages | les avantages | pourquoi rejoindre | vos avantages
    das bieten wir | das bieten wir ihnen | das bieten wir dir | ihre vorteile | deine vorteile | unser angebot | was wir bieten | was wir ihnen bieten | was wir dir bieten | wir bieten | wir bieten ihnen | wir bieten dir | wir bieten an | vorteile | benefits fur sie
    beneficios | lo que ofrecemos | nuestros beneficios | ofrecemos | se ofrece | que ofrecemos | te ofrecemos | ventajas`,
  pay: `
    annual salary |  base pay | base salary | base salary range | classification and salary | compensation | compensation details | compensation package | compensation range | expected compensation | hourly pay | hourly rate | hourly wage | pay | pay details | pay grade | pay information | pay range | pay rate | pay scale | pay transparency | pay type
    payment | rate | rate of pay | rates | remuneration | remuneration and benefits | remuneration package | remuneration salary | salary | salary and location | salary band | salary details | salary grade | salary information | salary package | salary range | salary ranges | salary scale | starting pay | starting salary | stipend | the salary
    us pay range | wage | wage range | wages | what we pay | salaire | remuneration brute | gehalt | vergutung | verdienst | entlohnung | salario | sueldo | retribucion | remuneracion`,
  location: `
    address | city | duty station | job location | job site | location | location of work | location and hours | locations | office | office location | place of employment | place of performance | place of work | position location | primary location | where | where you will be | where you will work | work location | work site | workplace | working location
    lieu | lieu de travail | localisation | arbeitsort | einsatzort | standort | lugar de trabajo | ubicacion | ort`,
  legal: `
    accessibility | accommodation | accommodations | background check | background checks | commitment to diversity | data protection | disclaimer | disclaimers |  diversity | diversity and inclusion | diversity equity and inclusion | diversity statement | drug free workplace | e verify | eeo | eeo and employment eligibility | eeo employment eligibility | eeo statement | eeoc statement | eoe
    equal employment opportunity | equal employment opportunity statement | equal opportunities | equal opportunity | equal opportunity employer | equal opportunity statement | equality and diversity | equality diversity and inclusion | fair chance | inclusion | legal | legal notice | notice | non discrimination | nondiscrimination | nondiscrimination statement | notice to agencies | note to recruiters | our commitment | our commitment to diversity
    pre employment screening | privacy | privacy notice | privacy policy | privacy statement | reasonable accommodation | reasonable accommodations | rehabilitation of offenders | safeguarding | statement of non discrimination | terms | the fine print | diversite | egalite des chances | datenschutz | chancengleichheit | proteccion de datos | igualdad de oportunidades`,
  apply: `
    application | application deadline | application details | application documents | application information | application instructions | application materials | application process | application procedure | application procedures | application requirements | applications | apply | apply here | apply now | apply online | apply today | applying | closing date | contact | contact details
    contact information | contact person | contacts | deadline | deadline for applications | examination process | for more information | further information | hiring process | how do i apply | how to apply | how to apply for this job | how to get started | important dates | instructions | interested | interested applicants | interview process | interviews | next steps | our hiring process | our interview process | point of contact | process notes | questions | recruitment process | ready to apply | required documents | selection procedure | selection process
    supplemental questionnaire | testing | the application process | the hiring process | the interview process | the process | the recruitment process | to apply | to be considered | what to do next | what happens next | when to apply | where to apply | documents required | supporting documents
    candidater | candidature | candidatures | comment candidater | comment postuler | contactez nous | modalites de candidature | postuler | pour postuler | processus de recrutement | interesse | interessee
    ansprechpartner | ansprechpartnerin | bewerbung | bewerben | bewerbungsfrist | bewerbungsprozess | haben wir ihr interesse geweckt | ihre bewerbung | interessiert | jetzt bewerben | kontakt | so bewerben sie sich | so geht es weiter
    aplicar | como aplicar | como postular | contacto | interesados | inscripcion | proceso de seleccion`,
  conditions: `
    additional physical requirements | ada | conditions of employment | employment conditions | environment and physical demands | environmental conditions | essential physical requirements | hazards | hours | hours and schedule | hours of work | job conditions | mental demands | on call | physical | physical abilities | physical activities | physical and mental demands | physical and mental requirements | physical conditions | physical demands
    physical demands and work environment | physical demands and working conditions | physical effort | physical environment | physical job requirements | physical requirements | physical requirements and work environment | physical requirements and working conditions | schedule | security | security clearance | shift | shifts | special conditions | supervision | supervision exercised | supervision received | supervision received and exercised | travel | travel expectation
    travel expectations | travel required | travel requirement | travel requirements | weekly hours | work condition | work conditions | work environment |  work hours | work requirements | work schedule | work setting | working conditions |  working environment | working hours | background | horaires | modalites de travail | rythme de travail | arbeitszeit | arbeitszeiten | horario`,
  other: `
    additional details | additional information | additional notes | additional selection criteria | announcement code | announcement number | appointment type | at a glance | audience | bargaining unit | category | class code | clearance | closing | codes | company size | contract | contract duration | contract length | contract type | date | date posted | dates | definitions | department | distinguishing characteristics | division | duration | employment status | employment type | end date | experience level | facts | fast facts | flsa | flsa status | full time | function | grade | group | hiring manager
    id | industry | info | information | job announcement number | job category | job code | job family | job grade | job group | job id | job information | job level | job number | job posting | job reference | job segment | job status | job title | job type |  job types | key facts | key information | key measures | level | links | more information | nb | note | notes | number of openings | number of positions | number of vacancies | open date | open to | open to eligibility criteria | opening date | openings | organisation | organization | other
    other details | other information | our stack | our tech stack | part time | position title | position type | post date | posted | posting date | ps | quick facts | reference | reference number | reporting | reporting line | reporting structure | reporting to | reports to | requisition | requisition id | requisition number | role title | sector | seniority level | stack | start | start date | start date time | starting date | status | supervisory status | tags | team size | tech stack | technologies | technologies we use | term | terms of employment | the fit | the stack | title | tools we use | type | type of contract | type of employment | type of position | urgency | vacancies | vacancy number | work type |  how we measure success | performance measures | success measures | career path | career opportunities | growth opportunities
    divers | duree | statut | type de contrat | dates souhaitees | debut | sonstiges | vertragsart | beginn | umfang | tipo de contrato | otros | datos`,
};
