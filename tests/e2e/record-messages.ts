import type { ElectronApplication } from '@playwright/test'

/**
 * Records, from before the program's first line, everything that main sends to a page: answers of the shell, frames of
 * the data process's port, and messages. `recordedMessages` reads it back.
 */
export async function recordMessages(application: ElectronApplication): Promise<void> {
  await application.evaluate(({ app, ipcMain, MessageChannelMain }) => {
    const log: string[] = []
    const store = globalThis as { recordedMessages?: string[] }
    store.recordedMessages = log
    const keep = (value: unknown): void => {
      const bytes = value instanceof ArrayBuffer ? new Uint8Array(value) : value
      if (bytes instanceof Uint8Array) log.push(new TextDecoder().decode(bytes))
      else log.push(typeof value === 'string' ? value : JSON.stringify(value))
    }
    const handle = ipcMain.handle.bind(ipcMain)
    ipcMain.handle = (channel, listener) => {
      handle(channel, async (event, ...given: unknown[]) => {
        const answer: unknown = await listener(event, ...given)
        keep(answer)
        return answer
      })
    }
    const prototype = Object.getPrototypeOf(new MessageChannelMain().port1) as Electron.MessagePortMain
    const post = Reflect.get(prototype, 'postMessage')
    prototype.postMessage = function postAndKeep(this: Electron.MessagePortMain, ...given) {
      keep(given[0])
      post.apply(this, given)
    }
    app.on('web-contents-created', (_event, contents) => {
      const send = contents.send.bind(contents)
      contents.send = (channel, ...given: unknown[]) => {
        keep(given)
        send(channel, ...given)
      }
    })
  })
}

/** What was recorded so far, in order. */
export function recordedMessages(application: ElectronApplication): Promise<readonly string[]> {
  return application.evaluate(() => (globalThis as { recordedMessages?: string[] }).recordedMessages ?? [])
}
