'use strict'
// What Electron costs by itself: one window, hardened like ours, with the page that BENCH_PAGE names.
const { app, BrowserWindow, Menu } = require('electron')

app.setPath('userData', process.env.UNISSON_PROFILE)
app.disableHardwareAcceleration()
app.on('window-all-closed', () => app.quit())
app.whenReady().then(() => {
  Menu.setApplicationMenu(null)
  const window = new BrowserWindow({
    width: 1440,
    height: 900,
    show: false,
    webPreferences: { contextIsolation: true, sandbox: true, nodeIntegration: false, spellcheck: false },
  })
  window.once('ready-to-show', () => window.show())
  void window.loadFile(process.env.BENCH_PAGE)
})
