import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';

const mediaTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
};

/** The page may load its own files and nothing else: no foreign script, style, image or request. */
const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

type Deps = {
  /** Folder of the built page. */
  rendererDir: string;
  /** Bytes of a packet that was printed and is being looked at. */
  packetBytes: (packetId: string) => Uint8Array | undefined;
  /** Bytes of a candidate's PDF, to be shown page by page. */
  documentBytes: (documentId: string) => Uint8Array | undefined;
};

/** Answers `app://workbench/…`: the page's files, with the policy, and the PDFs it previews. */
export function createPageProtocol({ rendererDir, packetBytes, documentBytes }: Deps) {
  return async function answer(request: Request): Promise<Response> {
    const { pathname } = new URL(request.url);
    const [, kind, id = ''] = /^\/(packet|document)\/([0-9a-f-]{36})\.pdf$/.exec(pathname) ?? [];
    if (kind !== undefined) {
      const bytes = kind === 'packet' ? packetBytes(id) : documentBytes(id);
      return bytes ? respond(bytes, 'application/pdf') : notFound();
    }
    const file = fileIn(rendererDir, pathname);
    if (!file) return notFound();
    try {
      const body = await readFile(file);
      const mediaType = mediaTypes[extname(file)] ?? 'application/octet-stream';
      return respond(body, mediaType);
    } catch (error) {
      if (isMissing(error)) return notFound();
      throw error;
    }
  };
}

function respond(body: Uint8Array, mediaType: string): Response {
  return new Response(new Uint8Array(body), {
    headers: {
      'content-type': mediaType,
      'content-security-policy': pagePolicy,
      'x-content-type-options': 'nosniff',
    },
  });
}

/** The file a URL path names, or nothing when it would lead out of the folder. */
function fileIn(dir: string, pathname: string): string | undefined {
  const file = normalize(join(dir, decodeURIComponent(pathname)));
  return file.startsWith(normalize(dir) + sep) ? file : undefined;
}

function notFound(): Response {
  return new Response('not found', { status: 404 });
}

function isMissing(error: unknown): boolean {
  return (
    error instanceof Error && 'code' in error && ['ENOENT', 'EISDIR'].includes(String(error.code))
  );
}
