import type { BlindLook } from '#shared/blind.ts';
import { blindStringTexts as texts } from '#shared/texts/blind-strings.ts';
import type { BlindStringsHere } from './use-blind-strings.ts';

type Treat = BlindStringsHere['treat'];
type Strings = BlindLook['found'][number]['strings'];

/** The strings of one kind; `treat` is absent where they are only looked at. */
export function FoundStrings({ strings, treat }: { strings: Strings; treat: Treat | undefined }) {
  if (!treat) {
    return (
      <dd className="packet-strings">
        {strings.map(({ text }) => (
          <bdi key={text}>{text}</bdi>
        ))}
      </dd>
    );
  }
  return (
    <dd className="packet-found">
      <ul data-strings>
        {strings.map(({ text, mayStay }) => (
          <li key={text}>
            <bdi className="packet-string">{text}</bdi>
            {mayStay ? (
              <button
                type="button"
                className="link"
                data-string
                aria-label={texts.keepThis(text)}
                onClick={() => treat(text, 'keep')}
              >
                {texts.keep}
              </button>
            ) : (
              <span className="c3" title={texts.alwaysWhy}>
                {texts.always}
              </span>
            )}
          </li>
        ))}
      </ul>
    </dd>
  );
}

/** What was found and stays because a person said so. */
export function KeptStrings({ kept, treat }: { kept: readonly string[]; treat: Treat }) {
  if (kept.length === 0) return null;
  const title = texts.kept(kept.length);
  return (
    <section className="packet-found" aria-label={title}>
      <b className="m">{title}</b>
      <ul data-strings>
        {kept.map((text) => (
          <li key={text}>
            <bdi className="packet-string">{text}</bdi>
            <button
              type="button"
              className="link"
              data-string
              aria-label={texts.removeThis(text)}
              onClick={() => treat(text, null)}
            >
              {texts.remove}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
