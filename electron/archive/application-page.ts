import type { Database } from 'better-sqlite3';
import { z } from 'zod';

import { scaleSchema } from '#shared/rubric.ts';
import { archiveTexts } from '#shared/texts/archive.ts';
import { commonTexts } from '#shared/texts/common.ts';
import { levelTexts } from '#shared/texts/levels.ts';

const texts = archiveTexts.page;
const text = z.string();

const personRow = z.object({
  ...{ name: text, latinName: text, email: text, phone: text, headline: text, location: text },
  ...{ title: text, stage: text, reason: text, pay: text, notice: text, place: text, added: text },
  deleteBy: text.nullable(),
});
const decisionRow = z.object({ outcome: text, reason: text, dissent: text, by: text, at: text });
const cardRow = z.object({
  ...{ id: text, rubricId: text, by: text, summary: text },
  version: z.int(),
  scale: scaleSchema,
  recommendation: z.enum(['strong-no', 'no', 'yes', 'strong-yes']).nullable(),
  submittedAt: text.nullable(),
});
const ratingRow = z.object({
  criterionId: text,
  name: text,
  level: z.int().nullable(),
  why: text.nullable(),
});
const quoteRow = z.object({ quote: text, fileName: text.nullable() });
const noteRow = z.object({ body: text, by: text, at: text, isPrivate: z.int() });
const documentRow = z.object({ fileName: text, sha256: text });

/** Pages in Markdown with everything that was recorded on one application, by its id. */
export function createApplicationPages(
  db: Database,
  documentPaths: ReadonlyMap<string, string>,
): (applicationId: string) => string {
  const selectPerson = db.prepare(`
    SELECT candidates.name, latin_name AS latinName, email, phone, headline, location, postings.title,
           coalesce(stages.name, applications.stage) AS stage, stage_reason AS reason, pay_asked AS pay,
           applications.notice, place,
           applications.created_at AS added, delete_by AS deleteBy
    FROM applications JOIN candidates ON candidates.id = candidate_id
    JOIN postings ON postings.id = applications.posting_id
    LEFT JOIN stages ON stages.posting_id = applications.posting_id AND stages.id = applications.stage
    WHERE applications.id = ?`);
  const selectDecision = db.prepare(`
    SELECT outcome, reason, dissent, assessors.name AS by, decided_at AS at
    FROM decisions JOIN assessors ON assessors.id = decided_by WHERE application_id = ?`);
  const selectCards = db.prepare(`
    SELECT scorecards.id, rubric_id AS rubricId, assessors.name AS by, summary, version, scale, recommendation,
           submitted_at AS submittedAt
    FROM scorecards JOIN rubrics ON rubrics.id = rubric_id JOIN assessors ON assessors.id = assessor_id
    WHERE application_id = ? ORDER BY scorecards.created_at, scorecards.id`);
  const selectRatings = db.prepare(`
    SELECT criteria.id AS criterionId, criteria.name, level, why
    FROM criteria LEFT JOIN ratings ON criterion_id = criteria.id AND scorecard_id = @id
    WHERE criteria.rubric_id = @rubricId ORDER BY position, criteria.id`);
  const selectQuotes = db.prepare(`
    SELECT quote, file_name AS fileName FROM evidence LEFT JOIN documents ON documents.id = document_id
    WHERE scorecard_id = ? AND criterion_id = ? ORDER BY evidence.created_at, evidence.id`);
  const selectNotes = db.prepare(`
    SELECT body, assessors.name AS by, notes.created_at AS at, is_private AS isPrivate
    FROM notes JOIN assessors ON assessors.id = assessor_id WHERE application_id = ? ORDER BY notes.created_at, notes.id`);
  const selectDocuments = db.prepare(
    `SELECT file_name AS fileName, sha256 FROM documents WHERE application_id = ? ORDER BY added_at, id`,
  );

  function scorecard(row: unknown): string[] {
    const { id, rubricId, by, version, scale, recommendation, summary, submittedAt } =
      cardRow.parse(row);
    const ratings = selectRatings.all({ id, rubricId }).map((each) => {
      const { criterionId, name, level, why } = ratingRow.parse(each);
      const word = level === null ? undefined : levelTexts.words[scale][level - 1];
      const given =
        level === null || word === undefined ? texts.notAssessed : texts.level(level, word);
      const quotes = selectQuotes.all(id, criterionId).map((found) => {
        const { quote, fileName } = quoteRow.parse(found);
        return `  > ${quote.replaceAll(/\s*\n\s*/g, ' ')} (${texts.from(fileName ?? texts.note)})`;
      });
      if (level !== null && quotes.length === 0) quotes.push(`  ${texts.noEvidence}`);
      return [`- **${name}**: ${given}${why ? `. ${why}` : ''}`, ...quotes].join('\n');
    });
    return [
      `## ${texts.scorecard(by, version)}`,
      submittedAt === null ? texts.draft : texts.submitted(submittedAt),
      ...(recommendation === null
        ? []
        : [`${texts.recommendation}: ${commonTexts.recommendations[recommendation]}`]),
      ...(summary === '' ? [] : [summary]),
      ratings.join('\n'),
    ];
  }

  return (applicationId) => {
    const person = personRow.parse(selectPerson.get(applicationId));
    const decision = decisionRow.optional().parse(selectDecision.get(applicationId));
    const notes = selectNotes.all(applicationId).map((row) => noteRow.parse(row));
    const documents = selectDocuments.all(applicationId).map((row) => documentRow.parse(row));
    const facts: [string, string][] = [
      [texts.stage, person.stage],
      [texts.reason, person.reason],
      [texts.contact, [person.email, person.phone].filter((each) => each !== '').join(', ')],
      [texts.pay, person.pay],
      [texts.notice, person.notice],
      [texts.place, person.place || person.location],
      [texts.added, person.added],
      [texts.deleteBy, person.deleteBy ?? ''],
    ];
    return [
      `# ${person.name}${person.latinName === '' ? '' : ` (${person.latinName})`}`,
      [person.headline, person.title].filter((each) => each !== '').join(' · '),
      facts
        .filter(([, value]) => value !== '')
        .map(([name, value]) => `- ${name}: ${value}`)
        .join('\n'),
      ...(decision
        ? [
            `## ${texts.decision}`,
            `${decision.outcome} (${texts.decidedBy(decision.by, decision.at)})`,
            decision.reason,
            ...(decision.dissent === '' ? [] : [`${texts.dissent}: ${decision.dissent}`]),
          ]
        : []),
      ...selectCards.all(applicationId).flatMap(scorecard),
      ...(notes.length === 0 ? [] : [`## ${texts.notes}`]),
      ...notes.flatMap(({ body, by, at, isPrivate }) => [
        `**${by}**, ${at}${isPrivate === 1 ? `, ${texts.isPrivate}` : ''}`,
        body,
      ]),
      ...(documents.length === 0 ? [] : [`## ${texts.documents}`]),
      documents
        .map(({ fileName, sha256 }) => `- [${fileName}](../../${documentPaths.get(sha256) ?? ''})`)
        .join('\n'),
    ]
      .filter((part) => part !== '')
      .join('\n\n')
      .concat('\n');
  };
}
