import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

import { createPageProtocol } from './page-protocol.ts';

const root = mkdtempSync(join(tmpdir(), 'page-protocol-'));
const rendererDir = join(root, 'renderer');
mkdirSync(rendererDir);
writeFileSync(join(rendererDir, 'index.html'), '<title>Workbench</title>');
writeFileSync(join(rendererDir, 'app.js'), 'export {}');
writeFileSync(join(root, 'secret.txt'), 'not for the page');
afterAll(() => rmSync(root, { recursive: true }));

const packetId = '019a0000-0000-7000-8000-000000000001';
const documentId = '019a0000-0000-7000-8000-000000000002';
const answer = createPageProtocol({
  rendererDir,
  packetBytes: (id) => (id === packetId ? new TextEncoder().encode('%PDF-1.7') : undefined),
  documentBytes: (id) => (id === documentId ? new TextEncoder().encode('%PDF-1.4') : undefined),
});
const get = (path: string) => answer(new Request(`app://workbench${path}`));

test('the page comes with a policy that lets nothing foreign in', async () => {
  const policy = (await get('/index.html')).headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self';");
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
});

test('nothing outside the page’s folder is served, however it is spelled', async () => {
  for (const path of [
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/',
    '/none.js',
  ]) {
    expect((await get(path)).status, path).toBe(404);
  }
});

test('a script is served as one and may not be sniffed as anything else', async () => {
  const response = await get('/app.js');
  expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  expect(response.headers.get('x-content-type-options')).toBe('nosniff');
});

test('a previewed packet is served by its id and by nothing else', async () => {
  expect(await (await get(`/packet/${packetId}.pdf`)).text()).toBe('%PDF-1.7');
  expect((await get(`/packet/${packetId.replace('1', '2')}.pdf`)).status).toBe(404);
});

test('a PDF of a candidate is served by its id, and no other file is', async () => {
  const response = await get(`/document/${documentId}.pdf`);
  expect(response.headers.get('content-type')).toBe('application/pdf');
  expect(await response.text()).toBe('%PDF-1.4');
  expect((await get(`/document/${packetId}.pdf`)).status).toBe(404);
});
