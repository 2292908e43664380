import type { Database } from 'better-sqlite3';
import { z } from 'zod';

import type { AssessorId, CriterionId, PostingId, QuestionId } from '#shared/ids.ts';
import { questionSchema, type Question, type QuestionTopic } from '#shared/question.ts';
import { criterionCategorySchema } from '#shared/rubric.ts';

const columns = `id, assessor_id AS assessorId, posting_id AS postingId, criterion_id AS criterionId, category, text,
                 created_at AS createdAt`;

const row = z
  .object({
    postingId: z.string().nullable(),
    criterionId: z.string().nullable(),
    category: criterionCategorySchema.nullable(),
  })
  .loose()
  .transform(({ postingId, criterionId, category, ...rest }) => {
    const topic =
      category === null
        ? { of: 'criterion', postingId, criterionId }
        : { of: 'category', category };
    return questionSchema.parse({ ...rest, topic });
  });

/** What assessors ask, each in a bank of their own. */
export function createQuestionStore(db: Database) {
  const selectOne = db.prepare(`SELECT ${columns} FROM questions WHERE id = ?`);
  const selectOfPosting = db.prepare(`
    SELECT ${columns} FROM questions WHERE posting_id = ? AND assessor_id = ?
    ORDER BY criterion_id, position, id
  `);
  const selectOfCriterion = db.prepare(`
    SELECT ${columns} FROM questions WHERE criterion_id = ? AND assessor_id = ? ORDER BY position, id
  `);
  const selectGeneral = db.prepare(`
    SELECT ${columns} FROM questions WHERE assessor_id = ? AND category IS NOT NULL
    ORDER BY category, position, id
  `);
  const selectOfCategory = db.prepare(`
    SELECT ${columns} FROM questions WHERE assessor_id = ? AND category = ? ORDER BY position, id
  `);
  const insert = db.prepare(`
    INSERT INTO questions (id, assessor_id, posting_id, criterion_id, category, position, text, created_at)
    VALUES (@id, @assessorId, @postingId, @criterionId, @category, @position, @text, @createdAt)
  `);
  const changeText = db.prepare(`UPDATE questions SET text = ? WHERE id = ?`);
  const place = db.prepare(`UPDATE questions SET position = ? WHERE id = ?`);
  const remove = db.prepare(`DELETE FROM questions WHERE id = ?`);
  const parsed = (rows: unknown[]): Question[] => rows.map((each) => row.parse(each));

  return {
    find: (id: QuestionId): Question | undefined => row.optional().parse(selectOne.get(id)),
    listOfPosting: (postingId: PostingId, assessorId: AssessorId) =>
      parsed(selectOfPosting.all(postingId, assessorId)),
    listOfCriterion: (criterionId: CriterionId, assessorId: AssessorId) =>
      parsed(selectOfCriterion.all(criterionId, assessorId)),
    listGeneral: (assessorId: AssessorId) => parsed(selectGeneral.all(assessorId)),
    /** Those of one topic, in their order. */
    listOfTopic: (topic: QuestionTopic, assessorId: AssessorId) =>
      topic.of === 'category'
        ? parsed(selectOfCategory.all(assessorId, topic.category))
        : parsed(selectOfCriterion.all(topic.criterionId, assessorId)),
    insert: ({ topic, ...question }: Question, position: number) => {
      const { postingId, criterionId } =
        topic.of === 'criterion' ? topic : { postingId: null, criterionId: null };
      const category = topic.of === 'category' ? topic.category : null;
      insert.run({ ...question, postingId, criterionId, category, position });
    },
    change: (id: QuestionId, text: string) => {
      changeText.run(text, id);
    },
    /** Puts the questions of one topic into this order. */
    reorder: (ids: readonly QuestionId[]) => {
      for (const [at, id] of ids.entries()) place.run(at, id);
    },
    remove: (id: QuestionId) => {
      remove.run(id);
    },
  };
}
