import { expect, test } from 'vitest';

import type { Caller, Handlers } from '#shared/contract.ts';
import { RefusalError } from '#shared/refusal.ts';
import { dispatch } from './dispatch.ts';

const nobody: Caller = { assessorId: null };

/** Dispatches to a workbench that has only the given handlers; returns the reply and what was reported. */
async function ask(handlers: Partial<Handlers>, channel: string, payload: unknown) {
  const reported: unknown[] = [];
  const reply = await dispatch(handlers, nobody, channel, payload, (name, error) =>
    reported.push([name, error]),
  );
  return { reply, reported };
}

test('a call is answered with what its handler gives', async () => {
  const state = { undo: 'reject Asha', redo: null };
  const { reply } = await ask({ 'history.state': () => state }, 'history.state', {});
  expect(reply).toEqual({ ok: true, value: state });
});

test('a channel that is not in the contract is not found, nor is one of every object', async () => {
  for (const channel of ['history.rewrite', 'toString', '__proto__']) {
    const { reply } = await ask({}, channel, {});
    expect(reply).toMatchObject({ ok: false, refusal: { code: 'not-found' } });
  }
});

test('input that does not fit never reaches the handler, and the refusal names the field', async () => {
  let reached = false;
  const handlers: Partial<Handlers> = {
    'import.cancel': () => {
      reached = true;
      return {};
    },
  };
  const { reply } = await ask(handlers, 'import.cancel', { importId: 'C:\\postings' });
  expect(reply).toMatchObject({
    ok: false,
    refusal: { code: 'invalid-input', message: expect.stringContaining('importId') },
  });
  expect(reached).toBe(false);
});

test('what a handler refuses reaches the page with its code and words', async () => {
  const { reply, reported } = await ask(
    {
      'history.undo': () => {
        throw new RefusalError('conflict', 'Ines has changed this since.');
      },
    },
    'history.undo',
    {},
  );
  expect(reply).toEqual({
    ok: false,
    refusal: { code: 'conflict', message: 'Ines has changed this since.' },
  });
  expect(reported).toEqual([]);
});

test('any other error is reported to the log and stays out of the page', async () => {
  const failure = new Error('disk of Asha Raghunathan is full');
  const { reply, reported } = await ask(
    {
      'history.undo': () => {
        throw failure;
      },
    },
    'history.undo',
    {},
  );
  expect(reply).toMatchObject({ ok: false, refusal: { code: 'internal' } });
  expect(JSON.stringify(reply)).not.toContain('Asha');
  expect(reported).toEqual([['history.undo', failure]]);
});

test.each([
  ['SQLITE_FULL', /disk is full/],
  ['SQLITE_CORRUPT_VTAB', /newest backup/],
  ['SQLITE_IOERR_WRITE', /could not be reached/],
])('%s says what to do', async (code, words) => {
  const failure = Object.assign(new Error('the database says so'), { code });
  const { reply } = await ask(
    {
      'history.undo': () => {
        throw failure;
      },
    },
    'history.undo',
    {},
  );
  expect(reply).toMatchObject({ ok: false, refusal: { message: expect.stringMatching(words) } });
});

test('without an open workspace a call is refused, and says so', async () => {
  const { reply } = await ask({}, 'history.undo', {});
  expect(reply).toMatchObject({ ok: false, refusal: { code: 'refused' } });
});

test('output that breaks the contract is an error of ours, not an answer', async () => {
  const broken = { 'history.state': () => ({ undo: 1 }) } as unknown as Partial<Handlers>;
  const { reply, reported } = await ask(broken, 'history.state', {});
  expect(reply).toMatchObject({ ok: false, refusal: { code: 'internal' } });
  expect(reported).toHaveLength(1);
});
