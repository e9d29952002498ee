import type { Protocol } from 'electron'
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

/** Serves the built renderer under `app://unisson/`, each page with a fresh nonce. */
export function serveApp(protocol: Protocol, folder: string): void {
  protocol.handle(APP_SCHEME, async (request) => {
    const file = request.method === 'GET' ? await resolveAppFile(folder, request.url) : null
    const type = file === null ? undefined : TYPES[extname(file)]
    if (file === null || type === undefined)
      return new Response('Not found', { status: 404, headers: { 'content-type': 'text/plain' } })
    const nonce = randomBytes(16).toString('base64')
    const bytes = await readFile(file)
    const body = extname(file) === '.html' ? bytes.toString('utf8').replaceAll(NONCE_PLACEHOLDER, nonce) : new Uint8Array(bytes)
    return new Response(body, {
      headers: {
        'content-type': type,
        'content-security-policy': contentSecurityPolicy(nonce),
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cross-origin-opener-policy': 'same-origin',
        'cache-control': 'no-cache',
      },
    })
  })
}
