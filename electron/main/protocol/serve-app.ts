import type { Protocol, ProtocolRequest, ProtocolResponse } from 'electron'
import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { APP_SCHEME } from './app-origin.ts'
import { contentSecurityPolicy } from './content-security-policy.ts'
import { resolveAppFile } from './resolve-app-file.ts'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.wasm': 'application/wasm',
}

const NONCE_PLACEHOLDER = '__CSP_NONCE__'

/**
 * Serves the built renderer under `app://unisson/`, each page with a fresh nonce. By the older of Electron's two ways: the
 * newer one makes web requests and streams of every file, which costs the first page 30 ms.
 */
export function serveApp(protocol: Protocol, folder: string): void {
  protocol.registerBufferProtocol(APP_SCHEME, (request, answer) => {
    void answerRequest(folder, request).then(answer, () => answer(NOT_FOUND))
  })
}

const NOT_FOUND: ProtocolResponse = { statusCode: 404, mimeType: 'text/plain', data: Buffer.from('Not found') }

async function answerRequest(folder: string, { method, url }: ProtocolRequest): Promise<ProtocolResponse> {
  const file = method === 'GET' ? await resolveAppFile(folder, url) : null
  const type = file === null ? undefined : TYPES[extname(file)]
  if (file === null || type === undefined) return NOT_FOUND
  const nonce = randomBytes(16).toString('base64')
  const bytes = await readFile(file)
  const data = extname(file) === '.html' ? Buffer.from(bytes.toString('utf8').replaceAll(NONCE_PLACEHOLDER, nonce)) : bytes
  return {
    data,
    headers: {
      'content-type': type,
      'content-security-policy': contentSecurityPolicy(nonce),
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cache-control': 'no-cache',
    },
  }
}
