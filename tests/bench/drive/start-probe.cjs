'use strict'
// Read by Electron before the program (its `-r`): follows a start as a person lives it and prints the instants, as
// milliseconds since the epoch. No driver is attached, because a driver slows what it watches.
const { app } = require('electron')

const wish = JSON.parse(process.env.BENCH_PROBE)
const tell = (name) => process.stdout.write(`bench ${name} ${Date.now()}\n`)

/** Resolves in the page at the frame after `condition` holds. */
const until = (contents, condition) =>
  contents.executeJavaScript(`new Promise((resolve) => {
    const look = () => (${condition}) ? requestAnimationFrame(() => setTimeout(resolve)) : requestAnimationFrame(look)
    look()
  })`)

const key = (contents, keyCode) => {
  for (const type of ['keyDown', 'char', 'keyUp']) contents.sendInputEvent({ type, keyCode })
}

async function follow(contents) {
  await until(contents, `document.activeElement?.matches(${JSON.stringify(wish.first)})`)
  tell('focusable')
  if (wish.passphrase !== undefined) {
    await contents.executeJavaScript(`location.hash = ${JSON.stringify(wish.route)}`)
    await contents.insertText(wish.passphrase)
    await until(contents, `document.activeElement.value.length === ${wish.passphrase.length}`)
    tell('unlocking')
    key(contents, 'Enter')
    await until(contents, `document.querySelector('${wish.field}') !== null`)
    await contents.executeJavaScript(`document.querySelector('${wish.field}').editor.commands.focus('start') && null`)
  }
  // The page needs the window's focus to take a key, and a virtual display has nobody to give it.
  contents.focus()
  await until(contents, `document.hasFocus() && document.activeElement?.matches('${wish.field}')`)
  const shown = `(({ value, textContent }) => value ?? textContent)(document.querySelector('${wish.field}'))`
  const before = await contents.executeJavaScript(shown)
  key(contents, 'x')
  await until(contents, `${shown}.length > ${before.length}`)
  tell('typed')
}

app.once('web-contents-created', (_event, contents) => {
  contents.once('dom-ready', () => {
    follow(contents).catch((error) => process.stdout.write(`bench failed ${String(error)}\n`))
  })
})
