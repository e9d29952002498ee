import { app, Menu, protocol, session } from 'electron'
import { APP_SCHEME } from './protocol/app-origin.ts'
import { paths } from './paths.ts'
import { serveApp } from './protocol/serve-app.ts'
import { createMainWindow } from './windows/create-main-window.ts'
import { hardenContents } from './windows/harden-contents.ts'
import { hardenSession } from './windows/harden-session.ts'
import { hasGraphicsDevice } from './windows/has-graphics-device.ts'

/** Chromium's own errands: none may reach for a network. */
for (const quiet of [
  'disable-background-networking',
  'disable-component-update',
  'disable-domain-reliability',
  'disable-sync',
  'no-pings',
])
  app.commandLine.appendSwitch(quiet)

// Variables of a checkout only: a packaged program obeys none.
const development = app.isPackaged ? null : process.env
const developmentOrigin = development?.['UNISSON_DEV_SERVER'] ?? null
if (development?.['UNISSON_PROFILE']) app.setPath('userData', development['UNISSON_PROFILE'])
// As root Chromium has no sandbox to give, and asking for it ends the process.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
if (!hasGraphicsDevice()) app.disableHardwareAcceleration()

protocol.registerSchemesAsPrivileged([
  { scheme: APP_SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
])

if (app.requestSingleInstanceLock()) void run()
else app.quit()

/** What a window needs before it may load, then the window, then everything else while Chromium makes its process. */
async function run(): Promise<void> {
  hardenContents(app)
  await app.whenReady()
  const at = paths()
  Menu.setApplicationMenu(null)
  hardenSession(session.defaultSession, developmentOrigin)
  serveApp(protocol, at.renderer)
  const window = createMainWindow(at.preload, developmentOrigin)
  // Bundled in the same file, so it is there before the next event: no page speaks to a main process that does not listen.
  const { runWorkstation } = await import('./run-workstation.ts')
  runWorkstation(window, at, developmentOrigin)
}
