import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo, useRef, useState } from 'react';

import { criterionCodes } from '#shared/criterion-code.ts';
import type { CriterionId } from '#shared/ids.ts';
import type { Criterion, Rubric, SplitChoice } from '#shared/rubric.ts';
import { proposeSplit } from '#shared/split-proposal.ts';
import { commonTexts } from '#shared/texts/common.ts';
import { rubricTexts } from '#shared/texts/rubric.ts';
import { useCommand } from '../../bridge/use-call.ts';
import { useCommands } from '../../keyboard/use-commands.ts';
import { say } from '../../shell/announcement.ts';
import { CriterionInspector } from './criterion-inspector.tsx';
import { SplitDialog } from './split-dialog.tsx';
import { SplitHint } from './split-hint.tsx';

type Props = { rubric: Rubric };

/** The criteria in two groups, and the one in focus beside them. */
export function RubricEditor({ rubric }: Props) {
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
  const [kept, setKept] = useState<ReadonlySet<CriterionId>>(new Set());
  const isDraft = rubric.status === 'draft';
  const codes = criterionCodes(criteria);
  const proposals = useMemo(
    () => new Map(criteria.map(({ id, text, kind }) => [id, proposeSplit(text, kind)])),
    [criteria],
  );
  const partsOf = ({ id }: Criterion) => (isDraft && !kept.has(id) ? proposals.get(id) : undefined);
  const parts = focused && isDraft ? proposals.get(focused.id) : undefined;

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
    move.mutate({ rubricId, criterionId: focused.id, position });
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
    if (parts) {
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
    'rubric.split': proposeParts,
    'rubric.toLine': toLine,
    'rubric.remove': removeFocused,
    'rubric.freeze': isDraft ? () => freeze.mutate({ rubricId }) : undefined,
  });

  return (
    <div className="rb">
      <div className="scroll" data-pane>
        <table ref={body}>
          <thead>
            <tr>
              <th scope="col">
                <span className="visually-hidden">{rubricTexts.criterion}</span>
              </th>
              <th scope="col">{rubricTexts.columns.criterion}</th>
              <th scope="col">{rubricTexts.columns.category}</th>
              <th scope="col">{rubricTexts.columns.weight}</th>
              <th scope="col">{rubricTexts.columns.hints}</th>
            </tr>
          </thead>
          {(['required', 'preferred'] as const).map((kind) => {
            const group = criteria.filter((criterion) => criterion.kind === kind);
            return (
              <tbody key={kind}>
                <tr className="grp">
                  <th scope="rowgroup" colSpan={5}>
                    <b>{commonTexts.kinds[kind]}</b> {group.length}, {rubricTexts.groupNotes[kind]}
                  </th>
                </tr>
                {group.map((criterion) => (
                  <tr
                    key={criterion.id}
                    data-row
                    data-criterion={criterion.id}
                    data-arrival={`criterion:${criterion.id}`}
                    tabIndex={criterion.id === focused?.id ? 0 : -1}
                    aria-selected={criterion.id === focused?.id}
                    onClick={() => setFocusedId(criterion.id)}
                    onFocus={() => setFocusedId(criterion.id)}
                  >
                    <td className="c2">{codes.get(criterion.id)}</td>
                    <td>
                      <span className="nm">
                        <b className="trunc">{criterion.name}</b>
                        <small className="trunc serif" dir="auto">
                          {criterion.text}
                        </small>
                      </span>
                    </td>
                    <td className="c2">{rubricTexts.categories[criterion.category]}</td>
                    <td className={criterion.weight === 1 ? 'c3' : 'wchg'}>
                      {rubricTexts.times(criterion.weight)}
                    </td>
                    <td>
                      <Hint partCount={partsOf(criterion)?.length} />
                    </td>
                  </tr>
                ))}
              </tbody>
            );
          })}
        </table>
      </div>
      {focused && (
        <CriterionInspector
          key={focused.id}
          rubric={rubric}
          criterion={focused}
          code={codes.get(focused.id) ?? ''}
          onMove={moveBy}
          onRemove={removeFocused}
          onToLine={toLine}
        >
          {partsOf(focused) && (
            <SplitHint
              partCount={partsOf(focused)?.length ?? 0}
              onPropose={proposeParts}
              onKeep={() => setKept((all) => new Set([...all, focused.id]))}
            />
          )}
        </CriterionInspector>
      )}
      {isSplitting && focused && parts && (
        <SplitDialog
          criterion={focused}
          parts={parts}
          error={split.error}
          onSplit={splitFocused}
          onClose={() => setSplitting(false)}
        />
      )}
    </div>
  );
}

function Hint({ partCount }: { partCount: number | undefined }) {
  return partCount && <span className="hint">{rubricTexts.split.short(partCount)}</span>;
}
