import { useNavigate, useSearch } from '@tanstack/react-router';
import { useRef, useState } from 'react';

import { criterionCodes } from '#shared/criterion-code.ts';
import type { CriterionId } from '#shared/ids.ts';
import type { Criterion, Rubric, SplitChoice } from '#shared/rubric.ts';
import { proposeSplit } from '#shared/split-proposal.ts';
import { lintTexts } from '#shared/texts/lint.ts';
import { rubricTexts } from '#shared/texts/rubric.ts';
import { useCommand } from '../../bridge/use-call.ts';
import { useCommands } from '../../keyboard/use-commands.ts';
import { say } from '../../shell/announcement.ts';
import { useIsNarrow } from '../../shell/use-is-narrow.ts';
import { Split } from '../../ui/split.tsx';
import { useTableToSave } from '../tables/table-request.ts';
import { rubricTable } from './rubric-table.ts';
import { CriteriaTable } from './criteria-table.tsx';
import { EquivalentDialog } from './equivalent-dialog.tsx';
import type { HintActs } from './hint-actions.tsx';
import { HintBoxes } from './hint-boxes.tsx';
import { CriterionInspector } from './criterion-inspector.tsx';
import { SplitDialog } from './split-dialog.tsx';
import { useHints } from './use-hints.ts';

type Props = {
  rubric: Rubric;
  /** The posting's text, which criteria point into. */
  source: string;
  /** The posting's. */
  title: string;
};

const noHints: ReturnType<typeof useHints> = new Map();

/** The criteria in two groups, and the one in focus beside them. */
export function RubricEditor({ rubric, source, title }: Props) {
  const { criteria, id: rubricId } = rubric;
  const { criterion: asked } = useSearch({ strict: false });
  const [focusedId, setFocusedId] = useState<CriterionId | undefined>(
    () => (criteria.find(({ id }) => id === asked) ?? criteria[0])?.id,
  );
  const focused = criteria.find(({ id }) => id === focusedId) ?? criteria[0];
  const body = useRef<HTMLTableElement>(null);
  const navigate = useNavigate();
  const move = useCommand('rubric.moveCriterion');
  const remove = useCommand('rubric.removeCriterion');
  const freeze = useCommand('rubric.freeze');
  const split = useCommand('rubric.splitCriterion');
  const [isSplitting, setSplitting] = useState(false);
  const [proposal, setProposal] = useState<string | null>(null);
  const change = useCommand('rubric.changeCriterion');
  const keep = useCommand('rubric.keepHint');
  const lookAgain = useCommand('rubric.lookAgain');
  const isNarrow = useIsNarrow();
  const isDraft = rubric.status === 'draft';
  const codes = criterionCodes(criteria);
  const allHints = useHints(rubric.postingId);
  const hints = isDraft ? allHints : noHints;
  const hintsOf = ({ id }: Criterion) => hints.get(id) ?? [];
  const parts = isSplitting && focused ? proposeSplit(focused.text, focused.kind) : undefined;

  const focus = (criterion: Criterion | undefined) => {
    if (!criterion) return;
    setFocusedId(criterion.id);
    body.current?.querySelector<HTMLElement>(`[data-criterion="${criterion.id}"]`)?.focus();
  };
  const step = (by: number) => {
    const at = criteria.findIndex(({ id }) => id === focused?.id);
    focus(criteria[Math.min(Math.max(at + by, 0), criteria.length - 1)]);
  };
  const moveBy = (by: number) => {
    if (!focused || !isDraft) return;
    const group = criteria.filter(({ kind }) => kind === focused.kind);
    const position = group.findIndex(({ id }) => id === focused.id) + by;
    if (position < 0 || position >= group.length) return;
    moveTo(focused.id, position);
  };
  const moveTo = (id: CriterionId, position: number) => {
    setFocusedId(id);
    move.mutate(
      { rubricId, criterionId: id, position },
      { onSuccess: (rubricNow) => say(placeOf(rubricNow, id)) },
    );
  };
  const focusField = (name: string) =>
    document.querySelector<HTMLElement>(`[data-field="${name}"]`)?.focus();
  const toLine = () => {
    if (!focused?.source) return;
    const { postingId } = rubric;
    const { lineNumber: line, postingVersion: version } = focused.source;
    const search = version === undefined ? { line } : { line, version };
    void navigate({ to: '/postings/$postingId/text', params: { postingId }, search });
  };
  const removeFocused = () => {
    if (focused && isDraft) remove.mutate({ rubricId, criterionId: focused.id });
  };
  const proposeParts = () => {
    if (focused && isDraft && proposeSplit(focused.text, focused.kind)) {
      split.reset();
      setSplitting(true);
    } else if (focused && isDraft) {
      say(rubricTexts.split.none(codes.get(focused.id) ?? ''));
    }
  };
  const splitFocused = (chosen: SplitChoice[]) => {
    if (!focused) return;
    const at = criteria.findIndex(({ id }) => id === focused.id);
    split.mutate(
      { rubricId, criterionId: focused.id, parts: chosen },
      {
        onSuccess: (rubricNow) => {
          setSplitting(false);
          setFocusedId(rubricNow.criteria[at]?.id);
          say(rubricTexts.split.done(chosen.length));
        },
      },
    );
  };
  useCommands({
    'rubric.nextCriterion': () => step(1),
    'rubric.previousCriterion': () => step(-1),
    'rubric.moveDown': () => moveBy(1),
    'rubric.moveUp': () => moveBy(-1),
    'rubric.weight': () => focusField('weight'),
    'rubric.anchors': () => focusField('anchor'),
    'rubric.questions': () => focusField('question'),
    'rubric.split': proposeParts,
    'rubric.toLine': toLine,
    'rubric.remove': removeFocused,
    'rubric.freeze': isDraft ? () => freeze.mutate({ rubricId }) : undefined,
  });

  useTableToSave(() => ({ type: 'screen', table: rubricTable({ rubric, title, codes, hints }) }));

  const codeOf = (id: CriterionId | undefined) => (id && codes.get(id)) ?? '';
  const acts: HintActs = {
    rewordName: () => focusField('name'),
    writeAnchors: () => focusField('anchor'),
    split: proposeParts,
    addEquivalent: setProposal,
    openOther: (id) => focus(criteria.find((each) => each.id === id)),
    keep: (rule) => {
      if (!focused) return;
      keep.mutate(
        { rubricId, criterionId: focused.id, rule },
        { onSuccess: () => say(lintTexts.keptSaid(codeOf(focused.id))) },
      );
      focus(focused);
    },
    lookAgain: (rule) => {
      if (focused) lookAgain.mutate({ rubricId, criterionId: focused.id, rule });
      focus(focused);
    },
  };
  const table = (
    <CriteriaTable
      rubric={rubric}
      codes={codes}
      hints={hints}
      focusedId={focused?.id}
      title={title}
      table={body}
      onFocus={setFocusedId}
      onMove={moveTo}
    />
  );
  const inspector = focused && (
    <CriterionInspector
      key={focused.id}
      rubric={rubric}
      criterion={focused}
      code={codeOf(focused.id)}
      verbatim={verbatimOf(focused, source)}
      hints={hintsOf(focused)}
      onMove={moveBy}
      onRemove={removeFocused}
      onToLine={toLine}
    >
      <HintBoxes criterion={focused} hints={hintsOf(focused)} codeOf={codeOf} acts={acts} />
    </CriterionInspector>
  );
  return (
    <div className="rb">
      <Split
        name="rubric"
        panes={[
          { id: 'criteria', title: rubricTexts.panes.criteria, min: 420, content: table },
          {
            ...{ id: 'criterion', title: rubricTexts.panes.criterion },
            ...{ min: 320, size: isNarrow ? 360 : 420, content: inspector ?? null },
          },
        ]}
      />
      {isSplitting && focused && parts && (
        <SplitDialog
          criterion={focused}
          parts={parts}
          error={split.error}
          onSplit={splitFocused}
          onClose={() => setSplitting(false)}
        />
      )}
      {proposal !== null && focused && (
        <EquivalentDialog
          criterion={focused}
          proposal={proposal}
          onChange={(text) => {
            change.mutate({ rubricId, criterionId: focused.id, changes: { text } });
            setProposal(null);
          }}
          onClose={() => setProposal(null)}
        />
      )}
    </div>
  );
}

/** What the posting says where the criterion comes from; its own words when that text is not at hand. */
function verbatimOf({ source: place, text }: Criterion, source: string): string {
  if (!place || place.postingVersion !== undefined) return text;
  return source.slice(place.start, place.end) || text;
}

/** "“Kafka” is R3 of 9 now". */
function placeOf({ criteria }: Rubric, id: CriterionId): string {
  const criterion = criteria.find((each) => each.id === id);
  const of = criteria.filter(({ kind }) => kind === criterion?.kind).length;
  return rubricTexts.moved(criterion?.name ?? '', criterionCodes(criteria).get(id) ?? '', of);
}
