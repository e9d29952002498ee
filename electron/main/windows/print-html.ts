import { BrowserWindow, session } from 'electron'
import { APP_ORIGIN, APP_SCHEME } from '../protocol/app-origin.ts'
import { withCreator } from './with-creator.ts'
import { sheetMarks } from './sheet-marks.ts'
import { hardenSession } from './harden-session.ts'

const pages = new Map<string, string>()
let prepared: Electron.Session | null = null
let nextPage = 1

/** A session of its own, in which our scheme holds the pages being printed and nothing else. Made and hardened once. */
function printSession(): Electron.Session {
  if (prepared !== null) return prepared
  prepared = session.fromPartition('print')
  hardenSession(prepared, null)
  prepared.protocol.handle(APP_SCHEME, ({ url }) => {
    const html = pages.get(url)
    if (html === undefined) return new Response('Not found', { status: 404 })
    return new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } })
  })
  return prepared
}

/**
 * A4 pages of one self-contained HTML page, tagged for screen readers, as PDF bytes. Its window has no preload, script or
 * network. The page has an address, because Chromium refuses a data address of more than 2 MB: one picture.
 */
export async function printHtml(html: string): Promise<Uint8Array<ArrayBuffer>> {
  const url = `${APP_ORIGIN}/print-${nextPage++}.html`
  const window = new BrowserWindow({
    show: false,
    webPreferences: {
      session: printSession(),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      javascript: false,
      spellcheck: false,
    },
  })
  pages.set(url, html)
  try {
    await window.loadURL(url)
    const pdf = await window.webContents.printToPDF({
      pageSize: 'A4',
      preferCSSPageSize: true,
      printBackground: true,
      ...sheetMarks(html),
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    })
    return withCreator(new Uint8Array(pdf))
  } finally {
    pages.delete(url)
    window.destroy()
  }
}
