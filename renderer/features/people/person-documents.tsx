import { IconDownload } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';

import type { Document } from '#shared/document.ts';
import { commonTexts } from '#shared/texts/common.ts';
import { peopleTexts } from '#shared/texts/people.ts';
import { useCommand } from '../../bridge/use-call.ts';
import { say } from '../../shell/announcement.ts';
import { whenWas } from '../../shell/format.ts';

type Props = { documents: readonly Document[] };

/** The files of the person; each opens where it is read and quoted, and its original can be saved. */
export function PersonDocuments({ documents }: Props) {
  const saveOriginal = useCommand('document.saveOriginal');
  if (documents.length === 0) return null;
  return (
    <section>
      <h2>{peopleTexts.documents(documents.length)}</h2>
      <ul>
        {documents.map(({ id, applicationId, fileName, kind, addedAt }) => (
          <li key={id} className="row">
            <span className="grow nm">
              <Link
                to="/applications/$applicationId"
                params={{ applicationId }}
                className="trunc"
                dir="auto"
              >
                {fileName}
              </Link>
              <small>
                {commonTexts.documentKinds[kind]} · {whenWas(addedAt)}
              </small>
            </span>
            <button
              type="button"
              className="icon-btn"
              aria-label={peopleTexts.saveOriginal(fileName)}
              title={peopleTexts.saveOriginal(fileName)}
              onClick={() =>
                saveOriginal.mutate(
                  { documentId: id },
                  {
                    onSuccess: (saved) => {
                      if (saved) say(peopleTexts.originalSaved(saved.fileName));
                    },
                  },
                )
              }
            >
              <IconDownload size={14} stroke={1.6} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
