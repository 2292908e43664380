import { readMarkup } from './read-markup.ts';

export type ParagraphStyle = {
  /** From 0, the outermost heading, to 8; `bodyText` for what is no heading. */
  outlineLevel?: number;
  /** The list its paragraphs belong to; "0" for none. */
  numbering?: string;
  listLevel?: number;
  isBold?: boolean;
};

/** The outline level of what is no heading. */
export const bodyText = 9;

type NamedStyle = ParagraphStyle & { basedOn?: string; name: string };

/** Paragraph styles by id, each with what it inherits. */
export function stylesOf(xml: string): Map<string, ParagraphStyle> {
  const named = new Map<string, NamedStyle>();
  const path: string[] = [];
  let style: NamedStyle = { name: '' };
  readMarkup(xml, 'xml', {
    open(name, attributes) {
      const parent = path.at(-1);
      path.push(name);
      const value = attributes['w:val'] ?? '';
      if (name === 'w:style') {
        style = { name: '' };
        if (attributes['w:type'] === 'paragraph') named.set(attributes['w:styleId'] ?? '', style);
      } else if (parent === 'w:style') {
        if (name === 'w:name') style.name = value.toLowerCase();
        if (name === 'w:basedOn') style.basedOn = value;
      } else if (name === 'w:outlineLvl') style.outlineLevel = Number(value);
      else if (name === 'w:numId') style.numbering = value;
      else if (name === 'w:ilvl') style.listLevel = Number(value);
      else if (name === 'w:b' && parent === 'w:rPr' && path.at(-3) === 'w:style') {
        style.isBold = !/^(?:0|false|off)$/.test(value);
      }
    },
    close: () => path.pop(),
    text: () => undefined,
  });
  return new Map([...named.keys()].map((id) => [id, inherited(named, id)]));
}

/** Word writes the names of its own styles in English whatever the language of the screen. */
function ownOf({ name, basedOn: _basedOn, ...own }: NamedStyle): ParagraphStyle {
  const heading = /^heading ([1-9])$/.exec(name)?.[1];
  const outlineLevel = heading ? Number(heading) - 1 : name === 'title' ? 0 : undefined;
  return { ...(outlineLevel !== undefined && { outlineLevel }), ...own };
}

function inherited(named: ReadonlyMap<string, NamedStyle>, id: string): ParagraphStyle {
  const chain: NamedStyle[] = [];
  const seen = new Set<string>();
  for (let at: string | undefined = id; at !== undefined && !seen.has(at);) {
    seen.add(at);
    const style = named.get(at);
    if (style) chain.unshift(style);
    at = style?.basedOn;
  }
  return Object.assign({}, ...chain.map(ownOf)) as ParagraphStyle;
}

/** For "list/level" whether a mark or number is drawn there; a level that draws nothing is no list to a reader. */
export function listLevelsOf(xml: string): Map<string, boolean> {
  const abstract = new Map<string, Map<string, boolean>>();
  const abstractOf = new Map<string, string>();
  const path: string[] = [];
  let levels = new Map<string, boolean>();
  let level = '0';
  let list = '';
  readMarkup(xml, 'xml', {
    open(name, attributes) {
      const parent = path.at(-1);
      path.push(name);
      const value = attributes['w:val'] ?? '';
      if (name === 'w:abstractNum') {
        levels = new Map();
        abstract.set(attributes['w:abstractNumId'] ?? '', levels);
      } else if (name === 'w:num') list = attributes['w:numId'] ?? '';
      else if (name === 'w:lvl') level = attributes['w:ilvl'] ?? '0';
      else if (name === 'w:numFmt' && parent === 'w:lvl' && path.at(-3) === 'w:abstractNum') {
        levels.set(level, value !== 'none');
      } else if (name === 'w:abstractNumId' && parent === 'w:num') abstractOf.set(list, value);
    },
    close: () => path.pop(),
    text: () => undefined,
  });
  const entries = [...abstractOf].flatMap(([id, abstractId]) =>
    [...(abstract.get(abstractId) ?? [])].map(([at, isDrawn]) => [`${id}/${at}`, isDrawn] as const),
  );
  return new Map(entries);
}
