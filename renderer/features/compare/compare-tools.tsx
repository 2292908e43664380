import {
  IconBook,
  IconChartDots,
  IconChecklist,
  IconClipboardList,
  IconCopy,
  IconFiles,
  IconUsers,
} from '@tabler/icons-react';

import { batchDialogTexts } from '#shared/texts/batch-dialog.ts';
import { bookDialogTexts } from '#shared/texts/book-dialog.ts';
import { compareTexts } from '#shared/texts/compare.ts';
import { kitsTexts } from '#shared/texts/kit.ts';
import { CommandKey } from '../../keyboard/command-key.tsx';
import type { BookKind } from '../book/book-kind.ts';
import { SaveTableButton } from '../tables/save-table-button.tsx';
import type { CompareModel } from './compare-model.ts';
import type { CompareSearch } from './compare-search.ts';

type Acts = Record<
  'toggleDifferences' | 'toggleNames' | 'toggleChart' | 'choose' | 'copy' | 'packets' | 'kits',
  () => void
> & { print: (kind: BookKind) => void };
type Props = { model: CompareModel; search: CompareSearch; acts: Acts };

/** What the comparison shows, and in which order the assessors' marks stand. */
export function CompareTools({ model, search, acts }: Props) {
  const isChart = search.view === 'chart';
  const names = model.comparison.assessors.map(({ name }) => name);
  return (
    <div className="cmp-tools">
      <button type="button" className="btn sm" aria-pressed={isChart} onClick={acts.toggleChart}>
        <IconChartDots size={14} stroke={1.6} aria-hidden="true" /> {compareTexts.chart}{' '}
        <CommandKey of="compare.chart" />
      </button>
      <button
        type="button"
        className="btn sm"
        disabled={isChart}
        aria-pressed={search.differences === true}
        onClick={acts.toggleDifferences}
      >
        {compareTexts.differencesOnly} <CommandKey of="compare.differences" />
      </button>
      <button
        type="button"
        className="btn sm"
        aria-pressed={search.names === 'hidden'}
        onClick={acts.toggleNames}
      >
        {compareTexts.hideNames} <CommandKey of="compare.hideNames" />
      </button>
      <button type="button" className="btn sm" onClick={acts.choose}>
        <IconUsers size={14} stroke={1.6} aria-hidden="true" /> {compareTexts.candidates}{' '}
        <CommandKey of="compare.candidates" />
      </button>
      <button type="button" className="btn sm" onClick={acts.copy}>
        <IconCopy size={14} stroke={1.6} aria-hidden="true" /> {compareTexts.copy}
      </button>
      <button type="button" className="btn sm" onClick={() => acts.print('book')}>
        <IconBook size={14} stroke={1.6} aria-hidden="true" /> {bookDialogTexts.bookShort}{' '}
        <CommandKey of="compare.book" />
      </button>
      <button type="button" className="btn sm" onClick={() => acts.print('sheet')}>
        <IconChecklist size={14} stroke={1.6} aria-hidden="true" /> {bookDialogTexts.sheetShort}{' '}
        <CommandKey of="compare.sheet" />
      </button>
      <button type="button" className="btn sm" onClick={acts.packets}>
        <IconFiles size={14} stroke={1.6} aria-hidden="true" /> {batchDialogTexts.ofColumns}{' '}
        <CommandKey of="compare.packets" />
      </button>
      <button type="button" className="btn sm" onClick={acts.kits}>
        <IconClipboardList size={14} stroke={1.6} aria-hidden="true" /> {kitsTexts.action}{' '}
        <CommandKey of="compare.kits" />
      </button>
      {!isChart && <SaveTableButton />}
      <span className="grow" />
      {names.length > 1 && !isChart && (
        <span className="s11 c3 trunc" title={names.join(', ')}>
          {compareTexts.legendOrder(names)}
        </span>
      )}
    </div>
  );
}
