import { IconLock } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';

import type { CandidateView } from '#shared/candidate-view.ts';
import { plainNote } from '#shared/note-text.ts';
import { peopleTexts } from '#shared/texts/people.ts';
import { whenWas } from '../../shell/format.ts';

type Props = { notes: CandidateView['notes'] };

/** The notes of all applications that may be seen, newest first. They are written on the application. */
export function PersonNotes({ notes }: Props) {
  if (notes.length === 0) return null;
  return (
    <section>
      <h2>{peopleTexts.notes(notes.length)}</h2>
      <ul>
        {notes.map(
          ({ id, applicationId, body, isPrivate, createdAt, assessorName, postingTitle }) => (
            <li key={id}>
              <p className="note-text" dir="auto">
                {plainNote(body)}
              </p>
              <small className="s11 c3 row">
                {isPrivate && (
                  <IconLock size={12} stroke={1.6} aria-label={peopleTexts.privateNote} />
                )}
                <span>
                  {assessorName} · {whenWas(createdAt)} ·
                </span>
                <Link
                  to="/applications/$applicationId"
                  params={{ applicationId }}
                  className="trunc"
                  dir="auto"
                >
                  {postingTitle}
                </Link>
              </small>
            </li>
          ),
        )}
      </ul>
    </section>
  );
}
