import type { ApplicationSummary } from '#shared/application-view.ts';
import type { BatchKind } from '#shared/batch-kind.ts';
import { letterNames } from '#shared/hidden-names.ts';
import { batchFileName, fileNameKey, freeName, numberOf } from '#shared/packet-file-name.ts';
import { compareTexts } from '#shared/texts/compare.ts';
import { plainDateOf } from '#shared/time.ts';

type Field = {
  kind: BatchKind;
  pattern: string;
  /** Letters stand for the candidates' names. */
  isHidden: boolean;
  /** Of the whole posting: a letter is that of its list. */
  all: readonly ApplicationSummary[];
  /** In the order they are written in; `assessor` is "" for a packet. */
  files: readonly { of: ApplicationSummary; assessor: string }[];
  postingTitle: string;
};

/** What the files will be called, in the order they are written; as main names them in an empty folder. */
export function fileNames({ kind, pattern, isHidden, all, files, postingTitle }: Field) {
  const letters = letterNames(
    all.map(({ application: { id, createdAt } }) => ({ applicationId: id, createdAt })),
  );
  const taken = new Set<string>();
  return files.map(({ of: { application, candidate, stage }, assessor }, at) => {
    const letter = letters.get(application.id) ?? '';
    const wanted = batchFileName(
      kind,
      pattern,
      {
        name: candidate.latinName || candidate.name,
        posting: postingTitle,
        date: plainDateOf(new Date()),
        stage: stage.name,
        number: numberOf(at + 1, files.length),
        ...{ letter, assessor },
      },
      { alias: isHidden ? compareTexts.alias(letter) : null },
    );
    const name = freeName(wanted, taken);
    taken.add(fileNameKey(name));
    return { name, isNumbered: name !== wanted };
  });
}
