import { v7 } from 'uuid';

import type { Caller, Handlers } from '#shared/contract.ts';
import type { QuestionId } from '#shared/ids.ts';
import { questionSchema, type Question, type QuestionTopic } from '#shared/question.ts';
import { historyTexts } from '#shared/texts/history.ts';
import { suggestedQuestions } from '#shared/texts/questions.ts';
import { assessorOf, found } from './caller.ts';
import type { HandlerDeps } from './handler-deps.ts';

export function questionHandlers({ stores, now }: HandlerDeps) {
  const { questions, postings, history } = stores;

  /** One of the caller's own; another's is as if it were not there. */
  function ownOf(caller: Caller, id: QuestionId): Question {
    const question = questions.find(id);
    const isOwn = question?.assessorId === assessorOf(caller);
    return found(isOwn ? question : undefined, 'question');
  }

  const newQuestion = (caller: Caller, topic: QuestionTopic, text: string): Question =>
    questionSchema.parse({
      ...{ id: v7(), assessorId: assessorOf(caller), topic, text },
      createdAt: now().toISOString(),
    });

  return {
    'question.listOfPosting': ({ postingId }, caller) =>
      questions.listOfPosting(postingId, assessorOf(caller)),

    'question.listGeneral': (_nothing, caller) => questions.listGeneral(assessorOf(caller)),

    'question.add': ({ topic, text }, caller) => {
      if (topic.of === 'criterion') found(postings.find(topic.postingId), 'posting');
      const question = newQuestion(caller, topic, text);
      const label = historyTexts.addQuestion;
      const command = { name: 'question.add', label, subjectId: question.id };
      history.run(question.assessorId, command, () => {
        questions.insert(question, questions.listOfTopic(topic, question.assessorId).length);
      });
      return question;
    },

    'question.suggest': ({ category }, caller) => {
      const assessorId = assessorOf(caller);
      const topic = { of: 'category', category } as const;
      const there = questions.listOfTopic(topic, assessorId);
      const known = new Set(there.map(({ text }) => text));
      const added = suggestedQuestions[category]
        .filter((text) => !known.has(text))
        .map((text) => newQuestion(caller, topic, text));
      if (added.length === 0) return [];
      const label = historyTexts.addQuestions(added.length);
      const command = { name: 'question.suggest', label, subjectId: assessorId };
      history.run(assessorId, command, () => {
        for (const [at, question] of added.entries()) questions.insert(question, there.length + at);
      });
      return added;
    },

    'question.change': ({ questionId, text }, caller) => {
      const question = ownOf(caller, questionId);
      const label = historyTexts.changeQuestion;
      const command = { name: 'question.change', label, subjectId: questionId, coalesce: true };
      history.run(question.assessorId, command, () => questions.change(questionId, text));
      return { ...question, text };
    },

    'question.move': ({ questionId, position }, caller) => {
      const { topic, assessorId } = ownOf(caller, questionId);
      const others = questions
        .listOfTopic(topic, assessorId)
        .flatMap(({ id }) => (id === questionId ? [] : [id]));
      const order = others.toSpliced(position, 0, questionId);
      const label = historyTexts.moveQuestion;
      const command = { name: 'question.move', label, subjectId: questionId };
      history.run(assessorId, command, () => questions.reorder(order));
      return questions.listOfTopic(topic, assessorId);
    },

    'question.remove': ({ questionId }, caller) => {
      const { assessorId } = ownOf(caller, questionId);
      const label = historyTexts.removeQuestion;
      const command = { name: 'question.remove', label, subjectId: questionId };
      history.run(assessorId, command, () => questions.remove(questionId));
      return {};
    },
  } satisfies Partial<Handlers>;
}
