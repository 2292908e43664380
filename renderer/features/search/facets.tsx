import { IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';

import { totalFound } from '#shared/found-count.ts';
import type { PostingId } from '#shared/ids.ts';
import { searchAreas, type SearchArea } from '#shared/search-area.ts';
import type { SearchOverview } from '#shared/search.ts';
import { searchTexts } from '#shared/texts/search.ts';
import { useCommand, useRead } from '../../bridge/use-call.ts';
import { say } from '../../shell/announcement.ts';

type Change = {
  q?: string | undefined;
  area?: SearchArea | undefined;
  posting?: string | undefined;
  order?: 'best' | undefined;
};
type Props = {
  found: SearchOverview | undefined;
  area: SearchArea | null;
  postingId: PostingId | null;
  order: 'newest' | 'best';
  onChange: (change: Change) => void;
};

/** Where to look, in which posting, in which order; the searches that were kept, and how to ask. */
export function Facets({ found, area, postingId, order, onChange }: Props) {
  const chosenTitle = useRead('search.named', {
    postingIds: postingId === null ? [] : [postingId],
    applicationIds: [],
  }).data?.postings[0]?.title;
  const postings = found?.postings ?? [];
  const isListed = postings.some((each) => each.postingId === postingId);
  return (
    <aside className="sf scroll" aria-label={searchTexts.where} data-pane>
      <h2 className="lab">{searchTexts.where}</h2>
      <Facet isOn={area === null} onChoose={() => onChange({ area: undefined })}>
        {searchTexts.anywhere}
        <Count text={found && searchTexts.count(totalFound(found))} />
      </Facet>
      {searchAreas.map((each) => {
        const counted = found?.areas.find((other) => other.area === each);
        return (
          <Facet key={each} isOn={area === each} onChoose={() => onChange({ area: each })}>
            {searchTexts.areas[each]}
            <Count text={counted && searchTexts.count(counted)} />
          </Facet>
        );
      })}
      <h2 className="lab">{searchTexts.posting}</h2>
      <Facet isOn={postingId === null} onChoose={() => onChange({ posting: undefined })}>
        {searchTexts.anyPosting}
      </Facet>
      {postingId !== null && !isListed && chosenTitle !== undefined && (
        <Facet isOn onChoose={() => undefined}>
          <bdi>{chosenTitle}</bdi>
        </Facet>
      )}
      {postings.map(({ postingId: id, title, count }) => (
        <Facet key={id} isOn={postingId === id} onChoose={() => onChange({ posting: id })}>
          <bdi>{title}</bdi>
          <Count text={searchTexts.count({ count, isCapped: false })} />
        </Facet>
      ))}
      <h2 className="lab">{searchTexts.order}</h2>
      <Facet isOn={order === 'newest'} onChoose={() => onChange({ order: undefined })}>
        {searchTexts.orders.newest}
      </Facet>
      <Facet isOn={order === 'best'} onChoose={() => onChange({ order: 'best' })}>
        {searchTexts.orders.best}
      </Facet>
      <Saved onChange={onChange} />
      <h2 className="lab">{searchTexts.howTo}</h2>
      <ul className="hx">
        {searchTexts.examples.map((example) => (
          <li key={example}>
            <kbd>{example}</kbd>
          </li>
        ))}
      </ul>
    </aside>
  );
}

function Saved({ onChange }: Pick<Props, 'onChange'>) {
  const { data: saved = [] } = useRead('search.listSaved', {});
  const remove = useCommand('search.removeSaved');
  if (saved.length === 0) return null;
  return (
    <>
      <h2 className="lab">{searchTexts.saved}</h2>
      {saved.map(({ id, name, query, area, postingId }) => (
        <div key={id} className="row kept">
          <Facet
            isOn={false}
            title={query}
            onChoose={() =>
              onChange({ q: query, area: area ?? undefined, posting: postingId ?? undefined })
            }
          >
            <bdi>{name}</bdi>
          </Facet>
          <button
            type="button"
            className="icon-btn"
            aria-label={searchTexts.remove(name)}
            onClick={() =>
              remove.mutate(
                { savedSearchId: id },
                { onSuccess: () => say(searchTexts.removed(name)) },
              )
            }
          >
            <IconX size={12} stroke={1.6} />
          </button>
        </div>
      ))}
    </>
  );
}

type FacetProps = { isOn: boolean; onChoose: () => void; title?: string; children: ReactNode };

function Facet({ isOn, onChoose, title, children }: FacetProps) {
  return (
    <button type="button" className="fo" aria-pressed={isOn} title={title} onClick={onChoose}>
      {children}
    </button>
  );
}

function Count({ text }: { text: string | undefined }) {
  return <span className="n">{text}</span>;
}
