import {
  IconBlockquote,
  IconBold,
  IconHash,
  IconItalic,
  IconList,
  IconListNumbers,
} from '@tabler/icons-react';
import { Markdown } from '@tiptap/markdown';
import { EditorContent, useEditor, useEditorState, type Editor } from '@tiptap/react';
import StarterKit from '@tiptap/starter-kit';
import { useEffect, useEffectEvent, type ReactNode } from 'react';

import { noteTexts } from '#shared/texts/notes.ts';
import { keepsWords, tidyMarkdown } from './note-markdown.ts';

type Props = {
  /** What it begins with; another `version` of it replaces what is in the editor. */
  value: string;
  version: number;
  label: string;
  field?: string;
  placeholder?: ReactNode;
  isFocused: boolean;
  onChange: (markdown: string) => void;
  onBlur?: () => void;
  /** Ctrl Enter. */
  onKeep: () => void;
  /** Escape. */
  onLeave: () => void;
  /** `#` at the beginning of a word. */
  onLink?: () => void;
};

// What a note can hold is read and kept; signs as one types make only what the buttons make, too.
const inputRules = ['bold', 'italic', 'bulletList', 'orderedList', 'blockquote'];
const extensions = [
  StarterKit.configure({
    link: { openOnClick: false, autolink: false, linkOnPaste: false },
    underline: false,
    dropcursor: false,
    gapcursor: false,
  }),
  Markdown,
];

/** Bold, italic, lists and quotations over Markdown; loaded when somebody writes. */
export function NoteEditor(props: Props) {
  const { value, version, label, field, placeholder, isFocused, onLink } = props;
  const onChange = useEffectEvent(props.onChange);
  const onBlur = useEffectEvent(() => props.onBlur?.());
  const onKey = useEffectEvent((event: KeyboardEvent, isWordStart: boolean): boolean => {
    if (event.isComposing) return false;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) props.onKeep();
    else if (event.key === 'Escape') props.onLeave();
    else if (event.key === '#' && isWordStart && onLink) onLink();
    else return false;
    return true;
  });
  const editor = useEditor({
    extensions,
    injectCSS: false, // the page's policy has no inline style sheet
    enableInputRules: inputRules,
    enablePasteRules: false,
    autofocus: isFocused ? 'end' : false,
    content: '',
    editorProps: {
      attributes: {
        class: 'note-input',
        dir: 'auto',
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': label,
        ...(field === undefined ? {} : { 'data-field': field }),
      },
      handleKeyDown: (view, event) => {
        const { $from } = view.state.selection;
        const before = $from.parent.textBetween(0, $from.parentOffset);
        return onKey(event, before === '' || /\s$/.test(before));
      },
    },
    onUpdate: ({ editor: changed }) => onChange(tidyMarkdown(changed.getMarkdown())),
    onBlur: () => onBlur(),
  });
  useEffect(() => {
    fill(editor, value);
    if (isFocused) editor.commands.focus('end');
    // A new version is what replaces the words; `value` alone changes with every key.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [editor, version]);
  const isEmpty = useEditorState({ editor, selector: (state) => state.editor.isEmpty });
  return (
    <div className="note-editor">
      <div className="note-paper">
        {isEmpty && placeholder}
        <EditorContent editor={editor} />
      </div>
      {!isEmpty && <Toolbar editor={editor} onLink={onLink} />}
    </div>
  );
}

/** Words that the editor would lose (an image, a table) come in as the signs they are written with. */
function fill(editor: Editor, value: string): void {
  editor.commands.setContent(value, { contentType: 'markdown', emitUpdate: false });
  if (keepsWords(value, editor.getMarkdown())) return;
  const content = value.split('\n').map((line) => ({
    type: 'paragraph',
    content: line === '' ? [] : [{ type: 'text', text: line }],
  }));
  editor.commands.setContent({ type: 'doc', content }, { emitUpdate: false });
}

function Toolbar({ editor, onLink }: { editor: Editor; onLink: Props['onLink'] }) {
  const is = useEditorState({
    editor,
    selector: ({ editor: current }) => ({
      bold: current.isActive('bold'),
      italic: current.isActive('italic'),
      bulletList: current.isActive('bulletList'),
      orderedList: current.isActive('orderedList'),
      blockquote: current.isActive('blockquote'),
    }),
  });
  const act = () => editor.chain().focus();
  const icon = { size: 14, stroke: 1.6 };
  const buttons = [
    ['bold', <IconBold key="bold" {...icon} />, () => act().toggleBold().run()],
    ['italic', <IconItalic key="italic" {...icon} />, () => act().toggleItalic().run()],
    ['bulletList', <IconList key="list" {...icon} />, () => act().toggleBulletList().run()],
    [
      'orderedList',
      <IconListNumbers key="numbers" {...icon} />,
      () => act().toggleOrderedList().run(),
    ],
    ['blockquote', <IconBlockquote key="quote" {...icon} />, () => act().toggleBlockquote().run()],
  ] as const;
  return (
    <div className="note-tools" role="group" aria-label={noteTexts.formatting}>
      {buttons.map(([name, picture, onClick]) => (
        <button
          key={name}
          type="button"
          aria-label={noteTexts.formats[name]}
          title={noteTexts.formats[name]}
          aria-pressed={is[name]}
          onClick={onClick}
        >
          {picture}
        </button>
      ))}
      {onLink && (
        <button type="button" aria-label={noteTexts.link} title={noteTexts.link} onClick={onLink}>
          <IconHash {...icon} />
        </button>
      )}
    </div>
  );
}
