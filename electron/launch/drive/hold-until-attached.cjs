'use strict'
// Read by Electron before the program (its `-r`): the program waits at `app.whenReady()` until its driver has attached
// and calls `releaseUnisson()`. A driver that attaches while the first window is being replaced by its page misses the
// page's arrival, and waits for it for ever.
const { app } = require('electron')

const ready = app.whenReady()
const released = new Promise((resolve) => {
  globalThis.releaseUnisson = resolve
})
app.whenReady = async () => {
  await released
  return ready
}
