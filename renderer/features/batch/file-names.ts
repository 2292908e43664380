import type { ApplicationSummary } from '#shared/application-view.ts';
import { letterNames } from '#shared/hidden-names.ts';
import { fileNameKey, freeName, numberOf, packetFileName } from '#shared/packet-file-name.ts';
import { compareTexts } from '#shared/texts/compare.ts';
import { plainDateOf } from '#shared/time.ts';

type Field = {
  /** Of the whole posting: a letter is that of its list. */
  all: readonly ApplicationSummary[];
  chosen: readonly ApplicationSummary[];
  postingTitle: string;
};

/** What the files will be called, in the order they are written; as main names them in an empty folder. */
export function fileNames(pattern: string, isBlind: boolean, { all, chosen, postingTitle }: Field) {
  const letters = letterNames(
    all.map(({ application: { id, createdAt } }) => ({ applicationId: id, createdAt })),
  );
  const taken = new Set<string>();
  return chosen.map(({ application, candidate, stage }, at) => {
    const letter = letters.get(application.id) ?? '';
    const wanted = packetFileName(
      pattern,
      {
        name: candidate.latinName || candidate.name,
        posting: postingTitle,
        date: plainDateOf(new Date()),
        stage: stage.name,
        number: numberOf(at + 1, chosen.length),
        letter,
      },
      { alias: isBlind ? compareTexts.alias(letter) : null },
    );
    const name = freeName(wanted, taken);
    taken.add(fileNameKey(name));
    return { name, isNumbered: name !== wanted };
  });
}
