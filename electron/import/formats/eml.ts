import { extname } from 'node:path';

import PostalMime from 'postal-mime';

import { importTexts } from '#shared/texts/import.ts';
import { UnreadableError, type Converted } from './converted.ts';
import { isPostingExtension } from './file-formats.ts';
import { convertHtml } from './html.ts';

/**
 * The body of a mail: its HTML where it has one, for the structure, else its text.
 *
 * Sender, receivers and date are of the mail and not of the posting. The subject is the first line where the body
 * begins neither with a heading nor with the same words. Attached postings are named in the notice, for a person
 * to import by themselves.
 * @throws {UnreadableError} `only-attached` when the mail only carries files
 */
export async function convertEml(bytes: Uint8Array): Promise<Omit<Converted, 'pageCount'>> {
  const mail = await PostalMime.parse(bytes, { maxNestingDepth: 50, maxRfc822NestingDepth: 3 });
  if (mail.headers.length === 0) throw new UnreadableError({ kind: 'damaged' });
  const names = mail.attachments
    .map(({ filename }) => filename ?? '')
    .filter((name) => isPostingExtension(extname(name)));
  const body = mail.html
    ? convertHtml(mail.html)
    : { text: (mail.text ?? '').replaceAll(/\r\n?/g, '\n').trimStart(), hints: [] };
  if (body.text.trim() === '') {
    if (names.length === 0) throw new UnreadableError({ kind: 'empty' });
    throw new UnreadableError({ kind: 'only-attached', names: names.join(', ') });
  }
  const notice = names.length > 0 ? importTexts.attachedPostings(names.join(', ')) : null;
  const subject = mail.subject?.replaceAll(/\s+/g, ' ').trim() ?? '';
  if (subject === '' || hasTitle(body, subject)) return { ...body, notice };
  const before = `${subject}\n\n`;
  const hints = body.hints.map((hint) => ({
    ...hint,
    start: hint.start + before.length,
    end: hint.end + before.length,
  }));
  return { text: before + body.text, hints, notice };
}

function hasTitle({ text, hints }: Pick<Converted, 'text' | 'hints'>, subject: string): boolean {
  const [first] = hints;
  if (first?.kind === 'heading' && first.start === 0) return true;
  const firstLine = (text.split('\n', 1)[0] ?? '').trim().toLowerCase();
  return firstLine !== '' && subject.toLowerCase().includes(firstLine);
}
