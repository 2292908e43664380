import type { PacketData } from '#shared/packet-data.ts';
import { blindTexts } from '#shared/texts/blind.ts';
import { html, type Html } from '../html.ts';

/** The last page of a blind packet: what it leaves out, by which rules, and what it cannot promise. */
export function blindPage(
  { blind }: Pick<PacketData, 'blind'>,
  { nameMark = blindTexts.marker('name'), rules = [] as readonly string[] } = {},
): Html {
  if (!blind) return html``;
  const { removed, kept, keptStrings, leftOutDocuments } = blind;
  const notes = [
    ...(kept.length > 0 ? [blindTexts.kept(kept)] : []),
    ...(keptStrings > 0 ? [blindTexts.keptStrings(keptStrings)] : []),
    ...(leftOutDocuments > 0 ? [blindTexts.leftOut(leftOutDocuments)] : []),
  ];
  return html`<section class="blind-page">
    <h2>${blindTexts.heading}</h2>
    <p class="lead">${blindTexts.lead}</p>
    ${removed.length > 0 ? table(removed, nameMark) : html`<p>${blindTexts.nothing}</p>`}
    ${notes.map((note) => html`<p>${note}</p>`)}
    <h3>${blindTexts.rulesHeading}</h3>
    ${list([...rules, ...blindTexts.rules])}
    <h3>${blindTexts.limitsHeading}</h3>
    ${list(blindTexts.limits)}
  </section>`;
}

function table(removed: NonNullable<PacketData['blind']>['removed'], nameMark: string): Html {
  return html`<table>
    <caption>
      ${blindTexts.caption}
    </caption>
    <thead>
      <tr>
        <th scope="col">${blindTexts.kind}</th>
        <th scope="col">${blindTexts.marks}</th>
        <th scope="col" class="places">${blindTexts.places}</th>
      </tr>
    </thead>
    <tbody>
      ${removed.map(
        ({ kind, count }) =>
          html`<tr>
            <th scope="row">${blindTexts.things(kind, count)}</th>
            <td>
              ${kind === 'name' ? nameMark : blindTexts.marker(kind, isNumbered(kind) ? 1 : undefined)}
            </td>
            <td class="places">${count}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

const isNumbered = (kind: string) => kind === 'school' || kind === 'employer';

function list(items: readonly string[]): Html {
  return html`<ul class="rules">
    ${items.map((item) => html`<li>${item}</li>`)}
  </ul>`;
}
