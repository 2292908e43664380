import {
  contract,
  type Caller,
  type Channel,
  type Handlers,
  type Refusal,
  type Reply,
} from '#shared/contract.ts';
import { RefusalError } from '#shared/refusal.ts';
import { ipcTexts } from '#shared/texts/ipc.ts';

/** What went wrong inside main, for the log; never carries the input, which may hold a person's data. */
export type ReportFailure = (channel: Channel, error: unknown) => void;

/** Runs one call: checks what came in, calls the handler, checks what goes out. Never rejects. */
export async function dispatch(
  handlers: Partial<Handlers>,
  caller: Caller,
  channel: string,
  payload: unknown,
  reportFailure: ReportFailure,
): Promise<Reply<unknown>> {
  if (!isChannel(channel)) return refuse('not-found', ipcTexts.noChannel(channel));
  const { input, output } = contract[channel];
  const parsed = input.safeParse(payload);
  if (!parsed.success) return refuse('invalid-input', ipcTexts.invalidInput(parsed.error.issues));
  try {
    const handler = handlers[channel] as Answering | undefined;
    if (!handler) return refuse('refused', ipcTexts.noWorkspace);
    return { ok: true, value: output.parse(await handler(parsed.data, caller)) };
  } catch (error) {
    if (error instanceof RefusalError) return refuse(error.code, error.message);
    reportFailure(channel, error);
    return refuse('internal', ipcTexts.ofStore[storeTrouble(error)]);
  }
}

type Answering = (input: unknown, caller: Caller) => unknown;

/** What of the file itself went wrong, by the database's codes. */
function storeTrouble(error: unknown): keyof typeof ipcTexts.ofStore {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code.startsWith('SQLITE_FULL')) return 'full';
  if (/^SQLITE_(CORRUPT|NOTADB)/.test(code)) return 'damaged';
  return code.startsWith('SQLITE_IOERR') ? 'unreachable' : 'other';
}

function isChannel(name: string): name is Channel {
  return Object.hasOwn(contract, name);
}

function refuse(code: Refusal['code'], message: string): Reply<never> {
  return { ok: false, refusal: { code, message } };
}
