import { IconGripVertical, IconX } from '@tabler/icons-react';

import type { PacketPoint, PointSide, PointSource } from '#shared/packet-points.ts';
import { packetPointsTexts as texts } from '#shared/texts/packet-dialog.ts';
import { dragLook, useRowDrag } from '../../ui/use-row-drag.ts';
import { SavedText } from '../../ui/saved-text.tsx';

type Props = {
  side: PointSide;
  point: PacketPoint;
  /** Undefined when the criterion is not in the rubric any more. */
  source: PointSource | undefined;
  onChange: (changes: Partial<PacketPoint>) => void;
  onDrop: () => void;
};

/** In a list of choices the beginning of a quote tells which it is. */
const beginningOf = (quote: string) => (quote.length > 70 ? `${quote.slice(0, 69)}…` : quote);

/** One strength or concern: its criterion, the quote under it, and a person's own words. */
export function PointRow({ side, point, source, onChange, onDrop }: Props) {
  const { criterionId, evidenceId, words } = point;
  const { row, grip, drag } = useRowDrag<HTMLLIElement>({ id: criterionId, group: side }, true);
  const [code, name] = [source?.code ?? '', source?.name ?? ''];
  const quote = source?.quotes.find((each) => each.evidenceId === evidenceId);
  const isGone = source !== undefined && evidenceId !== null && quote === undefined;
  return (
    <li
      ref={row}
      className={`packet-point ${dragLook(drag)}`}
      data-point={`${side} ${criterionId}`}
    >
      <div className="row">
        <span ref={grip} className="packet-grip" aria-hidden="true">
          <IconGripVertical size={14} stroke={1.6} />
        </span>
        <span className="c3">{code}</span>
        <b className="m trunc grow" dir="auto" title={name}>
          {name}
        </b>
        <button
          type="button"
          className="icon-btn"
          aria-label={texts.drop(code, name)}
          title={texts.drop(code, name)}
          onClick={onDrop}
        >
          <IconX size={14} stroke={1.6} />
        </button>
      </div>
      {source ? (
        <>
          <select
            className="inp"
            aria-label={texts.quoteOf(code)}
            value={evidenceId ?? ''}
            onChange={({ target: { value } }) => {
              const chosen = source.quotes.find((each) => each.evidenceId === value);
              onChange({ evidenceId: chosen?.evidenceId ?? null });
            }}
          >
            <option value="">{texts.noQuote}</option>
            {source.quotes.map((each) => (
              <option key={each.evidenceId} value={each.evidenceId}>
                {beginningOf(each.quote)}
              </option>
            ))}
            {isGone && <option value={evidenceId}>{texts.quoteGone}</option>}
          </select>
          {quote && (
            <p className="s11 c3" dir="auto">
              {quote.source}
            </p>
          )}
          <SavedText
            label={texts.wordsOf(code)}
            placeholder={texts.words}
            value={words}
            maxLength={240}
            onSave={(written) => onChange({ words: written })}
          />
        </>
      ) : (
        <p className="s12 warn">{texts.gone}</p>
      )}
    </li>
  );
}
