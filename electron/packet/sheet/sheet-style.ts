import type { DecisionSheetData, SheetOptions } from '#shared/decision-sheet.ts';
import { sheetTexts } from '#shared/texts/sheet.ts';
import { confidentiality, madeBy, sheetStyle } from '../packet-style.ts';
import { dayOf } from '../packet-words.ts';

/** The packet's sheet with room to write on. */
export function decisionSheetStyle(
  data: DecisionSheetData,
  contentHash: string,
  { paper, forWhom, deleteBy }: SheetOptions,
): string {
  const [first] = data.candidates;
  const title = first?.posting.title ?? '';
  const rubric = first?.rubric ?? null;
  return `${sheetStyle({
    ...{ paper, heading: sheetTexts.heading, corner: title },
    firstCorner: dayOf(data.generatedAt),
    foot: [
      `${title}. ${confidentiality(forWhom, deleteBy)}`,
      madeBy({ ...data, rubric }, contentHash),
    ],
  })}
  ${rules}`;
}

const rules = `
  .sheet-answers { list-style: none; display: grid; grid-template-columns: repeat(4, 1fr); gap: 4mm; margin: 2mm 0 4mm; }
  .sheet-answers li { display: grid; grid-template-columns: 7mm 1fr; align-items: start; }
  .sheet-answers .box { width: 4.6mm; height: 4.6mm; border-width: 1pt; margin-top: 0.4mm; } .sheet-answers b { font-size: 11pt; }
  .sheet-answers small { display: block; }
  .sheet-line { height: 8.4mm; border-bottom: 0.5pt solid #999; }
  .sheet-why { flex: 1; max-height: 108mm; display: flex; flex-direction: column; margin-bottom: 5mm; } .sheet-why .sheet-line { flex: 1; height: auto; min-height: 6.4mm; }
  h1.sheet-long { font-size: 13pt; line-height: 17pt; } .sheet-long .latin { font-size: 9pt; line-height: 12pt; }
  .sheet-questions { list-style-position: inside; padding: 0; margin-bottom: 4mm; } .sheet-questions li { break-inside: avoid; margin-bottom: 1mm; }
  .sheet-sign { display: grid; grid-template-columns: 2fr 1fr 2fr; gap: 6mm; margin-top: 2mm; break-inside: avoid; }
  .sheet-sign span { border-top: 0.8pt solid #111; margin-top: 9mm; padding-top: 1.5pt; font-size: 8pt; color: #333; }
  .sheet-reply { border: 1.2pt solid #111; padding: 5pt 10pt; margin: 4mm 0 0; font-weight: 600; break-inside: avoid; }
  .sheet-one { break-inside: avoid; border: 0.8pt solid #111; padding: 6pt 10pt 8pt; margin-bottom: 4mm; }
  .sheet-one h2 { font-size: 11pt; line-height: 15pt; margin: 0; }
  .sheet-one .sheet-answers { margin-bottom: 0; } .sheet-one .sheet-line { height: 7.4mm; }
`;
