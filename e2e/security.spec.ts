import { expect } from 'playwright/test';

import { test } from './workbench-fixture.ts';

test('the page has no Node, one door to main, and a policy that keeps foreign things out', async ({
  workbench: { page },
}) => {
  const seen = await page.evaluate(async () => {
    const broken: string[] = [];
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
      broken.push(effectiveDirective),
    );
    const inline = document.createElement('script');
    inline.textContent = 'globalThis.wasRun = true';
    document.head.append(inline);
    const image = new Image();
    image.src = 'http://127.0.0.1:9/pixel.png';
    document.body.append(image);
    const fetched = await fetch('http://127.0.0.1:9/').then(
      () => 'answered',
      () => 'refused',
    );
    // From a task of the page's own: what DevTools runs itself is exempt from the policy.
    const evaluated = await new Promise<string>((resolve) =>
      setTimeout(() => {
        try {
          const functionOf: unknown = Object.getPrototypeOf(() => 0).constructor;
          resolve(String((functionOf as (code: string) => () => unknown)('return "ran"')()));
        } catch {
          resolve('refused');
        }
      }),
    );
    while (broken.length < 4) await new Promise((resolve) => requestAnimationFrame(resolve));
    return {
      broken: [...new Set(broken)].toSorted(),
      node: ['require', 'process', 'module', 'Buffer'].filter((name) => name in globalThis),
      door: Object.keys(window.workbench).toSorted(),
      wasRun: 'wasRun' in globalThis,
      ...{ fetched, evaluated },
    };
  });
  expect(seen).toEqual({
    broken: ['connect-src', 'img-src', 'script-src', 'script-src-elem'],
    node: [],
    door: ['call', 'importDropped', 'subscribe'],
    wasRun: false,
    fetched: 'refused',
    evaluated: 'refused',
  });
});

test('the window opens no second one and goes nowhere else', async ({
  workbench: { page, app },
}) => {
  const before = page.url();
  const opened = await page.evaluate(() => window.open('https://example.org') === null);
  await page.evaluate(() => location.assign('https://example.org/'));
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));

  expect(opened).toBe(true);
  expect(page.url()).toBe(before);
  expect(app.windows()).toHaveLength(1);
});

test('main says no to what is not in the contract and to what does not fit it', async ({
  workbench: { page },
}) => {
  const ask = (channel: string, payload: unknown) =>
    page.evaluate(
      ([name, input]) => window.workbench.call(String(name), input),
      [channel, payload],
    );

  expect(await ask('store.dropEverything', {})).toMatchObject({
    ok: false,
    refusal: { code: 'not-found' },
  });
  expect(await ask('posting.get', { postingId: '../../etc/passwd' })).toMatchObject({
    ok: false,
    refusal: { code: 'invalid-input' },
  });
  expect(await ask('import.start', { token: 'a guess' })).toMatchObject({
    ok: false,
    refusal: { code: 'refused' },
  });
});
