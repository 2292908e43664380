import { canonicalJson } from './canonical-json.js';
import { kitTexts } from './kit-texts.js';
import { hmacSha256 } from './sha256.js';

/**
 * What is on the page. `level` is the step of the scale, null for "Not assessed" said on purpose; a criterion without
 * a level is untouched.
 *
 * @typedef {{ level?: number | null, why: string, ratedAt: string }} CardRating
 * @typedef {{
 *   ratings: Record<string, CardRating>,
 *   notes: string,
 *   recommendation: string | null,
 *   summary: string,
 *   checklist: boolean[],
 *   startedAt: string,
 * }} Card
 * @typedef {import('../../shared/kit.ts').KitContent} KitContent
 * @typedef {import('../../shared/scorecard-file.ts').ScorecardFile} ScorecardFile
 */

const format = 'hiring-workbench/scorecard';
const formatVersion = 1;
const longestTitle = 500;

/**
 * The scorecard file as the workbench takes it in, with its checksum.
 *
 * @param {KitContent} kit
 * @param {Card} card
 * @param {{ isFinished: boolean, savedAt: string }} how
 * @returns {string} JSON, for a file
 */
export function scorecardFile(kit, card, { isFinished, savedAt }) {
  const unsigned = {
    format,
    formatVersion,
    kitId: kit.kitId,
    applicationId: kit.applicationId,
    rubricId: kit.rubric.id,
    rubricVersion: kit.rubric.version,
    assessor: { id: kit.assessor.id, name: kit.assessor.name },
    candidateName: kit.candidateName.slice(0, longestTitle),
    postingTitle: kit.posting.title.slice(0, longestTitle),
    ratings: kit.rubric.criteria.flatMap(({ id, name }) => {
      const rating = card.ratings[id];
      if (!rating || (rating.level === undefined && rating.why.trim() === '')) return [];
      const { level = null, why, ratedAt } = rating;
      return [{ criterionId: id, criterionName: name, level, why, ratedAt }];
    }),
    notes: card.notes,
    recommendation: card.recommendation,
    summary: card.summary,
    checklist: kit.checklist.map(({ text }, at) => ({ text, isDone: card.checklist[at] === true })),
    startedAt: card.startedAt,
    savedAt,
    isFinished,
  };
  const checksum = hmacSha256(kit.key, canonicalJson(unsigned));
  return `${JSON.stringify({ ...unsigned, checksum }, null, 2)}\n`;
}

/**
 * What a saved file says, if it is of this kit and as it was saved; otherwise why not.
 *
 * @param {KitContent} kit
 * @param {string} text of the file
 * @param {string} fileName
 * @returns {{ card: Card, savedAt: string, isFinished: boolean } | { refusal: string }}
 */
export function readScorecardFile(kit, text, fileName) {
  const file = parsed(text);
  if (file?.format !== format) return { refusal: kitTexts.notAScorecard(fileName) };
  if (file.formatVersion !== formatVersion) return { refusal: kitTexts.newerFormat(fileName) };
  if (file.kitId !== kit.kitId) {
    return { refusal: kitTexts.foreign(fileName, file.candidateName, file.postingTitle) };
  }
  const { checksum, ...unsigned } = file;
  if (checksum !== hmacSha256(kit.key, canonicalJson(unsigned))) {
    return { refusal: kitTexts.changedOutside(fileName) };
  }
  const { notes, recommendation, summary, startedAt, savedAt, isFinished } = file;
  const ratings = file.ratings.map(({ criterionId, level, why, ratedAt }) => [
    criterionId,
    { level, why, ratedAt },
  ]);
  const checklist = file.checklist.map(({ isDone }) => isDone);
  return {
    card: {
      ...{ notes, recommendation, summary, startedAt, checklist },
      ratings: Object.fromEntries(ratings),
    },
    ...{ savedAt, isFinished },
  };
}

/**
 * @param {string} text
 * @returns {ScorecardFile | undefined} not looked into any further: the checksum does that
 */
function parsed(text) {
  try {
    const value = JSON.parse(text.replace(/^\uFEFF/, ''));
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined; // no JSON: said by whoever asked
  }
}

/** A file system takes 255 bytes in all; the rest is for the ending, and for the number a browser puts to it. */
const longestName = 200;

/**
 * A name every file system takes: who, for what, by whom. One that is not finished says so, for both may lie in one
 * folder, and only the finished one is to be sent.
 *
 * @param {KitContent} kit
 * @param {boolean} isFinished
 */
export function scorecardFileName({ candidateName, posting, assessor }, isFinished) {
  const plain = `${candidateName} - ${posting.title} - ${assessor.name}`
    .replace(/[<>:"/\\|?*]|\p{Cc}/gu, ' ')
    .replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '') // they turn what stands beside them
    .replace(/\s+/g, ' ')
    .trim();
  let name = '';
  let bytes = 0;
  for (const sign of plain) {
    bytes += new TextEncoder().encode(sign).length;
    if (bytes > longestName) break;
    name += sign;
  }
  return `${name.trim()}${isFinished ? '' : ' - not finished'}.scorecard.json`;
}
