import { BrowserWindow, nativeTheme } from 'electron'
import { APP_ORIGIN } from '../protocol/app-origin.ts'
import { webPreferences } from './web-preferences.ts'

/** The one window. Shown when its first picture is ready, in the ground colour of the theme so that nothing flashes. */
export function createMainWindow(preload: string, developmentOrigin: string | null): BrowserWindow {
  const window = new BrowserWindow({
    width: 1440,
    height: 900,
    minWidth: 960,
    minHeight: 600,
    show: false,
    title: 'Unisson',
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#12161F' : '#F6F6F3',
    autoHideMenuBar: true,
    webPreferences: webPreferences(preload),
  })
  window.once('ready-to-show', () => {
    window.show()
  })
  void window.loadURL(developmentOrigin === null ? `${APP_ORIGIN}/index.html` : `${developmentOrigin}/index.html`)
  return window
}
