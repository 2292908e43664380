import { useMemo } from 'react';
import Markdown, { type Components, type Options } from 'react-markdown';

import { markWords, type NoteMark } from './mark-words.ts';

type Props = { body: string; marks: readonly NoteMark[] };

const allowed = ['p', 'strong', 'em', 'del', 'ul', 'ol', 'li', 'blockquote', 'code', 'pre', 'br'];

/** Links lead nowhere, for the workbench opens nothing: their address stands behind the words. */
const components: Components = {
  a: ({ href, children }) => (
    <span>
      {children}
      {href !== undefined && <span className="c3"> ({href})</span>}
    </span>
  ),
  img: ({ alt }) => <span className="c3">{alt}</span>,
};
for (const heading of ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const) {
  components[heading] = ({ children }) => (
    <p>
      <strong>{children}</strong>
    </p>
  );
}

/** A note's Markdown as it is meant; no HTML of it becomes part of the page. */
export function NoteText({ body, marks }: Props) {
  const plugins = useMemo<NonNullable<Options['rehypePlugins']>>(
    () => [() => markWords(body, marks)],
    [body, marks],
  );
  return (
    <Markdown
      allowedElements={[...allowed, ...Object.keys(components), 'span', 'mark']}
      unwrapDisallowed
      components={components}
      urlTransform={(url) => url}
      rehypePlugins={plugins}
    >
      {body}
    </Markdown>
  );
}
