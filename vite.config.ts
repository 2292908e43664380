import { builtinModules } from 'node:module';

import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

import manifest from './package.json' with { type: 'json' };

const atRunTime = [
  ...builtinModules,
  /^node:/,
  'electron',
  ...Object.keys(manifest.dependencies).map((name) => new RegExp(`^${name}(/|$)`)),
];
const always = { emptyOutDir: true, minify: false, sourcemap: true } as const;

/** One file, three builds: the page, `--mode main` (ES modules) and `--mode preload` (one CommonJS file). */
export default defineConfig(({ mode }) => {
  if (mode === 'main') {
    return {
      build: {
        ...always,
        ssr: true,
        outDir: 'dist/main',
        target: 'node24',
        rolldownOptions: {
          input: { main: 'electron/main.ts', 'read-worker': 'electron/import/read-worker.ts' },
          external: atRunTime,
          output: { format: 'es', entryFileNames: '[name].js' },
        },
      },
    };
  }
  if (mode === 'preload') {
    return {
      build: {
        ...always,
        ssr: 'electron/preload.ts',
        outDir: 'dist/preload',
        target: 'chrome140',
        rolldownOptions: {
          external: ['electron'],
          output: { format: 'cjs', entryFileNames: 'preload.cjs' },
        },
      },
    };
  }
  return {
    root: 'renderer',
    base: './',
    plugins: [react()],
    build: {
      ...always,
      minify: true,
      outDir: '../dist/renderer',
      assetsInlineLimit: 0, // the page's policy has no data: for fonts
      chunkSizeWarningLimit: 1_700, // the PDF reader, loaded when a packet is looked at
      target: 'chrome140',
      modulePreload: { polyfill: false },
    },
  };
});
