import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';

import type { ApplicationView } from '#shared/application-view.ts';
import { criterionCodes } from '#shared/criterion-code.ts';
import type { EvidenceSource } from '#shared/evidence.ts';
import { applicationIdSchema, type CriterionId } from '#shared/ids.ts';
import { levelRows } from '#shared/rating-mark.ts';
import type { Level } from '#shared/scorecard.ts';
import { applicationTexts, noteTexts } from '#shared/texts/application.ts';
import { useCommand, useRead } from '../../bridge/use-call.ts';
import { useCommands } from '../../keyboard/use-commands.ts';
import { say } from '../../shell/announcement.ts';
import { Pending } from '../../shell/pending.tsx';
import { useIsNarrow } from '../../shell/use-is-narrow.ts';
import { Split } from '../../ui/split.tsx';
import { ApplicationDialogs, type DialogName } from './application-dialogs.tsx';
import { ApplicationHeader } from './application-header.tsx';
import { DocumentsPane } from './documents-pane.tsx';
import { NotesPane } from './notes-pane.tsx';
import { ScorecardPane } from './scorecard-pane.tsx';
import { useRate } from './use-rate.ts';
import './application.css';

export function ApplicationScreen() {
  const applicationId = applicationIdSchema.parse(useParams({ strict: false }).applicationId);
  const asked = useSearch({ strict: false });
  const view = useRead('application.get', { applicationId });
  if (!view.data) return <Pending query={view} />;
  // Another place of the same application is arrived at anew.
  return <Workspace key={`${applicationId} ${asked.document} ${asked.note}`} view={view.data} />;
}

/** Documents, scorecard and notes side by side; keys act on the criterion in focus. */
function Workspace({ view }: { view: ApplicationView }) {
  const { application, rubric, own, previousId, nextId } = view;
  const applicationId = application.id;
  const criteria = rubric?.criteria ?? [];
  const { criterion: asked } = useSearch({ strict: false });
  const [focusedId, setFocusedId] = useState<CriterionId | undefined>(
    () => criteria.find(({ id }) => id === asked)?.id ?? firstUnrated(view),
  );
  const [selection, setSelection] = useState<EvidenceSource | null>(null);
  const [dialog, setDialog] = useState<DialogName | null>(null);
  const isNarrow = useIsNarrow();
  const navigate = useNavigate();
  const rate = useRate(applicationId);
  const attachEvidence = useCommand('evidence.attach');
  const codes = criterionCodes(criteria);
  const isSubmitted = own?.scorecard.status === 'submitted';

  const focusStep = (by: number) => {
    const at = criteria.findIndex(({ id }) => id === focusedId);
    const next = criteria[Math.min(Math.max(at + by, 0), criteria.length - 1)];
    if (!next) return;
    setFocusedId(next.id);
    requestAnimationFrame(() =>
      document.querySelector(`[data-card="${next.id}"]`)?.scrollIntoView({ block: 'nearest' }),
    );
  };
  const choose = (level: Level, isToggle: boolean) => {
    if (!focusedId || isSubmitted) return;
    const current = own?.ratings.find(({ criterionId }) => criterionId === focusedId);
    const isClear = isToggle && current !== undefined && current.level === level;
    rate.mutate({ criterionId: focusedId, level, isClear });
  };
  const attach = (criterionId: CriterionId | undefined) => {
    if (!criterionId || !selection) {
      say(applicationTexts.selectFirst);
      return;
    }
    attachEvidence.mutate(
      { applicationId, criterionId, source: selection },
      {
        onSuccess: () => {
          say(applicationTexts.attachedTo(codes.get(criterionId) ?? ''));
          setSelection(null);
          getSelection()?.removeAllRanges();
        },
      },
    );
  };
  const goTo = (id: typeof previousId) => {
    if (id) void navigate({ to: '/applications/$applicationId', params: { applicationId: id } });
  };
  // At once: what is typed next already belongs to the field.
  const focusField = (name: string) =>
    document.querySelector<HTMLElement>(`[data-field="${name}"]`)?.focus();
  const rateByKey = (key: string) => {
    const row = levelRows(rubric?.scale ?? 'checklist').find((each) => each.key === key);
    return row && (() => choose(row.level, true));
  };
  useCommands({
    'application.rate1': rateByKey('1'),
    'application.rate2': rateByKey('2'),
    'application.rate3': rateByKey('3'),
    'application.rate4': rateByKey('4'),
    'application.rate5': rateByKey('5'),
    'application.rate0': rateByKey('0'),
    'application.nextCriterion': () => focusStep(1),
    'application.previousCriterion': () => focusStep(-1),
    'application.attach': () => attach(focusedId),
    'application.attachOther': () =>
      selection ? setDialog('attach') : say(applicationTexts.selectFirst),
    'application.why': () => focusField('why'),
    'application.note': () => focusField('note'),
    'application.privateNote': () => focusField('private-note'),
    'application.previousCandidate': () => goTo(previousId),
    'application.nextCandidate': () => goTo(nextId),
    'application.submit': isSubmitted || !rubric ? undefined : () => setDialog('submit'),
    'application.letGo': () => setSelection(null),
  });

  const notes = <NotesPane view={view} onSelect={setSelection} selection={selection} />;
  const documents = (
    <DocumentsPane
      view={view}
      codes={codes}
      focusedId={focusedId}
      selection={selection}
      onSelect={setSelection}
      onAttach={() => attach(focusedId)}
      onAttachOther={() => setDialog('attach')}
      notes={isNarrow ? notes : null}
    />
  );
  const scorecard = rubric ? (
    <ScorecardPane
      view={view}
      rubric={rubric}
      focusedId={focusedId}
      onFocus={setFocusedId}
      onChoose={(level) => choose(level, false)}
      onAmend={() => setDialog('amend')}
    />
  ) : (
    <section className="stage">
      <p className="lead">{applicationTexts.noRubric}</p>
      <Link
        className="btn pri"
        to="/postings/$postingId/text"
        params={{ postingId: application.postingId }}
      >
        {applicationTexts.buildRubric}
      </Link>
    </section>
  );
  return (
    <>
      <ApplicationHeader view={view} onOpen={setDialog} />
      <Split
        name={isNarrow ? 'application-narrow' : 'application'}
        panes={[
          {
            id: 'documents',
            title: applicationTexts.documents,
            min: isNarrow ? 300 : 360,
            content: documents,
          },
          {
            id: 'scorecard',
            title: applicationTexts.yours,
            size: 512,
            min: 440,
            content: scorecard,
          },
          {
            id: 'notes',
            title: noteTexts.heading,
            size: 290,
            min: 240,
            content: isNarrow ? null : notes,
          },
        ]}
      />
      <ApplicationDialogs
        name={dialog}
        view={view}
        focusedId={focusedId}
        onAttach={attach}
        onClose={() => setDialog(null)}
      />
    </>
  );
}

function firstUnrated({ rubric, own }: ApplicationView): CriterionId | undefined {
  const rated = new Set(own?.ratings.map(({ criterionId }) => criterionId));
  return (rubric?.criteria.find(({ id }) => !rated.has(id)) ?? rubric?.criteria[0])?.id;
}
