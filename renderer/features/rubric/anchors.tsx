import { levelRows } from '#shared/rating-mark.ts';
import { levelWord } from '#shared/rating-words.ts';
import type { Criterion, CriterionChanges, Scale } from '#shared/rubric.ts';
import { rubricTexts } from '#shared/texts/rubric.ts';
import { RatingMark } from '../../ui/rating-mark.tsx';
import { SavedText } from '../../ui/saved-text.tsx';

type Props = {
  scale: Scale;
  criterion: Criterion;
  onSave: (changes: CriterionChanges) => void;
};

/** The sentence for each level of the scale in use, the best first, as it is read while rating. */
export function Anchors({ scale, criterion: { anchors }, onSave }: Props) {
  return (
    <div>
      <span className="lab">{rubricTexts.anchors}</span>
      {levelRows(scale).map(({ key, level, mark }, at) => (
        <div className="an" key={key}>
          <span className={`st ${mark}`}>
            {scale === 'anchored' && level !== null && <b className="num">{level}</b>}
            <RatingMark mark={mark} /> {levelWord(level, scale)}
          </span>
          {level === null ? (
            <span className="c3">{rubricTexts.notAssessed}</span>
          ) : (
            <SavedText
              key={scale}
              label={rubricTexts.anchorOf(levelWord(level, scale))}
              value={anchors[level - 1] ?? ''}
              rows={2}
              maxLength={1000}
              {...(at === 0 ? { field: 'anchor' } : {})}
              onSave={(value) => onSave({ anchors: anchors.with(level - 1, value) })}
            />
          )}
        </div>
      ))}
    </div>
  );
}
