import type { FoundLine, SearchHit } from '#shared/search.ts';
import { commonTexts } from '#shared/texts/common.ts';
import { searchTexts } from '#shared/texts/search.ts';
import { whenWas } from '../../shell/format.ts';

/** Where a line stands: "Résumé, line 13", "Criterion P2", "Anchor for Met". */
export function placeWords(hit: SearchHit, { part, lineNumber, level }: FoundLine): string {
  const { kind, documentKind, criterionCode } = hit;
  if (kind === 'document' && documentKind && lineNumber !== null) {
    return searchTexts.line(commonTexts.documentKinds[documentKind], lineNumber);
  }
  if (kind === 'posting' && lineNumber !== null) {
    return searchTexts.line(searchTexts.postingLine, lineNumber);
  }
  if (part === 'anchor' && level !== null) return searchTexts.anchorFor(searchTexts.level(level));
  if (kind === 'rating' && criterionCode) return searchTexts.criterion(criterionCode);
  return searchTexts.parts[part];
}

/** What stands beside the title: the Latin reading, the stage, the posting, the day. */
export function besideWords(hit: SearchHit): string {
  const { kind, latinName, stageName, postingTitle, at, isOwn, criterionCode } = hit;
  const isOfPerson = kind !== 'posting' && kind !== 'criterion';
  return [
    latinName,
    stageName,
    kind === 'posting' ? null : postingTitle,
    kind === 'criterion' && criterionCode ? searchTexts.criterion(criterionCode) : null,
    isOfPerson && kind !== 'document' && at ? whenWas(at) : null,
    isOwn ? searchTexts.yours : null,
  ]
    .filter(Boolean)
    .join(', ');
}

/** Whether the words are the assessors' own or quoted from a posting or a person: theirs are set in serif. */
export const isVerbatim = ({ kind }: SearchHit, { part }: FoundLine): boolean =>
  part === 'text' && kind !== 'note';
