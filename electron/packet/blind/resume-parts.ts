import { foldText } from './fold.ts';

type ResumePart = 'contact' | 'education' | 'experience' | 'other';
/** A line of a document with the part of it that it stands in; offsets into the text, end excluded. */
export type ResumeLine = { text: string; start: number; end: number; part: ResumePart };

const headings = (
  [
    [
      'education',
      String.raw`(?:(?:my |academic |formal |higher |university |professional )?(?:education|studies|qualifications|degrees?|academics?|academic background|schooling)(?: (?:and|&|und) .*)?|education history|(?:schul- und )?(?:aus)?bildung(?:sweg)?|studium|akademische.*|formation(?:s)?(?: academique)?|etudes|formacion(?: academica)?|educacion|estudios|formacao(?: academica)?|educacao|istruzione.*|formazione.*|wyksztalcenie.*|edukacja|vzdelan(?:i|ie)|opleiding(?:en)?|onderwijs|utbildning|utdanning|uddannelse|koulutus|egitim(?: bilgileri)?|ogrenim|tanulmanyok|studii|образование|освіта|образованье|образование и.*|εκπαιδευση|σπουδεσ|التعليم|الموهلات.*|المؤهلات.*|الدراسه|التحصيل العلمي|השכלה|לימודים|शिक्षा|शैक्षिक.*|शैक्षणिक.*|教育.*|学历.*|學歷.*|学歴.*|학력.*|교육.*)`,
    ],
    [
      'experience',
      String.raw`(?:(?:my |work |working |professional |employment |relevant |selected |career |practical )*(?:experience|employment|history|work|positions?|career)(?: (?:and|&) .*)?|berufserfahrung|beruflicher werdegang|werdegang|praxiserfahrung|experiences?(?: professionnelles?)?|parcours.*|experiencia(?: profesional| laboral| profissional)?|esperienz[ae].*|doswiadczenie.*|pracovni zkusenosti.*|zkusenosti|werkervaring|ervaring|arbetslivserfarenhet|erfaring|tyokokemus|(?:is )?deneyim(?:i|leri)?|is deneyimi|munkatapasztalat|опыт(?: работы)?|досвід(?: роботи)?|трудовои опыт.*|εμπειρια|επαγγελματικη εμπειρια|(?:επαγγελματικη )?προυπηρεσια|الخبره|الخبرات.*|الخبره .*|ניסיון.*|נסיון.*|अनुभव|कार्य अनुभव|工作经[历验].*|工作經[歷驗].*|工作经验|经历|經歷|职业经历|職歴|職務経歴|경력.*)`,
    ],
    [
      'other',
      String.raw`(?:summary|profile|about(?: me)?|objective|skills?.*|technical.*|languages?|projects?|publications?|awards?.*|honou?rs.*|certificat.*|testing|talks.*|volunt.*|interests?|hobbies|references?|referees|training|courses|kenntnisse|sprachen|profil|zusammenfassung|competences|langues|idiomas|habilidades|umiejetnosci|jezyki|о себе|про себе|навыки.*|навички|языки|мови|γλωσσεσ|δεξιοτητεσ|نبذه.*|المهارات|اللغات|תקציר|פרופיל|כישורים|שפות|सारांश|परिचय|कौशल|भाषाएँ|भाषाएं|简介|簡介|自我介绍|个人简介|技能|语言|語言|専門.*|スキル|資格|요약|기술|언어)`,
    ],
  ] as const
).map(
  // The words are compared folded, so they are written as people write them and folded here.
  ([part, words]): [ResumePart, RegExp] => [part, new RegExp(`^${foldText(words)}$`, 'u')],
);

/** A contact block is short: what stands above the first heading or paragraph. */
const mostContactLines = 14;
const longestHeading = 48;
const paragraphLength = 90;

/** The lines of a document, each with the part its last heading began; above all headings stands the contact block. */
export function resumeLines(text: string): ResumeLine[] {
  const lines: ResumeLine[] = [];
  let part: ResumePart = 'contact';
  let at = 0;
  for (const line of text.split('\n')) {
    const heading = headingOf(line);
    const trimmed = line.trim();
    if (heading) part = heading;
    else if (
      part === 'contact' &&
      (trimmed.length > paragraphLength || lines.length >= mostContactLines)
    )
      part = 'other';
    lines.push({ text: line, start: at, end: at + line.length, part: heading ? 'other' : part });
    at += line.length + 1;
  }
  return lines;
}

function headingOf(line: string): ResumePart | undefined {
  const words = foldText(line)
    .replaceAll(/^[\s#*_=·•|\d.)-]+|[\s#*_=·•|:：.-]+$/gu, '')
    .trim();
  if (words === '' || words.length > longestHeading) return undefined;
  return headings.find(([, pattern]) => pattern.test(words))?.[0];
}

/** A line's segments: between commas, bars, dashes, tabs and wide gaps, with where they start in the text. */
export function segmentsOf({ text, start }: ResumeLine): { text: string; start: number }[] {
  return [
    ...text.matchAll(/(?:(?!\s[-–—|@•·]\s|\s{3,}|[,،、，;|\t•·()（）]|\s[-–—]$|^\s*[-–—*]\s).)+/gu),
  ]
    .map(({ 0: segment, index }) => {
      const lead = /^[\s\-–—*•·:："“”'«»「」]*/u.exec(segment)?.[0].length ?? 0;
      return {
        text: segment.slice(lead).replace(/[\s:："“”'«»「」.\-–—]+$/u, ''),
        start: start + index + lead,
      };
    })
    .filter((segment) => segment.text !== '');
}

export const isBullet = (line: string): boolean => /^\s*(?:[-–—*•▪◦‣]|\d+[.)])\s/u.test(line);
