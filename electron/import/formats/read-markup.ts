import { Parser } from 'htmlparser2';

import { UnreadableError } from './converted.ts';

/** Mails made of tables reach a hundred; nothing that a person wrote reaches this. */
const maxDepth = 1_000;

export type MarkupHandler = {
  open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  close: (name: string) => void;
  text: (piece: string) => void;
};

/**
 * Goes once through XML or HTML, telling of tags and text in order. Loads nothing, resolves no entity but the
 * built-in ones, and needs no stack however deep the tags go.
 *
 * @throws {UnreadableError} `too-deep`
 */
export function readMarkup(markup: string, form: 'xml' | 'html', handler: MarkupHandler): void {
  let depth = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        depth += 1;
        if (depth > maxDepth) throw new UnreadableError({ kind: 'too-deep' });
        handler.open(name, attributes);
      },
      onclosetag(name) {
        depth -= 1;
        handler.close(name);
      },
      ontext: (piece) => handler.text(piece),
    },
    { xmlMode: form === 'xml', decodeEntities: true },
  );
  parser.write(markup);
  parser.end();
}
