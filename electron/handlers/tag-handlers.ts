import type { Handlers } from '#shared/contract.ts';
import { RefusalError } from '#shared/refusal.ts';
import { historyTexts } from '#shared/texts/history.ts';
import { ruleTexts } from '#shared/texts/rules.ts';
import { assessorOf, found } from './caller.ts';
import type { HandlerDeps } from './handler-deps.ts';

/** The tags themselves: what they are called, and which there are. */
export function tagHandlers({ stores: { tags, history } }: HandlerDeps) {
  return {
    'tag.list': () => tags.list(),

    'tag.rename': ({ tagId, name }, caller) => {
      const tag = found(tags.find(tagId), 'tag');
      const same = tags.findNamed(name);
      if (same && same.id !== tagId) {
        throw new RefusalError('conflict', ruleTexts.tagNameTaken(same.name));
      }
      const renamed = { id: tagId, name };
      const label = historyTexts.renameTag(tag.name, name);
      const command = { name: 'tag.rename', label, subjectId: tagId, coalesce: true };
      history.run(assessorOf(caller), command, () => tags.rename(renamed));
      return renamed;
    },

    'tag.merge': ({ tagId, intoId }, caller) => {
      if (tagId === intoId) throw new RefusalError('invalid-input', ruleTexts.tagIntoItself);
      const tag = found(tags.find(tagId), 'tag');
      const into = found(tags.find(intoId), 'tag');
      const label = historyTexts.mergeTag(tag.name, into.name);
      history.run(assessorOf(caller), { name: 'tag.merge', label, subjectId: tagId }, () => {
        for (const candidateId of tags.listPeople(tagId)) {
          tags.put(candidateId, intoId);
          tags.take(candidateId, tagId);
        }
        tags.remove(tagId);
      });
      return into;
    },

    'tag.remove': ({ tagId }, caller) => {
      const { name } = found(tags.find(tagId), 'tag');
      const label = historyTexts.removeTag(name);
      history.run(assessorOf(caller), { name: 'tag.remove', label, subjectId: tagId }, () => {
        for (const candidateId of tags.listPeople(tagId)) tags.take(candidateId, tagId);
        tags.remove(tagId);
      });
      return {};
    },
  } satisfies Partial<Handlers>;
}
