import { useEffect, useState, type ComponentProps } from 'react';

import type { NoteEditor } from './note-editor.tsx';

type Props = ComponentProps<typeof NoteEditor>;

/** The editor is half a megabyte: it comes when the first pane with notes is on the screen. */
let loaded: typeof NoteEditor | undefined;

/**
 * A rich text editor; until it is loaded a plain field over the same words. Where somebody has begun to type in
 * that, it stays until they leave it: a field that is swapped under the hands loses a key.
 */
export function WritingField(props: Props) {
  const [Editor, setEditor] = useState(() => loaded);
  const [isTyping, setTyping] = useState(false);
  useEffect(() => {
    if (loaded) return undefined;
    let isGone = false;
    void import('./note-editor.tsx').then((module) => {
      loaded = module.NoteEditor;
      if (!isGone) setEditor(() => module.NoteEditor);
    });
    return () => {
      isGone = true;
    };
  }, []);
  const [words, setWords] = useState({ version: props.version, typed: props.value });
  const typed = words.version === props.version ? words.typed : props.value;
  if (Editor && !isTyping) return <Editor {...props} />;
  return (
    <div className="note-editor">
      <div className="note-paper">
        <textarea
          className="note-input"
          dir="auto"
          rows={2}
          aria-label={props.label}
          placeholder={props.label}
          data-field={props.field}
          value={typed}
          onFocus={() => setTyping(true)}
          onBlur={() => {
            setTyping(false);
            props.onBlur?.();
          }}
          onChange={({ target }) => {
            setWords({ version: props.version, typed: target.value });
            props.onChange(target.value);
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) props.onKeep();
            else if (event.key === 'Escape') props.onLeave();
            else return;
            event.preventDefault();
          }}
        />
      </div>
    </div>
  );
}
