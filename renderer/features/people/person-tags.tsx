import { IconX } from '@tabler/icons-react';
import { useId, useState } from 'react';

import type { CandidateId } from '#shared/ids.ts';
import type { Tag } from '#shared/tag.ts';
import { peopleTexts } from '#shared/texts/people.ts';
import { useCommand, useRead } from '../../bridge/use-call.ts';

type Props = { candidateId: CandidateId; tags: readonly Tag[] };

/** The tags of one person: type and Enter puts one on, the cross takes it off. */
export function PersonTags({ candidateId, tags }: Props) {
  const { data: all = [] } = useRead('tag.list', {});
  const put = useCommand('candidate.tag');
  const take = useCommand('candidate.untag');
  const [name, setName] = useState('');
  const listId = useId();
  const target = { candidateIds: [candidateId] };
  return (
    <form
      className="tag-editor"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() === '') return;
        put.mutate({ target, name }, { onSuccess: () => setName('') });
      }}
    >
      {tags.map(({ id, name: tag }) => (
        <span key={id} className="chip">
          <span dir="auto">{tag}</span>
          <button
            type="button"
            aria-label={peopleTexts.takeTag(tag)}
            onClick={() => take.mutate({ target, tagId: id })}
          >
            <IconX size={12} stroke={1.6} />
          </button>
        </span>
      ))}
      <input
        className="inp"
        dir="auto"
        list={listId}
        maxLength={60}
        autoComplete="off"
        aria-label={peopleTexts.addTag}
        placeholder={peopleTexts.addTag}
        value={name}
        onChange={({ target: { value } }) => setName(value)}
      />
      <datalist id={listId}>
        {all
          .filter(({ id }) => !tags.some((tag) => tag.id === id))
          .map(({ id, name: known }) => (
            <option key={id} value={known} />
          ))}
      </datalist>
    </form>
  );
}
