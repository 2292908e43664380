import { choiceOf } from '#shared/encodings.ts';
import type { Posting } from '#shared/posting.ts';
import { encodingTexts, hasMark, shortEncodingName } from '#shared/texts/encodings.ts';
import { CommandKey } from '../../keyboard/command-key.tsx';

type Props = { posting: Pick<Posting, 'encoding' | 'encodingBasis'>; onChange: () => void };

/** How the file was read and how sure that is; opens the choice where there is one. */
export function EncodingButton({ posting: { encoding, encodingBasis }, onChange }: Props) {
  const name = shortEncodingName(choiceOf(encoding));
  switch (encodingBasis) {
    case 'format':
      return <span className="c3 trunc">{encodingTexts.ofFormat}</span>;
    case 'recognised':
    case 'chosen':
    case 'guessed': {
      const words = {
        recognised: encodingTexts.recognised(name, hasMark(encoding)),
        chosen: encodingTexts.chosen(name),
        guessed: encodingTexts.guessed(name),
      }[encodingBasis];
      return (
        <button
          type="button"
          className={encodingBasis === 'guessed' ? 'enc-now warn' : 'enc-now'}
          aria-haspopup="dialog"
          title={encodingTexts.change}
          onClick={onChange}
        >
          <span className="trunc">{words}</span> <CommandKey of="review.encoding" />
        </button>
      );
    }
  }
}
