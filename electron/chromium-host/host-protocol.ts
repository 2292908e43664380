import type { DevToolsSession } from './devtools-connection.ts';
import { toAppUrl } from './app-urls.ts';

type ProtocolHandler = (request: Request) => Response | Promise<Response>;
type Paused = {
  requestId: string;
  resourceType: string;
  request: { url: string; method: string; headers: Record<string, string>; postData?: string };
};

/**
 * The browser's own way to keep pop-ups shut, because closing one at its birth can take the browser down.
 * It proves nothing about the app, which denies them itself.
 */
const noPopups = 'sandbox allow-scripts allow-same-origin allow-forms allow-modals allow-downloads';

/** `protocol`: the app's own schemes, answered by its handlers; every other request is refused. */
export class HostProtocol {
  readonly #handlers = new Map<string, ProtocolHandler>();

  registerSchemesAsPrivileged = (): void => undefined; // the mapped origin is a secure context anyway

  handle = (scheme: string, handler: ProtocolHandler): void => {
    if (this.#handlers.has(scheme)) throw new Error(`Failed to register protocol: ${scheme}`);
    this.#handlers.set(scheme, handler);
  };

  isProtocolHandled = (scheme: string): boolean => this.#handlers.has(scheme);

  /** Answers a request the browser has paused; nothing ever reaches a network. */
  async answer(
    session: DevToolsSession,
    { requestId, resourceType, request }: Paused,
  ): Promise<void> {
    const url = toAppUrl(request.url, this.isProtocolHandled);
    const handler = this.#handlers.get(url.slice(0, url.indexOf(':')));
    if (!handler) {
      // A document that is aborted leaves the page where it is.
      const errorReason = resourceType === 'Document' ? 'Aborted' : 'BlockedByClient';
      await session.send('Fetch.failRequest', { requestId, errorReason });
      return;
    }
    const { method, headers, postData } = request;
    const asked = new Request(url, {
      method,
      headers,
      ...(postData === undefined ? {} : { body: postData }),
    });
    const response = await handler(asked);
    const responseHeaders = [...response.headers].map(([name, value]) => ({ name, value }));
    if (resourceType === 'Document') {
      responseHeaders.push({ name: 'content-security-policy', value: noPopups });
    }
    await session.send('Fetch.fulfillRequest', {
      requestId,
      responseCode: response.status,
      responseHeaders,
      body: Buffer.from(await response.arrayBuffer()).toString('base64'),
    });
  }
}
