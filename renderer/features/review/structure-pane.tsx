import { useEffect, useRef, type ReactNode } from 'react';

import { cleanText } from '#shared/clean-text.ts';
import { nameCriterion } from '#shared/criterion-name.ts';
import type { ParsedPosting, Qualification, QualificationKind } from '#shared/posting.ts';
import { isReadLanguage, languageName } from '#shared/reading-languages.ts';
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
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector('.hot')?.scrollIntoView({ block: 'nearest' });
  }, [hot]);
  const hotLine = lines.find(({ lineNumber }) => lineNumber === hot);
  /** A wrapped item is lit by each of its lines. */
  const isHot = ({ start, end }: { start: number; end: number }) =>
    hotLine !== undefined && start < hotLine.end && end > hotLine.start;
  const row = (lineNumber: number, span: { start: number; end: number }, content: ReactNode) => (
    <button
      key={span.start}
      type="button"
      className={isHot(span) ? 'qi hot' : 'qi'}
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
        {items.map((item) => row(item.lineNumber, item, <Item item={item} />))}
      </section>
    );
  };
  return (
    <>
      <header className="pane-h">
        <b>{reviewTexts.understood}</b>
        <span className="grow" />
        <span className="c3 by-hover">{reviewTexts.hover}</span>
      </header>
      <div className="scroll" ref={list}>
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
        {ignored.map(({ lineNumber, start, end, text, reasons }) =>
          row(
            lineNumber,
            { start, end },
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
  const name = languageName(language);
  const facts: [keyof typeof reviewTexts.facts, string | null | undefined][] = [
    ['title', title?.text],
    ['company', company?.text],
    ['pay', pay?.text],
    ['location', location?.text],
    ['workMode', workMode && reviewTexts.workModes[workMode]],
    ['employmentType', employmentType],
    ['language', name],
  ];
  return (
    <dl className="facts">
      {facts.map(([fact, value]) => [
        <dt key={`${fact} name`}>{reviewTexts.facts[fact]}</dt>,
        <dd key={`${fact} value`} dir="auto" className={value ? undefined : 'c3'}>
          {value ? cleanText(value) : reviewTexts.notStated}
          {fact === 'language' && !isReadLanguage(language) && (
            <span className="c3 s11 remark">{reviewTexts.otherLanguage(name)}</span>
          )}
        </dd>,
      ])}
    </dl>
  );
}
