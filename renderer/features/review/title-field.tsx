import type { Posting } from '#shared/posting.ts';
import { reviewTexts } from '#shared/texts/review.ts';
import { useCommand } from '../../bridge/use-call.ts';

type Props = { posting: Posting };

/** The posting's name: a heading that can be typed into; Enter or leaving it saves, Esc takes it back. */
export function TitleField({ posting: { id, title } }: Props) {
  const rename = useCommand('posting.rename');
  return (
    <h1 className="title-heading">
      <input
        key={title}
        className="rename"
        dir="auto"
        aria-label={reviewTexts.titleLabel}
        defaultValue={title}
        onKeyDown={({ key, currentTarget }) => {
          if (key === 'Escape') currentTarget.value = title;
          if (key === 'Enter' || key === 'Escape') currentTarget.blur();
        }}
        onBlur={({ target }) => {
          const given = target.value.trim();
          if (given === '') target.value = title;
          else if (given !== title) rename.mutate({ postingId: id, title: given });
        }}
      />
    </h1>
  );
}
