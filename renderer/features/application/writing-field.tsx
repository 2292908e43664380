import { useEffect, useState, type ComponentProps } from 'react';

import type { NoteEditor } from './note-editor.tsx';

type Props = ComponentProps<typeof NoteEditor>;

/** The editor is a quarter of a megabyte: it comes when the first pane with notes is on the screen. */
let loaded: typeof NoteEditor | undefined;

/** A rich text editor; while it is loading, a plain field over the same words, so that no key is lost. */
export function WritingField(props: Props) {
  const [Editor, setEditor] = useState(() => loaded);
  const [hadFocus, setHadFocus] = useState(false);
  const [typed, setTyped] = useState(props.value);
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
  if (Editor) return <Editor {...props} isFocused={props.isFocused || hadFocus} />;
  return (
    <div className="note-editor">
      <div className="note-paper">
        <textarea
          className="note-input"
          dir="auto"
          rows={1}
          aria-label={props.label}
          data-field={props.field}
          value={typed}
          onFocus={() => setHadFocus(true)}
          onBlur={() => setHadFocus(false)}
          onChange={({ target }) => {
            setTyped(target.value);
            props.onChange(target.value);
          }}
        />
      </div>
    </div>
  );
}
