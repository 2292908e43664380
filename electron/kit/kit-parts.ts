import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The page's own script and style, and what the page's policy knows them by. */
export type KitParts = { script: string; style: string; policy: string };

/** In the order in which they stand on each other. They are modules where they are written and one script in the page. */
const scriptFiles = [
  ...['sha256.js', 'canonical-json.js', 'kit-texts.js', 'scorecard-file.js', 'kept-copy.js'],
  ...['form.js', 'progress.js', 'keys.js', 'kit.js'],
];

/** Inks and elements, the page on a screen, and the form it is on paper. */
const styleFiles = ['base.css', 'page.css', 'paper.css'];

/**
 * The kit's script and style, from the folder they are kept in.
 *
 * A page that is opened from a file may not import modules, so they are put one after the other: that takes only the
 * words `import` and `export` away, and whoever wants to know what the page does can read it in the page.
 */
export function readKitParts(dir: string): KitParts {
  const read = (name: string) => readFileSync(join(dir, name), 'utf8').replaceAll('\r\n', '\n');
  const modules = scriptFiles.map((name) => withoutModuleWords(read(name)));
  const script = `\n'use strict';\n{\n${modules.join('\n')}}\n`;
  const style = `\n${styleFiles.map(read).join('')}`;
  if (/<\/(?:script|style)|<!--/i.test(script + style)) {
    throw new Error('the kit’s script or style would end early in its page');
  }
  const policy = [
    "default-src 'none'",
    `script-src '${hashOf(script)}'`,
    `style-src '${hashOf(style)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return { script, style, policy };
}

function withoutModuleWords(text: string): string {
  return text.replaceAll(/^import [^;]*;\n/gm, '').replaceAll(/^export (?=const|function)/gm, '');
}

const hashOf = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;
