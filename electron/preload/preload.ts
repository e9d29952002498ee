import { contextBridge, ipcRenderer } from 'electron'
import { PORT_MESSAGE, type DataProcessState, type ShellBridge } from '../../shared/contract/shell-api.ts'

const bridge: ShellBridge = {
  call: (name, input) => ipcRenderer.invoke('shell', name, input),
  onDataProcess: (listener) => {
    const forward = (_event: unknown, state: DataProcessState): void => {
      listener(state)
    }
    ipcRenderer.on('data-process', forward)
    let listening = true
    void ipcRenderer.invoke('data-process-state').then((state: DataProcessState | null) => {
      if (listening && state !== null) listener(state)
    })
    return () => {
      listening = false
      ipcRenderer.off('data-process', forward)
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
