import { contextBridge, ipcRenderer } from 'electron'
import { PORT_MESSAGE } from '../../shared/contract/port-message.ts'
import type { DataProcessState, ShellBridge } from '../../shared/contract/shell-api.ts'

let known: DataProcessState | null = null
const listeners = new Set<(state: DataProcessState) => void>()
const tell = (state: DataProcessState): void => {
  known = state
  for (const listener of listeners) listener(state)
}
ipcRenderer.on('data-process', (_event, state: DataProcessState) => {
  tell(state)
})
const ask = (): void => {
  void ipcRenderer.invoke('data-process-state').then((state: DataProcessState | null) => {
    // A change that was told meanwhile is the newer one.
    if (state !== null && known === null) tell(state)
  })
}
// Before the page's own code is read, so that the answer is there when that code starts.
ask()

const bridge: ShellBridge = {
  call: (name, input) => ipcRenderer.invoke('shell', name, input),
  onDataProcess: (listener) => {
    listeners.add(listener)
    if (known === null) ask()
    else listener(known)
    return () => {
      listeners.delete(listener)
    }
  },
  onFlush: (listener) => {
    const flush = (_event: unknown, id: number): void => {
      void listener().finally(() => {
        ipcRenderer.send('flushed', id)
      })
    }
    ipcRenderer.on('flush', flush)
    return () => {
      ipcRenderer.off('flush', flush)
    }
  },
  platform: process.platform,
}

// While no page listens, nothing waits to be saved.
ipcRenderer.on('flush', (_event, id: number) => {
  if (ipcRenderer.listenerCount('flush') === 1) ipcRenderer.send('flushed', id)
})

contextBridge.exposeInMainWorld('unisson', bridge)

// A port cannot cross the bridge as a value: the page posts it to itself, and this side hands it to main.
window.addEventListener('message', (event) => {
  const [port] = event.ports
  if (event.source === window && event.data === PORT_MESSAGE && port) ipcRenderer.postMessage('port', null, [port])
})
