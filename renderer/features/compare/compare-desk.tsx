import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';

import type { Comparison } from '#shared/comparison.ts';
import type { ApplicationId } from '#shared/ids.ts';
import type { Rubric } from '#shared/rubric.ts';
import { batchDialogTexts } from '#shared/texts/batch-dialog.ts';
import { compareTexts } from '#shared/texts/compare.ts';
import { kitsTexts } from '#shared/texts/kit.ts';
import { useCommands } from '../../keyboard/use-commands.ts';
import { say, veilAnnouncements } from '../../shell/announcement.ts';
import { PostingHeader } from '../../shell/posting-header.tsx';
import { Split } from '../../ui/split.tsx';
import { LazyPacketBatch } from '../batch/lazy-packet-batch.tsx';
import type { BookKind } from '../book/book-kind.ts';
import { LazyBook } from '../book/lazy-book.tsx';
import { LazyKits } from '../kit/lazy-kits.tsx';
import { ChooseCandidates } from './choose-candidates.tsx';
import { matrixTable } from './matrix-table.ts';
import { useTableToSave } from '../tables/table-request.ts';
import { CompareChart } from './compare-chart.tsx';
import { CompareMatrix } from './compare-matrix.tsx';
import { compareModel } from './compare-model.ts';
import type { CompareSearch } from './compare-search.ts';
import { CompareTools } from './compare-tools.tsx';
import { forgetDraftsOfGone, keepProposed, proposedBefore } from './decision-draft.ts';
import { DetailPane } from './detail-pane.tsx';
import { nextDifference } from './grid-place.ts';
import { copyText, matrixText } from './matrix-text.ts';
import { SensitivityNote } from './sensitivity-note.tsx';
import { useCompareSearch } from './use-compare-search.ts';
import { usePlace } from './use-place.ts';
import type { TrialWeights } from './weights-panel.tsx';

type Props = { comparison: Comparison; rubric: Rubric; search: CompareSearch; ownId: string };

/** The matrix or the chart on one side; who said what, trial weights and the decision on the other. */
export function CompareDesk({ comparison, rubric, search, ownId }: Props) {
  const { postingId, postingTitle, comparable } = comparison;
  const isHidden = search.names === 'hidden';
  const isChart = search.view === 'chart';
  const model = compareModel(comparison, rubric, {
    isHidden,
    differencesOnly: search.differences === true,
  });
  const { columns, open, shown } = model;
  const applicationIds = columns.map((each) => each.applicationId);
  const { place, goTo, back } = usePlace(model);
  const [weights, setWeights] = useState<TrialWeights | null>(null);
  const [isChoosing, setChoosing] = useState(false);
  const [printing, setPrinting] = useState<BookKind | 'packets' | 'kits' | null>(null);
  const [proposedId, setProposedId] = useState(() => proposedBefore(ownId, postingId));
  const proposed = open.find(({ applicationId }) => applicationId === proposedId) ?? open[0];
  const change = useCompareSearch(postingId, search);
  const navigate = useNavigate();

  useEffect(() => {
    veilAnnouncements(isHidden ? shown : undefined);
    return () => veilAnnouncements(undefined);
  }, [isHidden, shown]);
  useEffect(() => forgetDraftsOfGone(postingId, comparable), [postingId, comparable]);

  const column = columns.find(({ applicationId }) => applicationId === place?.column);
  const focusOn = (selector: string) => document.querySelector<HTMLElement>(selector)?.focus();
  const step = (by: 1 | -1) => () => {
    const next = place && nextDifference(model, place, by);
    if (next) goTo(next);
  };
  const takeOut = () => {
    if (!column) return;
    const left = columns.filter((each) => each !== column);
    if (left.length === 0) return;
    change({ with: left.map(({ applicationId }) => applicationId) });
    say(compareTexts.takenOut(column.name));
  };
  const copy = () =>
    copyText(matrixText(model))
      ? say(compareTexts.copied(model.groups.flatMap(({ criterionIds }) => criterionIds).length))
      : say(compareTexts.copyFailed, 'alert');
  const toggleWeights = () => {
    setWeights(weights ? null : new Map());
    if (weights) back();
    else requestAnimationFrame(() => focusOn('[data-trial]'));
  };
  const acts = {
    toggleDifferences: () => change({ differences: search.differences ? undefined : true }),
    toggleNames: () => change({ names: isHidden ? undefined : 'hidden' }),
    toggleChart: () => change({ view: isChart ? undefined : 'chart' }),
    choose: () => setChoosing(true),
    copy,
    print: setPrinting,
    packets: () => (isHidden ? say(batchDialogTexts.namesHidden, 'alert') : setPrinting('packets')),
    kits: () => (isHidden ? say(kitsTexts.namesHidden, 'alert') : setPrinting('kits')),
  } as const;
  useCommands({
    'compare.differences': isChart ? undefined : acts.toggleDifferences,
    'compare.weights': toggleWeights,
    'compare.decide': () => focusOn('[data-field="proposed"]'),
    'compare.hideNames': acts.toggleNames,
    'compare.chart': acts.toggleChart,
    'compare.candidates': acts.choose,
    'compare.takeOut': takeOut,
    'compare.open':
      column &&
      (() => {
        const { applicationId } = column;
        void navigate({ to: '/applications/$applicationId', params: { applicationId } });
      }),
    'compare.debrief':
      column &&
      (() => {
        const { applicationId } = column;
        void navigate({ to: '/applications/$applicationId/debrief', params: { applicationId } });
      }),
    'compare.nextDifference': isChart ? undefined : step(1),
    'compare.previousDifference': isChart ? undefined : step(-1),
    'compare.copy': copy,
    'compare.book': () => acts.print('book'),
    'compare.sheet': () => acts.print('sheet'),
    'compare.packets': acts.packets,
    'compare.kits': acts.kits,
  });

  useTableToSave(
    isChart
      ? undefined
      : () => ({
          type: 'screen',
          table: matrixTable(model, { id: postingId, title: postingTitle }),
        }),
  );
  const left = (
    <section className="cmp-left" aria-label={compareTexts.heading} data-pane>
      <SensitivityNote model={model} isTrying={weights !== null} onTry={toggleWeights} />
      <CompareTools model={model} search={search} acts={acts} />
      {isChart ? (
        <div className="scroll" tabIndex={0} role="region" aria-label={compareTexts.chart}>
          <CompareChart model={model} />
        </div>
      ) : (
        <div className="scroll cmp-scroll" tabIndex={-1}>
          <CompareMatrix
            model={model}
            place={place}
            onMove={goTo}
            onEnter={() => focusOn('[data-detail]')}
          />
        </div>
      )}
    </section>
  );
  const right = (
    <DetailPane
      {...{ model, ownId, place, column, proposed, weights }}
      onWeights={setWeights}
      onCloseWeights={toggleWeights}
      onBack={back}
      onPropose={(id: ApplicationId) => {
        setProposedId(id);
        keepProposed(ownId, postingId, id);
      }}
    />
  );
  return (
    <>
      <PostingHeader postingId={postingId} title={<h1 dir="auto">{postingTitle}</h1>} />
      <div className="cmp-body">
        <Split
          name="compare"
          panes={[
            { id: 'matrix', title: compareTexts.heading, min: 380, content: left },
            { id: 'detail', title: compareTexts.whoSaidWhat, size: 320, min: 270, content: right },
          ]}
        />
      </div>
      {(printing === 'book' || printing === 'sheet') && (
        <LazyBook
          kind={printing}
          areNamesHidden={isHidden}
          {...{ postingId, applicationIds }}
          onClose={() => setPrinting(null)}
        />
      )}
      {printing === 'kits' && (
        <LazyKits {...{ postingId, applicationIds }} onClose={() => setPrinting(null)} />
      )}
      {printing === 'packets' && (
        <LazyPacketBatch {...{ postingId, applicationIds }} onClose={() => setPrinting(null)} />
      )}
      {isChoosing && (
        <ChooseCandidates
          {...{ comparison, nameOf: model.nameOf }}
          onChoose={(ids) => change({ with: ids })}
          onClose={() => setChoosing(false)}
        />
      )}
    </>
  );
}
