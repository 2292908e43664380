import { candidateDraftSchema, type CandidateDraft } from './candidate.ts';
import type { CellProblem } from './candidate-import.ts';
import { foldHeader, type CsvField } from './csv-fields.ts';
import type { PostingId } from './ids.ts';
import { noteBodySchema } from './note.ts';
import { plainDateOf } from './plain-date-of.ts';
import type { Stage, StageId } from './stage.ts';
import { csvTexts } from './texts/candidate-import.ts';

/** A person as a row tells of them, with what they apply for. */
export type IncomingPerson = {
  draft: CandidateDraft;
  tags: string[];
  postingId: PostingId | null;
  /** Null: the first one. */
  stage: StageId | null;
  note: string;
};

export type CsvRowContext = {
  columns: readonly (CsvField | null)[];
  columnCount: number;
  /** Everybody's posting; null when a column says it, or nobody applies. */
  postingId: PostingId | null;
  /** The postings that go by a title. */
  postingsTitled: (title: string) => readonly PostingId[];
  stagesOf: (postingId: PostingId) => readonly Stage[];
};

const textFields = [
  'name',
  'latinName',
  'email',
  'phone',
  'headline',
  'location',
  'source',
] as const;
const maxNote = 200_000;
const maxTag = 60;

/** Words of other systems and languages for the stages. */
const stageWords: Readonly<Record<StageId, readonly string[]>> = {
  applied: ['new', 'applicant', 'application review', 'beworben', 'neu', 'candidature', 'nuevo'],
  screen: ['screening', 'phone screen', 'phone interview', 'vorauswahl', 'preselection'],
  interview: ['interviewing', 'face to face', 'onsite', 'on site', 'gesprach', 'entretien'],
  offer: ['offered', 'angebot', 'offre', 'oferta'],
  hired: ['accepted', 'eingestellt', 'embauche', 'contratado'],
  rejected: ['declined', 'not proceeding', 'abgelehnt', 'refuse', 'rechazado'],
  withdrawn: ['withdrew', 'zuruckgezogen', 'retire', 'retirado'],
};

/**
 * Reads one row. What is wrong is told by column; a value is never cut and never guessed at, and what a spreadsheet
 * would take for a formula is text like any other.
 */
export function readCsvRow(
  cells: readonly string[],
  { columns, columnCount, postingId, postingsTitled, stagesOf }: CsvRowContext,
): { person: IncomingPerson | null; name: string; problems: CellProblem[] } {
  const problems: CellProblem[] = [];
  const at = (field: CsvField) => columns.indexOf(field);
  const cell = (field: CsvField) => (cells[at(field)] ?? '').trim().normalize('NFC');
  const complain = (field: CsvField, message: string) => {
    problems.push({ column: at(field) === -1 ? null : at(field), message });
  };
  const label = (field: CsvField) => csvTexts.fields[field];

  if (cells.slice(columnCount).some((value) => value.trim() !== '')) {
    problems.push({ column: null, message: csvTexts.tooManyValues(cells.length, columnCount) });
  }

  const joined = [cell('firstName'), cell('lastName')].filter(Boolean).join(' ');
  const draft: CandidateDraft = {
    name: cell('name') || joined,
    latinName: cell('latinName'),
    email: cell('email').replace(/^mailto:/i, ''),
    phone: cell('phone'),
    headline: cell('headline'),
    location: cell('location'),
    source: cell('source'),
    deleteBy: null,
  };
  const nameField = at('name') === -1 ? 'lastName' : 'name';
  if (draft.name === '') complain(nameField, csvTexts.noName);
  for (const field of textFields) {
    const value = draft[field];
    const from = field === 'name' ? nameField : field;
    if (/[\r\n]/.test(value)) {
      complain(from, csvTexts.lineBreak(label(from), value));
    } else if (!candidateDraftSchema.shape[field].safeParse(value).success && value !== '') {
      complain(from, csvTexts.tooLong(label(from), value.length));
    }
  }
  const emailTrouble = draft.email === '' ? null : emailProblem(draft.email);
  if (emailTrouble) complain('email', emailTrouble);
  if (draft.phone !== '' && !/\d.*\d.*\d/su.test(draft.phone.normalize('NFKC'))) {
    complain('phone', csvTexts.noDigits(draft.phone));
  } else if (/^\d[.,]\d+e\+?\d+$/i.test(draft.phone)) {
    complain('phone', csvTexts.shortenedNumber(draft.phone));
  }
  if (cell('deleteBy') !== '') {
    const day = plainDateOf(cell('deleteBy'));
    if ('problem' in day) complain('deleteBy', csvTexts.noDate(cell('deleteBy'), day.problem));
    else draft.deleteBy = day.date;
  }
  const tags = [
    ...new Set(
      cell('tags')
        .split(/[,;|\n]/)
        .map((tag) => tag.trim())
        .filter(Boolean),
    ),
  ];
  const longTag = tags.find((tag) => tag.length > maxTag);
  if (longTag) complain('tags', csvTexts.tooLong(label('tags'), longTag.length));

  let target = postingId;
  if (target === null && cell('posting') !== '') {
    const titled = postingsTitled(cell('posting'));
    if (titled.length === 1) target = titled[0] ?? null;
    else complain('posting', csvTexts.noPosting(cell('posting'), titled.length));
  }
  const isWithPosting = target !== null || cell('posting') !== '';
  let stage: StageId | null = null;
  if (cell('stage') !== '') {
    if (!isWithPosting) complain('stage', csvTexts.needsPosting(label('stage')));
    else if (target !== null) {
      stage = stageOf(cell('stage'), stagesOf(target));
      if (stage === null) complain('stage', csvTexts.noStage(cell('stage')));
    }
  }
  const note = cell('note');
  if (note.length > maxNote || !noteBodySchema.safeParse(note).success) {
    complain('note', csvTexts.tooLong(label('note'), note.length));
  } else if (note !== '' && !isWithPosting) {
    complain('note', csvTexts.needsPosting(label('note')));
  }
  const person = { draft, tags, postingId: target, stage, note };
  return { person: problems.length === 0 ? person : null, name: draft.name, problems };
}

function emailProblem(email: string): string | null {
  if (/[\s,;]/.test(email) && email.split('@').length > 2) return csvTexts.twoEmails(email);
  return /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/.test(email) ? null : csvTexts.noEmail(email);
}

function stageOf(value: string, stages: readonly Stage[]): StageId | null {
  const folded = foldHeader(value);
  const named = stages.find(({ name }) => foldHeader(name) === folded);
  const known = stages.find(({ id }) => id === folded || stageWords[id]?.includes(folded));
  return (named ?? known)?.id ?? null;
}
