import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const dir = mkdtempSync(join(tmpdir(), 'chromium-host-'));
afterAll(() => rmSync(dir, { recursive: true }));
const host = join(import.meta.dirname, 'electron.mjs');
const env = { ...process.env, WORKBENCH_HEADLESS: '1' };

writeFileSync(
  join(dir, 'preload.cjs'),
  `const { contextBridge, ipcRenderer } = require('electron');
   contextBridge.exposeInMainWorld('api', {
     ask: (channel, value) => ipcRenderer.invoke(channel, value),
     hear: (listen) => { const f = (_e, value) => listen(value); ipcRenderer.on('news', f); return () => ipcRenderer.off('news', f); },
   });`,
);

/** An app of a few lines: `act` runs once its page is there, and what it returns is printed as JSON. */
function appThat(name: string, act: string): string {
  const path = join(dir, `${name}.mjs`);
  writeFileSync(
    path,
    `import { app, BrowserWindow, ipcMain, protocol } from 'electron';
     const log = [];
     ipcMain.handle('echo', (event, value) => ({ value, isTopFrame: event.senderFrame === event.sender.mainFrame }));
     ipcMain.handle('fail', () => { throw new TypeError('no good'); });
     app.on('window-all-closed', () => app.quit());
     app.whenReady().then(async () => {
       protocol.handle('app', (request) => new Response('<h1>Hello</h1><p lang="en">' + new URL(request.url).pathname + '</p>', {
         headers: { 'content-type': 'text/html', 'content-security-policy': "default-src 'none'; script-src 'self'" } }));
       const window = new BrowserWindow({ webPreferences: { preload: ${JSON.stringify(join(dir, 'preload.cjs'))}, sandbox: true } });
       await window.loadURL('app://test/index.html');
       const inPage = (code) => window.webContents.executeJavaScript(code);
       const result = await (async () => { ${act} })();
       if (result !== undefined) { console.log(JSON.stringify(result)); app.quit(); }
     });`,
  );
  return path;
}

function run(name: string, act: string): { result: unknown; status: number | null } {
  const args = [host, `--user-data-dir=${join(dir, name)}`, appThat(name, act)];
  const { stdout, stderr, status } = spawnSync(process.execPath, args, {
    env,
    encoding: 'utf8',
    timeout: 60_000,
  });
  if (stdout === '') throw new Error(stderr);
  return { result: JSON.parse(stdout.trim().split('\n').at(-1) ?? ''), status };
}

test(
  'page and main talk: values, refusals, events both ways, and only by what the preload exposes',
  { timeout: 60_000 },
  () => {
    const { result, status } = run(
      'talk',
      `setTimeout(() => window.webContents.send('news', { at: 1 }), 100);
     return inPage(\`(async () => ({
       echo: await api.ask('echo', { text: 'ü', list: [1, null, { deep: true }] }),
       fail: await api.ask('fail').catch((error) => error.message),
       none: await api.ask('nobody').catch((error) => error.message),
       date: await api.ask('echo', new Date()).catch((error) => error.message),
       news: await new Promise((resolve) => { const stop = api.hear((value) => { stop(); resolve(value); }); }),
       globals: Object.keys(window).filter((key) => /host|electron|require/i.test(key)),
       isSecure: isSecureContext,
     }))()\`);`,
    );
    expect(result).toEqual({
      echo: { value: { text: 'ü', list: [1, null, { deep: true }] }, isTopFrame: true },
      fail: "Error invoking remote method 'fail': TypeError: no good",
      none: "Error invoking remote method 'nobody': Error: No handler registered for 'nobody'",
      date: 'value.0 is not plain data',
      news: { at: 1 },
      globals: [],
      isSecure: true,
    });
    expect(status).toBe(0);
  },
);

test(
  'the page stays, opens nothing, reaches no network, and its policy holds',
  { timeout: 60_000 },
  () => {
    const { result } = run(
      'stay',
      `window.webContents.on('will-navigate', (event, url) => { log.push(url); event.preventDefault(); });
     const page = await inPage(\`(async () => ({
       popup: window.open('https://example.org'),
       fetched: await fetch('https://example.org').then(() => 'answered', () => 'refused'),
     }))()\`);
     await inPage("location.href = 'https://example.org/away'");
     await new Promise((resolve) => setTimeout(resolve, 300));
     return { ...page, asked: log, url: window.webContents.getURL() };`,
    );
    expect(result).toEqual({
      popup: null,
      fetched: 'refused',
      asked: ['https://example.org/away'],
      url: 'app://test/index.html',
    });
  },
);

test('a hidden window prints a tagged PDF', { timeout: 60_000 }, () => {
  const { result } = run(
    'print',
    `const hidden = new BrowserWindow({ show: false });
     await hidden.loadURL('app://test/print.html');
     const pdf = await hidden.webContents.printToPDF({ pageSize: 'A4', generateTaggedPDF: true });
     const text = pdf.toString('latin1');
     return { begins: text.slice(0, 5), isTagged: text.includes('/StructTreeRoot') };`,
  );
  expect(result).toEqual({ begins: '%PDF-', isTagged: true });
});

test('what is put off before quitting is done before the process ends', { timeout: 60_000 }, () => {
  const { result } = run(
    'quit',
    `let isDone = false;
     app.on('before-quit', (event) => {
       log.push('before-quit');
       if (isDone) return;
       event.preventDefault();
       setTimeout(() => { isDone = true; app.quit(); }, 50);
     });
     app.on('will-quit', () => { log.push('will-quit'); console.log(JSON.stringify(log)); });
     window.close();`,
  );
  expect(result).toEqual(['before-quit', 'before-quit', 'will-quit']);
});

test('a member the host does not have says so by name', { timeout: 60_000 }, () => {
  const { result } = run(
    'missing',
    `try { return app.dock.hide(); } catch (error) { return error.message; }`,
  );
  expect(result).toBe('the Chromium host has no app.dock');
});

test('SIGTERM ends the app politely', { timeout: 60_000 }, async () => {
  const path = appThat('term', `console.log('"open"');`);
  const child = spawn(process.execPath, [host, `--user-data-dir=${join(dir, 'term')}`, path], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise((resolve) => child.stdout.once('data', resolve));
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  expect(await ended).toBe(0);
});
