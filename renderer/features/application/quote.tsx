import { IconX } from '@tabler/icons-react';

import type { ApplicationView } from '#shared/application-view.ts';
import type { Evidence } from '#shared/evidence.ts';
import { applicationTexts } from '#shared/texts/application.ts';
import { commonTexts } from '#shared/texts/common.ts';
import { useCommand } from '../../bridge/use-call.ts';
import { say } from '../../shell/announcement.ts';

type Props = {
  view: ApplicationView;
  quote: Evidence;
  canRemove: boolean;
  onShow: (quote: Evidence) => void;
};

/** A quoted passage: a click leads to where it stands. */
export function Quote({ view, quote, canRemove, onShow }: Props) {
  const remove = useCommand('evidence.remove');
  const { source, lineNumber } = quote;
  const document =
    source.type === 'document'
      ? view.documents.find(({ id }) => id === source.documentId)
      : undefined;
  return (
    <li className="ev">
      <button
        type="button"
        className="ev-go"
        title={applicationTexts.showQuote}
        onClick={() => onShow(quote)}
      >
        <q dir="auto">{quote.quote}</q>
        <span>
          {document
            ? applicationTexts.documentLine(
                commonTexts.documentKinds[document.kind],
                lineNumber ?? 1,
              )
            : applicationTexts.fromNote}
        </span>
      </button>
      {canRemove && (
        <button
          type="button"
          className="ev-x"
          aria-label={applicationTexts.removeEvidence}
          title={applicationTexts.removeEvidence}
          onClick={() =>
            remove.mutate(
              { evidenceId: quote.id },
              { onSuccess: () => say(applicationTexts.removedEvidence) },
            )
          }
        >
          <IconX size={12} stroke={1.6} />
        </button>
      )}
    </li>
  );
}
