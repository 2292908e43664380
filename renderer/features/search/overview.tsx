import type { SearchArea } from '#shared/search-area.ts';
import type { SearchOverview } from '#shared/search.ts';
import { searchTexts } from '#shared/texts/search.ts';
import { ResultList } from './result-list.tsx';
import { SealedNote } from './sealed-note.tsx';

type Props = { found: SearchOverview; onArea: (area: SearchArea) => void };

/** The first results of every area, each with the way to all of them. */
export function Overview({ found, onArea }: Props) {
  const shown = found.areas.filter(({ hits }) => hits.length > 0);
  const lists = shown.map(({ area, hits, ...counted }) => (
    <div key={area}>
      <h2 className="gh2">
        <b>{searchTexts.areas[area]}</b> {searchTexts.count(counted)}
        {area === 'notes' && (
          <span className="sealx">
            <SealedNote />
          </span>
        )}
      </h2>
      <ResultList hits={hits} label={searchTexts.areas[area]} />
      {counted.count > hits.length && (
        <button type="button" className="link s12 all" onClick={() => onArea(area)}>
          {searchTexts.showAll(searchTexts.areas[area], counted)}
        </button>
      )}
    </div>
  ));
  return (
    <>
      {lists}
      {shown.length > 0 && !shown.some(({ area }) => area === 'notes') && (
        <p className="gh2">
          <span className="sealx">
            <SealedNote />
          </span>
        </p>
      )}
    </>
  );
}
