import type { PacketData } from '#shared/packet-data.ts';
import type { PacketFile } from '#shared/packet-file.ts';
import type { PacketOptions } from '#shared/packet-options.ts';
import { packetTexts } from '#shared/texts/packet.ts';
import { html } from '../html.ts';
import { confidentiality, madeBy, sheetRules } from '../packet-style.ts';
import { markLanguages } from '../languages/mark-languages.ts';
import { lateWords } from '../pdf/late-words.ts';
import { packetBody } from '../render-packet.ts';
import { placeOfReason } from '../sections/decision-page.ts';
import { sans, serif } from '../fonts/packet-fonts.ts';

/** The reader's own fonts where ours are not installed: a file that asks for none makes no request. */
const rules = sheetRules
  .replaceAll(sans, `${sans}, system-ui, sans-serif`)
  .replaceAll(serif, `${serif}, Georgia, serif`);

const onScreen = `
  body { max-width: 190mm; margin: 0 auto; padding: 10mm 8mm 20mm; background: #fff; }
  body > div > section { margin: 0 0 12mm; } section.decision-page { display: block; }
  .answer { margin-top: 8mm; } .columns, .figures { align-items: start; }
  body > footer { border-top: 0.5pt solid #999; padding-top: 4pt; font-size: 7.6pt; line-height: 11pt; color: #333; }
  @media (max-width: 640px) { .columns, .figures { grid-template-columns: 1fr; } table { display: block; overflow-x: auto; } }
  @media print { section { break-before: page; } }
`;

/** The packet as one page for any browser: no script, no request, no font of its own; documents as text. */
export function packetHtml(data: PacketData, file: PacketFile, options: PacketOptions): string {
  const asText = {
    ...data,
    documents: data.documents.map((each) => ({ ...each, isAppended: false })),
  };
  const onPage = `${packetTexts.continuesOn} ${lateWords(placeOfReason(data)).markup}`;
  const body = packetBody(asText, options).markup.replaceAll(onPage, packetTexts.continuesBelow);
  const { candidate, posting } = data;
  const title = html`${packetTexts.title(candidate.name, posting.title)}`.markup;
  const foot = html`<footer>
    <p>${`${candidate.name}. ${posting.title}. ${confidentiality(file.forWhom, file.deleteBy)}`}</p>
    <p>${madeBy(data, file.contentHash)}</p>
  </footer>`;
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${rules}${onScreen}</style></head><body>${markLanguages(body, false)}${foot.markup}</body></html>
`;
}
