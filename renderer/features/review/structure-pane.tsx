import type { ReactNode } from 'react';

import { cleanText } from '#shared/clean-text.ts';
import { nameCriterion } from '#shared/criterion-name.ts';
import type { ParsedPosting, Qualification, QualificationKind } from '#shared/posting.ts';
import { commonTexts } from '#shared/texts/common.ts';
import { explainReason } from '#shared/texts/reading.ts';
import { reviewTexts } from '#shared/texts/review.ts';
import { hasMoved } from './has-moved.ts';
import type { ReviewedLine } from './line-look.ts';

type Props = {
  parsed: ParsedPosting;
  lines: readonly ReviewedLine[];
  hot: number;
  onHot: (lineNumber: number) => void;
};

/** What was understood: the facts, the qualifications by kind, and what is not rated and why. */
export function StructurePane({ parsed, lines, hot, onHot }: Props) {
  const ignored = lines.filter(({ look }) => look === 'ignored');
  const others = lines.filter(({ look }) => look === 'fact').length;
  const row = (lineNumber: number, key: number, content: ReactNode) => (
    <button
      key={key}
      type="button"
      className={lineNumber === hot ? 'qi hot' : 'qi'}
      onClick={() => onHot(lineNumber)}
      onMouseMove={(event) => hasMoved(event) && onHot(lineNumber)}
      onFocus={() => onHot(lineNumber)}
    >
      <span className="lr">{lineNumber}</span>
      {content}
    </button>
  );
  const group = (kind: QualificationKind) => {
    const items = parsed.qualifications.filter((item) => item.kind === kind);
    return (
      <section aria-label={commonTexts.kinds[kind]}>
        <h2>
          {commonTexts.kinds[kind]} <span>{items.length}</span>
        </h2>
        {items.map((item) => row(item.lineNumber, item.start, <Item item={item} />))}
      </section>
    );
  };
  return (
    <>
      <header className="pane-h">
        <b>{reviewTexts.understood}</b>
        <span className="grow" />
        <span className="c3">{reviewTexts.hover}</span>
      </header>
      <div className="scroll">
        <Facts parsed={parsed} />
        {group('required')}
        {group('preferred')}
        <h2>
          {reviewTexts.kept}{' '}
          <span>{reviewTexts.keptCounts(parsed.responsibilities.length, others)}</span>
        </h2>
        {ignored.length > 0 && (
          <h2>
            {reviewTexts.ignored} <span>{reviewTexts.withReason(ignored.length)}</span>
          </h2>
        )}
        {ignored.map(({ lineNumber, text, reasons }) =>
          row(
            lineNumber,
            lineNumber,
            <span className="c2 trunc">
              {reasons[0] ? explainReason(reasons[0]) : cleanText(text)}
            </span>,
          ),
        )}
      </div>
    </>
  );
}

function Item({ item: { text, minYears } }: { item: Qualification }) {
  return (
    <>
      <span className="trunc grow" dir="auto" title={cleanText(text)}>
        {nameCriterion(text)}
      </span>
      {minYears !== null && <span className="chip">{reviewTexts.years(minYears)}</span>}
    </>
  );
}

function Facts({ parsed }: { parsed: ParsedPosting }) {
  const { title, company, location, workMode, employmentType, pay, language } = parsed;
  const names = new Intl.DisplayNames(undefined, { type: 'language' });
  const facts: [keyof typeof reviewTexts.facts, string | null | undefined][] = [
    ['title', title?.text],
    ['company', company?.text],
    ['pay', pay?.text],
    ['location', location?.text],
    ['workMode', workMode && reviewTexts.workModes[workMode]],
    ['employmentType', employmentType],
    ['language', names.of(language)],
  ];
  return (
    <dl className="facts">
      {facts.map(([name, value]) => [
        <dt key={`${name} name`}>{reviewTexts.facts[name]}</dt>,
        <dd key={`${name} value`} dir="auto" className={value ? undefined : 'c3'}>
          {value ? cleanText(value) : reviewTexts.notStated}
        </dd>,
      ])}
    </dl>
  );
}
