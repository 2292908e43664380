import type { Tag } from '#shared/tag.ts';
import { tagIdSchema } from '#shared/ids.ts';
import { commonTexts } from '#shared/texts/common.ts';
import { peopleTexts } from '#shared/texts/people.ts';
import { useCommand, useRead } from '../../bridge/use-call.ts';
import { say } from '../../shell/announcement.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { SavedText } from '../../ui/saved-text.tsx';

type Props = { onClose: () => void };

/** All tags: renamed in place, merged, removed. */
export function TagsDialog({ onClose }: Props) {
  const { data: tags = [] } = useRead('tag.list', {});
  return (
    <Dialog title={peopleTexts.tagsTitle} closeLabel={commonTexts.close} onClose={onClose}>
      <div className="dlg-body" tabIndex={0} role="group" aria-label={peopleTexts.tagsTitle}>
        {tags.length === 0 ? (
          <p className="c2">{peopleTexts.noTags}</p>
        ) : (
          <>
            <p className="s12 c3">{peopleTexts.tagsHint}</p>
            <ul className="all-tags">
              {tags.map((tag) => (
                <TagLine key={tag.id} tag={tag} others={tags.filter(({ id }) => id !== tag.id)} />
              ))}
            </ul>
          </>
        )}
      </div>
    </Dialog>
  );
}

type LineProps = { tag: Tag & { count: number }; others: readonly Tag[] };

function TagLine({ tag: { id: tagId, name, count }, others }: LineProps) {
  const rename = useCommand('tag.rename');
  const merge = useCommand('tag.merge');
  const remove = useCommand('tag.remove');
  return (
    <li className="row">
      <SavedText
        label={peopleTexts.renameTag(name)}
        value={name}
        maxLength={60}
        isRequired
        onSave={(next) => rename.mutate({ tagId, name: next })}
      />
      <span className="num c3 tag-count">{peopleTexts.tagCount(count)}</span>
      <select
        className="inp"
        aria-label={peopleTexts.mergeTag(name)}
        disabled={others.length === 0}
        value=""
        onChange={({ target }) =>
          merge.mutate(
            { tagId, intoId: tagIdSchema.parse(target.value) },
            { onSuccess: (into) => say(peopleTexts.merged(name, into.name)) },
          )
        }
      >
        <option value="">{peopleTexts.mergeInto}</option>
        {others.map((other) => (
          <option key={other.id} value={other.id}>
            {other.name}
          </option>
        ))}
      </select>
      <button
        type="button"
        className="btn sm gh"
        aria-label={peopleTexts.removeTagLabel(name)}
        onClick={() =>
          remove.mutate({ tagId }, { onSuccess: () => say(peopleTexts.tagRemoved(name)) })
        }
      >
        {peopleTexts.removeTag}
      </button>
    </li>
  );
}
