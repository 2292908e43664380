import { Link } from '@tanstack/react-router';

import type { FilledScorecard } from '#shared/application-view.ts';
import type { OpenApplication } from '#shared/comparison.ts';
import type { Evidence } from '#shared/evidence.ts';
import type { CriterionId } from '#shared/ids.ts';
import { plainNote } from '#shared/note-text.ts';
import { markOfValue } from '#shared/rating-mark.ts';
import type { Criterion } from '#shared/rubric.ts';
import { levelOf } from '#shared/scoring/values.ts';
import { applicationTexts } from '#shared/texts/application.ts';
import { commonTexts } from '#shared/texts/common.ts';
import { compareTexts } from '#shared/texts/compare.ts';
import { whenWas } from '../../shell/format.ts';
import { standingOn, type Column, type CompareModel } from './compare-model.ts';
import { LevelMark } from './level-mark.tsx';
import { givenWord, wordOf } from '#shared/level-words.ts';
import { givenOn } from './matrix-cell.tsx';

type Props = { model: CompareModel; column: Column; criterionId: CriterionId; ownId: string };

/** One cell in full: what each assessor gave, by which words of the candidate, and what the levels mean. */
export function WhoSaid({ model, column, criterionId, ownId }: Props) {
  const criterion = model.criterionOf(criterionId);
  const standing = standingOn(column, criterionId);
  if (!criterion) return null;
  const { open } = column;
  return (
    <div className="cmp-who">
      <div className="row top">
        <span className="lr">{model.codeOf(criterionId)}</span>
        <b dir="auto">{criterion.name}</b>
      </div>
      <p className="serif cmp-verbatim" dir="auto">
        {criterion.text}
      </p>
      {!open || !standing ? (
        <SealedHere column={column} />
      ) : (
        <>
          {givenOn({ model, column, criterionId }).map(({ id, name, value }) => (
            <section key={id} className="cmp-as" aria-label={name}>
              <div className="row">
                <b className="m grow">
                  {name} {id === ownId && <span className="c3">{compareTexts.you}</span>}
                </b>
                <span className={`st ${markOfValue(value)}`}>
                  <LevelMark value={value} scale={model.rubric.scale} />
                  {givenWord(value, model.rubric.scale)}
                </span>
              </div>
              <Grounds
                model={model}
                open={open}
                card={open.scorecards.findLast(
                  (card) => card.scorecard.assessorId === id && hasRating(card, criterionId),
                )}
                criterionId={criterionId}
              />
            </section>
          ))}
          <Meaning model={model} criterion={criterion} standing={standing} />
        </>
      )}
    </div>
  );
}

export function SealedHere({ column: { applicationId, seal } }: { column: Column }) {
  return (
    <div className="note-box">
      <span className="s12 c2">
        {compareTexts.sealedLead(seal.submittedByOthers)}{' '}
        <Link to="/applications/$applicationId" params={{ applicationId }}>
          {compareTexts.toScorecard}
        </Link>
      </span>
    </div>
  );
}

type GroundsProps = {
  model: CompareModel;
  open: OpenApplication;
  card: FilledScorecard | undefined;
  criterionId: CriterionId;
};

/** The quotes and words a rating rests on; a rating without any says so. */
function Grounds({ model, open, card, criterionId }: GroundsProps) {
  const rating = card?.ratings.find((each) => each.criterionId === criterionId);
  const quotes = card?.evidence.filter((each) => each.criterionId === criterionId) ?? [];
  const isBare = quotes.length === 0 && !rating?.why && (rating?.level ?? null) !== null;
  return (
    <>
      {quotes.map((quote) => (
        <figure key={quote.id} className="cmp-quote">
          <q className="serif" dir="auto">
            {model.shown(quote.quote)}
          </q>
          <figcaption>
            <Source model={model} open={open} quote={quote} />
          </figcaption>
        </figure>
      ))}
      {rating?.why && (
        <p className="cmp-why" dir="auto">
          {model.shown(rating.why)}
        </p>
      )}
      {rating?.amendedAt && (
        <p className="s11 c3">{compareTexts.amended(model.shown(rating.amendReason))}</p>
      )}
      {isBare && <p className="s11 c3">{compareTexts.noEvidence}</p>}
    </>
  );
}

type SourceProps = { model: CompareModel; open: OpenApplication; quote: Evidence };

function Source({ model, open, quote: { source, lineNumber } }: SourceProps) {
  if (source.type === 'document') {
    const document = open.documents.find(({ id }) => id === source.documentId);
    const kind = commonTexts.documentKinds[document?.kind ?? 'other'];
    return applicationTexts.documentLine(kind, lineNumber ?? 1);
  }
  const note = open.notes.find(({ id }) => id === source.noteId);
  if (!note) return compareTexts.noteLine;
  const head = compareTexts.noteSource(
    model.assessorName(note.assessorId),
    whenWas(note.createdAt),
  );
  const isWhole = source.end - source.start >= note.body.trim().length;
  return isWhole ? (
    head
  ) : (
    <details>
      <summary>{head}</summary>
      <p dir="auto">{model.shown(plainNote(note.body))}</p>
    </details>
  );
}

type MeaningProps = {
  model: CompareModel;
  criterion: Criterion;
  standing: NonNullable<ReturnType<typeof standingOn>>;
};

/** What the ratings count as, and what the levels that were given look like. */
function Meaning({ model, criterion, standing: { value, values } }: MeaningProps) {
  const { scale } = model.rubric;
  const given = [...new Set(values.map((each) => each.value))].toSorted((a, b) => b - a);
  const anchors = given.flatMap((each) => {
    const anchor = criterion.anchors[levelOf(each, scale) - 1];
    return anchor ? [compareTexts.anchorOf(givenWord(each, scale), anchor)] : [];
  });
  return (
    <div className="note-box cmp-means">
      <div className="s12 c2">
        <p>
          {value === null
            ? compareTexts.countsNot
            : compareTexts.countsAs(wordOf(value, scale), values.length)}
        </p>
        {anchors.map((anchor) => (
          <p key={anchor} dir="auto">
            {anchor}
          </p>
        ))}
        {given.length > 0 && anchors.length === 0 && <p>{compareTexts.noAnchors}</p>}
      </div>
    </div>
  );
}

function hasRating(card: FilledScorecard, criterionId: CriterionId): boolean {
  return card.ratings.some((rating) => rating.criterionId === criterionId);
}
