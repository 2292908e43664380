#!/usr/bin/env node
// Stands in for Electron's executable: electron.mjs [switches] APP [arguments]
import { existsSync, readFileSync, statSync } from 'node:fs';
import inspector from 'node:inspector';
import { registerHooks } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 15)) {
  console.error(
    `The workbench needs Node 24, and this is ${process.versions.node}. Start it by its npm scripts.`,
  );
  process.exit(1);
}

const args = process.argv.slice(2);
const at = args.findIndex((argument) => !argument.startsWith('-'));
const given = resolve(args[at] ?? '.');
if (!existsSync(given)) {
  console.error(`There is no app at ${given}.`);
  process.exit(2);
}
const main = statSync(given).isDirectory()
  ? join(given, JSON.parse(readFileSync(join(given, 'package.json'), 'utf8')).main)
  : given;
process.argv = [process.argv[0], main, ...args.slice(0, at), ...args.slice(at + 1)];

const electronModule = new URL('./electron-module.ts', import.meta.url).href;
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron'
      ? { url: electronModule, shortCircuit: true }
      : next(specifier, context),
});
if (args.includes('--inspect=0')) inspector.open(0); // Playwright asks for it and waits for its line

await import(pathToFileURL(main).href);
const { startHost } = await import('electron');
startHost();
