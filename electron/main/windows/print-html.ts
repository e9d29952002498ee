import { BrowserWindow, session } from 'electron'
import { hardenSession } from './harden-session.ts'

let hardened: Electron.Session | null = null

/** Its own session, made and hardened once: each hardening adds a listener. */
function printSession(): Electron.Session {
  if (hardened === null) {
    hardened = session.fromPartition('print')
    hardenSession(hardened, null)
  }
  return hardened
}

/** A4 pages of one self-contained HTML page, tagged for screen readers, as PDF bytes. Its window has no preload, script or network. */
export async function printHtml(html: string): Promise<Uint8Array<ArrayBuffer>> {
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
  try {
    await window.loadURL(`data:text/html;charset=utf-8;base64,${Buffer.from(html, 'utf8').toString('base64')}`)
    const pdf = await window.webContents.printToPDF({
      pageSize: 'A4',
      preferCSSPageSize: true,
      printBackground: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    })
    return new Uint8Array(pdf)
  } finally {
    window.destroy()
  }
}
