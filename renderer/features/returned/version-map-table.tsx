import { countFates, type VersionMap } from '#shared/version-map.ts';
import { returnedTexts } from '#shared/texts/returned.ts';

/** What still counts of a card that was made on an earlier version of the rubric. No rating is in it. */
export function VersionMapTable({ map }: { map: VersionMap }) {
  const { version, currentVersion, criteria } = map;
  return (
    <table className="returned-map">
      <caption>{returnedTexts.mapTitle(version, currentVersion, countFates(map))}</caption>
      <thead>
        <tr>
          <th scope="col" className="returned-code">
            {returnedTexts.mapHeads.code}
          </th>
          <th scope="col">{returnedTexts.mapHeads.criterion}</th>
          <th scope="col" className="returned-fate">
            {returnedTexts.mapHeads.fate}
          </th>
        </tr>
      </thead>
      <tbody>
        {criteria.map(({ criterionId, code, name, fate, changed }) => (
          <tr key={criterionId}>
            <td className="num c2">{fate === 'removed' ? '' : code}</td>
            <td dir="auto">{name}</td>
            <td className={fate === 'counts' ? '' : 'm'}>{returnedTexts.fateOf(fate, changed)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <td colSpan={3} className="s12 c3">
            {returnedTexts.mapWithout}
          </td>
        </tr>
      </tfoot>
    </table>
  );
}
