import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { flushSync } from 'react-dom';

import type { ApplicationView } from '#shared/application-view.ts';
import { criterionCodes } from '#shared/criterion-code.ts';
import type { Evidence, EvidenceSource } from '#shared/evidence.ts';
import { applicationIdSchema, documentIdSchema, type CriterionId } from '#shared/ids.ts';
import { levelRows } from '#shared/rating-mark.ts';
import type { Level } from '#shared/scorecard.ts';
import { applicationTexts } from '#shared/texts/application.ts';
import { commonTexts } from '#shared/texts/common.ts';
import { noteTexts } from '#shared/texts/notes.ts';
import { call } from '../../bridge/call.ts';
import { useCommand, useRead } from '../../bridge/use-call.ts';
import { useCommands } from '../../keyboard/use-commands.ts';
import { say } from '../../shell/announcement.ts';
import { Pending } from '../../shell/pending.tsx';
import { useIsNarrow } from '../../shell/use-is-narrow.ts';
import { Split } from '../../ui/split.tsx';
import { ApplicationDialogs, type DialogName } from './application-dialogs.tsx';
import { ApplicationHeader } from './application-header.tsx';
import { DocumentsPane } from './documents-pane.tsx';
import type { NoteBeginning } from './note-composer.tsx';
import { quotation } from './note-markdown.ts';
import { NotesPane } from './notes-pane.tsx';
import type { Place } from './place.ts';
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
  const search = useSearch({ strict: false });
  const [focusedId, setFocusedId] = useState<CriterionId | undefined>(
    () => criteria.find(({ id }) => id === search.criterion)?.id ?? firstUnrated(view),
  );
  const [selection, setSelection] = useState<EvidenceSource | null>(null);
  const [dialog, setDialog] = useState<DialogName | null>(null);
  const [beginning, setBeginning] = useState<NoteBeginning | null>(null);
  const [place, setPlace] = useState<Place | null>(() => placeOf(search));
  const isNarrow = useIsNarrow();
  const navigate = useNavigate();
  const rate = useRate(applicationId);
  const attachEvidence = useCommand('evidence.attach');
  const codes = criterionCodes(criteria);
  const isSubmitted = own?.scorecard.status === 'submitted';

  const focusStep = (by: number) => {
    const at = criteria.findIndex(({ id }) => id === focusedId);
    const next = criteria[Math.min(Math.max(at + by, 0), criteria.length - 1)];
    if (next) focusCriterion(next.id);
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
  const go = (to: Omit<Place, 'id'>) => setPlace((last) => ({ ...to, id: (last?.id ?? 0) + 1 }));
  const focusCriterion = (id: CriterionId) => {
    setFocusedId(id);
    requestAnimationFrame(() =>
      document.querySelector(`[data-card="${id}"]`)?.scrollIntoView({ block: 'nearest' }),
    );
  };
  // At once: what is typed next already belongs to the field.
  const focusField = (name: string) => {
    if (isNarrow && name !== 'why') flushSync(() => go({ document: 'notes' }));
    document.querySelector<HTMLElement>(`[data-field="${name}"]`)?.focus();
  };
  /** A note on the chosen words, or an empty one. */
  const startNote = async () => {
    if (selection?.type !== 'document') {
      focusField('note');
      return;
    }
    const { documentId, start, end } = selection;
    const { text, document: source } = await call('document.text', { documentId });
    const line = text.slice(0, start).split('\n').length;
    const where = applicationTexts.documentLine(commonTexts.documentKinds[source.kind], line);
    if (isNarrow) go({ document: 'notes' });
    setSelection(null);
    setBeginning({
      body: quotation(text.slice(start, end), where),
      criterionIds: focusedId ? [focusedId] : [],
    });
  };
  const showQuote = ({ source, quote }: Evidence) => {
    if (source.type === 'document') {
      go({ document: source.documentId, start: source.start, end: source.end, words: quote });
      return;
    }
    if (isNarrow) flushSync(() => go({ document: 'notes' }));
    document
      .querySelector(`[data-place="note:${source.noteId}"]`)
      ?.scrollIntoView({ block: 'center' });
  };
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
    'application.note': () => void startNote().catch((error: Error) => say(error.message, 'alert')),
    'application.privateNote': () => focusField('private-note'),
    'application.previousCandidate': () => goTo(previousId),
    'application.nextCandidate': () => goTo(nextId),
    'application.submit': isSubmitted || !rubric ? undefined : () => setDialog('submit'),
    'application.kit': () => setDialog('kit'),
    'application.debrief': () =>
      void navigate({ to: '/applications/$applicationId/debrief', params: { applicationId } }),
    'application.sheet': () => setDialog('sheet'),
    'application.letGo': () => setSelection(null),
  });

  const notes = (
    <NotesPane
      view={view}
      codes={codes}
      focusedId={focusedId}
      selection={selection}
      onSelect={setSelection}
      beginning={beginning}
      onBegun={() => setBeginning(null)}
    />
  );
  const documents = (
    <DocumentsPane
      view={view}
      codes={codes}
      focusedId={focusedId}
      selection={selection}
      onSelect={setSelection}
      acts={{
        code: focusedId && codes.get(focusedId),
        onAttach: () => attach(focusedId),
        onAttachOther: () => setDialog('attach'),
        onNote: () => void startNote().catch((error: Error) => say(error.message, 'alert')),
      }}
      place={place}
      onGo={go}
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
      onShow={showQuote}
      onShowLine={(line) => go({ document: 'posting', line })}
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
      <ApplicationHeader view={view} onOpen={setDialog} onGoTo={goTo} onFocus={focusCriterion} />
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

type Asked = { document?: unknown; line?: unknown; start?: unknown; end?: unknown; note?: unknown };

/** `?document=…` opens a document, at its `line` or span; `?note=…` the notes, where they are a tab. */
function placeOf({ document, line, start, end, note }: Asked): Place | null {
  if (note !== undefined) return { id: 0, document: 'notes' };
  const known = documentIdSchema.safeParse(document);
  if (!known.success) return null;
  const place: Place = { id: 0, document: known.data };
  if (typeof line === 'number') place.line = line;
  if (typeof start === 'number') place.start = start;
  if (typeof end === 'number') place.end = end;
  return place;
}

function firstUnrated({ rubric, own }: ApplicationView): CriterionId | undefined {
  const rated = new Set(own?.ratings.map(({ criterionId }) => criterionId));
  return (rubric?.criteria.find(({ id }) => !rated.has(id)) ?? rubric?.criteria[0])?.id;
}
