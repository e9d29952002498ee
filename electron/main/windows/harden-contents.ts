import type { App } from 'electron'
import { APP_ORIGIN } from '../protocol/app-origin.ts'

/** Denies navigation, new windows and webviews to every web contents, whoever makes it. */
export function hardenContents(app: App): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }))
    contents.on('will-navigate', (event) => {
      // Even our own address: the program never reloads itself by a link.
      if (event.url !== contents.getURL()) event.preventDefault()
    })
    contents.on('will-redirect', (event) => {
      stay(event, event.url)
    })
    contents.on('will-frame-navigate', (event) => {
      stay(event, event.url)
    })
    contents.on('will-attach-webview', (event) => {
      event.preventDefault()
    })
  })
}

function stay(event: { preventDefault(): void }, url: string): void {
  if (!url.startsWith(`${APP_ORIGIN}/`)) event.preventDefault()
}
