import { IconPaperclip } from '@tabler/icons-react';
import { lazy, Suspense, useMemo, useState, type ReactNode } from 'react';

import type { ApplicationView } from '#shared/application-view.ts';
import type { Document } from '#shared/document.ts';
import type { EvidenceSource } from '#shared/evidence.ts';
import type { CriterionId } from '#shared/ids.ts';
import { applicationTexts } from '#shared/texts/application.ts';
import { useRead } from '../../bridge/use-call.ts';
import { useCommands } from '../../keyboard/use-commands.ts';
import { Pending } from '../../shell/pending.tsx';
import { DocumentTabs } from './document-tabs.tsx';
import { DocumentText } from './document-text.tsx';
import { DocumentTools } from './document-tools.tsx';
import { FindBar, type Finding } from './find-bar.tsx';
import type { Place, Tab } from './place.ts';
import { PostingText } from './posting-text.tsx';
import { useReading } from './reading.ts';
import type { SelectionActs } from './selection-popover.tsx';
import type { TextMark } from './text-view.tsx';
import { useAttachDocuments } from './use-attach-documents.ts';

type Props = {
  view: ApplicationView;
  codes: ReadonlyMap<CriterionId, string>;
  focusedId: CriterionId | undefined;
  selection: EvidenceSource | null;
  onSelect: (selection: EvidenceSource | null) => void;
  acts: SelectionActs;
  place: Place | null;
  onGo: (place: Omit<Place, 'id'>) => void;
  /** In a narrow window the notes are a tab here. */
  notes: ReactNode;
};

// The PDF reader is a megabyte: it comes with the first pages that somebody looks at.
const DocumentPages = lazy(async () => ({
  default: (await import('./document-pages.tsx')).DocumentPages,
}));

/** A candidate's documents and the posting, one at a time, as text or as pages. */
export function DocumentsPane(props: Props) {
  const { view, notes, place, onGo } = props;
  const { documents, application } = view;
  const reading = useReading();
  const [isFinding, setFinding] = useState(false);
  const [finding, setWords] = useState<Finding>({ query: '', index: 0 });
  const [count, setCount] = useState(0);
  const [zoom, setZoom] = useState<number | null>(null);
  const [pageNumber, setPageNumber] = useState(1);
  const { chooseFiles } = useAttachDocuments(application.id, documents.length);

  const tabs: readonly Tab[] = [
    ...documents.map(({ id }) => id),
    'posting',
    ...(notes === null ? [] : (['notes'] as const)),
  ];
  const tab = tabs.find((each) => each === place?.document) ?? tabs[0] ?? 'posting';
  const document = documents.find(({ id }) => id === tab);
  const hasPages = document?.mediaType === 'application/pdf' && document.pageCount !== null;
  const shownAs =
    hasPages && (reading.view === 'pages' || document.textMissing !== null) ? 'pages' : 'text';
  const resize = (by: number) => {
    if (shownAs === 'text') reading.resize(by);
    else setZoom((now) => Math.min(Math.max(Math.round(((now ?? 1) + by / 4) * 4) / 4, 0.5), 3));
  };
  const stepTab = (by: number) => {
    const next = tabs[(tabs.indexOf(tab) + by + tabs.length) % tabs.length];
    if (next) onGo({ document: next });
  };
  const stopFinding = () => {
    setFinding(false);
    setWords({ query: '', index: 0 });
  };
  useCommands({
    'application.findInDocument': tab === 'notes' ? undefined : () => setFinding(true),
    'application.pages':
      hasPages && document.textMissing === null
        ? () => reading.setView(shownAs === 'pages' ? 'text' : 'pages')
        : undefined,
    'application.larger': () => resize(1),
    'application.smaller': () => resize(-1),
    'application.nextDocument': () => stepTab(1),
    'application.previousDocument': () => stepTab(-1),
  });
  const find = {
    finding: isFinding ? finding : { query: '', index: 0 },
    onFound: setCount,
  };
  return (
    <section aria-label={applicationTexts.documents} data-pane>
      <header className="pane-h">
        <DocumentTabs
          documents={documents}
          tab={tab}
          noteCount={notes === null ? null : view.notes.length}
          onChoose={(chosen) => onGo({ document: chosen })}
        />
        {documents.length > 0 && (
          <button
            type="button"
            className="icon-btn sm"
            aria-label={applicationTexts.attach}
            title={applicationTexts.attach}
            onClick={chooseFiles}
          >
            <IconPaperclip size={14} stroke={1.6} />
          </button>
        )}
      </header>
      {document && (
        <DocumentTools
          document={document}
          cameFrom={cameFrom(view, document)}
          view={shownAs}
          zoom={zoom}
          pageNumber={pageNumber}
          canShowText={document.textMissing === null}
          onView={reading.setView}
          onLarger={() => resize(1)}
          onSmaller={() => resize(-1)}
          onFit={() => setZoom(null)}
          onFind={() => setFinding(true)}
        />
      )}
      {isFinding && tab !== 'notes' && (
        <FindBar finding={finding} count={count} onChange={setWords} onClose={stopFinding} />
      )}
      {documents.length === 0 && tab === 'posting' && (
        <p className="note-box no-documents">
          <span className="grow">{applicationTexts.noDocuments}</span>
          <button type="button" className="btn sm" onClick={chooseFiles}>
            {applicationTexts.attach}
          </button>
        </p>
      )}
      {tab === 'notes' && notes}
      {tab === 'posting' && (
        <PostingText
          postingId={application.postingId}
          place={place}
          size={reading.size}
          {...find}
        />
      )}
      {document && (
        <Shown
          {...props}
          {...find}
          key={document.id}
          document={document}
          shownAs={shownAs}
          size={reading.size}
          zoom={zoom}
          onPage={setPageNumber}
          onShowText={(offset) => {
            reading.setView('text');
            onGo({ document: document.id, start: offset, end: offset + 1 });
          }}
        />
      )}
    </section>
  );
}

/** Title of the posting a document was attached for, where it is another one. */
function cameFrom({ application, otherPostings }: ApplicationView, { applicationId }: Document) {
  return applicationId === application.id
    ? undefined
    : otherPostings.find((each) => each.applicationId === applicationId)?.title;
}

type ShownProps = Props & {
  document: Document;
  shownAs: 'text' | 'pages';
  finding: Finding;
  onFound: (count: number) => void;
  size: number;
  zoom: number | null;
  onPage: (pageNumber: number) => void;
  onShowText: (offset: number) => void;
};

function Shown(props: ShownProps) {
  const { view, document, shownAs, codes, focusedId } = props;
  const read = useRead('document.text', { documentId: document.id });
  const evidence = useMemo(
    () =>
      [view.own, ...view.others]
        .flatMap((card) => card?.evidence ?? [])
        .filter(({ source }) => source.type === 'document' && source.documentId === document.id)
        .toSorted(
          (a, b) => Number(b.criterionId === focusedId) - Number(a.criterionId === focusedId),
        )
        .map(({ source, criterionId, quote }) => ({
          mark: {
            start: source.start,
            end: source.end,
            className: criterionId === focusedId ? 'on' : 'quiet',
            tag: codes.get(criterionId) ?? '',
          } satisfies TextMark,
          quote,
        })),
    // `codes` are those of the rubric in the view.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
    [view, document.id, focusedId],
  );
  const marks = useMemo(() => evidence.map(({ mark }) => mark), [evidence]);
  const quotes = useMemo(
    () => evidence.map(({ mark, quote }) => ({ words: quote, className: mark.className })),
    [evidence],
  );
  if (!read.data) return <Pending query={read} />;
  const { text } = read.data;
  if (shownAs === 'text' && document.textMissing !== null) {
    return <p className="stage c2">{document.textMissing}</p>;
  }
  if (shownAs === 'text') return <DocumentText {...props} text={text} evidence={marks} />;
  return (
    <>
      {document.textMissing !== null && (
        <p className="note-box no-documents">{applicationTexts.onlyPages(document.textMissing)}</p>
      )}
      <Suspense fallback={<div className="scroll pdf-pages" />}>
        <DocumentPages {...props} text={text} quotes={quotes} />
      </Suspense>
    </>
  );
}
