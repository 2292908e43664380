/** What tells a school, an employer, a job's title and a degree in a line of a résumé; all folded. */

const any = (text: string) => text.trim().split(/\s+/).join('|');

/** In a run of capitalised words, anywhere. */
export const schoolWord = new RegExp(
  String.raw`(?<!\p{L})(?:universi\p{L}+|univ\.?|uniwersytet\p{L}*|univerzi\p{L}+|yliopisto|egyetem|college|colegio|kolleg\p{L}*|\p{L}*hochschule|technikum|politechni\p{L}+|polytechni\p{L}+|politecni\p{L}+|ecole|lycee|liceum|liceo|gymnasium|gymnazium|institute|instituto|institut|instytut|istituto|akademi\p{L}*|academy|accademia|school|faculdade|facultad|faculty|seminary|conservator\p{L}+|bootcamp|ikastola|lise|lisesi)(?!\p{L})`,
  'u',
);
/** Short for a school where a place follows them ("IIT Madras") or where studies are listed. */
export const schoolShort =
  /^(?:iit|iiit|iim|nit|bits|eth|epfl|mit|tu|fh|rwth|kit|lse|ucl|ucla|nyu|suny|cuny|caltech|insead|esade|hec|uc|ku|vu|uva|мгу|кпи|кпі|мфти|мгту|спбгу|аπθ|εκπα|εμπ|ntua)(?:\s|$)/u;

/** Of scripts without capitals, or with another order: the whole name, on the folded text. */
export const schoolPatterns = [
  String.raw`(?:[\p{sc=Cyrillic}'-]+(?:ски|ска|скии|ская|ського|ного|нии|ныи|ная|на)\s+){0,4}(?:университет|університет|институт|інститут|академи|академі|политехни|політехні|колледж|коледж|училищ|гимнази|гімназі|лицеи|ліцеи)[\p{sc=Cyrillic}]*(?:\s+(?:имени|імені|им\.|ім\.)\s+[\p{sc=Cyrillic}.'-]+(?:\s[\p{sc=Cyrillic}'-]+)?)?`,
  String.raw`(?:[\p{sc=Greek}]+(?:ο|ιο|κο|ειο)\s+){0,3}(?:πανεπιστημι|πολυτεχνει|κολλεγι|λυκει)[\p{sc=Greek}]+(?:\s+(?!(?:με|και|το|τα|η|ο|στο|στη|στην|απο|για)\s)[\p{sc=Greek}]{4,}){0,2}`,
  String.raw`(?:الجامعه|جامعه|كليه|معهد|مدرسه|اكاديميه)\s+[\p{sc=Arabic}]+(?:\s+ال[\p{sc=Arabic}]+){0,3}(?:\s+بن\s+[\p{sc=Arabic}]+)?`,
  String.raw`(?:ה?אוניברסיט[תה]|ה?מכלל[תה]|ה?טכניונ)(?:\s+[\p{sc=Hebrew}]+){0,2}`,
  String.raw`(?:[\p{sc=Devanagari}]+\s+){1,2}(?:विश्वविद्यालय|महाविद्यालय|संस्थान|विद्यापीठ|कॉलेज|विद्यालय)`,
  String.raw`[\p{sc=Han}]{2,10}?(?:大学|大學|学院|學院|中学|中學|高中|高等学校)(?:[\p{sc=Han}]{1,4}(?:学院|學院|学部))?`,
  String.raw`[\p{sc=Hangul}]+(?:대학교|대학원|대학|고등학교)`,
  String.raw`มหาวิทยาลัย[\p{sc=Thai}]+`,
].map((pattern) => new RegExp(pattern, 'gu'));
/** Verbs before a school in scripts without blanks. */
export const beforeSchool =
  /^.*?(?:毕业于|畢業於|畢業于|就读于|就讀於|毕业|畢業|来自|來自|曾在|在|于|於|从|從|は|を)/u;

export const degree = new RegExp(
  String.raw`^(?:${any(String.raw`
    [bm]\.?\s?(?:sc|a|eng|tech|e|s|ed|com|ba|phil)\.?(?![\p{L}]) bsc msc bca mca mba ph\.?\s?d dr\. bachelor\p{L}* master\p{L}* magister mgr inz\p{L}* dipl\p{L}* licen\p{L}* laurea
    associate degree abitur matura diploma a-levels gcse hnd gpa grade note honou?rs cum distinction thesis minor major technik\p{L}* computer software data
    science sciences engineering informati\p{L}* mathemati\p{L}* physics economics business electrical electronic\p{L}* mechanical information
    бакалавр\p{L}* магистр\p{L}* магістр\p{L}* специалист\p{L}* спеціаліст\p{L}* информатик\p{L}* інформатик\p{L}* прикладн\p{L}* комп\p{L}* πτυχι\p{L}* μεταπτυχ\p{L}* διπλωμα πληροφορικ\p{L}* επιστημ\p{L}*
    بكالوريوس ماجستير اجازه دكتوراه علوم هندسه תואר בוגר מוסמכ מדעי स्नातक\p{M}* परास्नातक बी एम कंप्यूटर 学士 硕士 碩士 博士 修士 本科 计算机 計算機 软件 軟體 资讯 資訊 컴퓨터 학사 석사`)})`,
  'u',
);

export const title = new RegExp(
  String.raw`(?:${any(String.raw`
    engineer developer manager (?<!\p{L})lead(?!\p{L}) architect analyst consultant designer director (?<!\p{L})head\sof officer (?<!\p{L})intern(?!\p{L}) internship trainee apprentice
    assistant specialist administrator scientist programmer tester teacher lecturer nurse clerk coordinator supervisor technician founder freelance contractor principal senior\s junior\s
    entwickler ingenieur leiter berater praktik werkstudent ingenier desarrollador developpe responsable (?<!\p{L})chef\s ingegner sviluppat programista programistk inzynier
    kierown analityk starsz mlodsz inzenyr vyvojar programator muhendis gelistirici uzman ontwikkelaar
    инженер разработчи программист руководител менеджер аналитик ведущ старш младш інженер розробни програміст керівник провідн молодш стажер
    μηχανικ προγραμματιστ αναλυτ διευθυντ υπευθυν στελεχ مهندس مطور مبرمج مدير محلل متدرب מהנדס מפתח מנהל ראש\sצוות תוכנית אנליסט
    अभियंता अभियन्ता इंजीनियर डेवलपर प्रबंधक विश्लेषक प्रमुख 工程师 工程師 经理 經理 开发 開發者 主管 实习 實習 總監 总监 架构师 架構師 エンジニア 部長 主任
    개발자 엔지니어 매니저 팀장 연구원`)})`,
  'u',
);

const legal = any(String.raw`
  gmbh ag kg kgaa ohg ltd\.? limited llc llp inc\.? corp\.? corporation plc s\.?a\.?s? s\.?l\.? s\.?r\.?l\.? s\.?p\.?a\.? b\.?v\.? n\.?v\.? oyj? ab a/s aps sp\.\sz\so\.\s?o\.? s\.\s?r\.\s?o\.? a\.s\.
  kft zrt d\.o\.o\.? pvt\.? private co\.? company a\.?ş\.? ооо оао зао пао ао тов пп прат ат α\.?ε\.? ε\.?π\.?ε\.? ικε בע"מ लि\.? प्रा\.?`);
/** At the end of a firm's name; what stands before it is the name people say. */
export const legalForm = new RegExp(String.raw`(?:[\s,]+(?:${legal}))+$`, 'u');
export const firm = new RegExp(
  String.raw`${legalForm.source}|(?:^|\s)(?:ооо|тов|ао|зао|شركه|موسسه|مختبر|חברת)\s|公司|集团|集團|科技|株式会社|주식회사|(?:^|\s)(?:bank|labs?|technologies|systems|solutions|group|holding)$`,
  'u',
);
