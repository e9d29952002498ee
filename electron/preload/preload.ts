import { contextBridge, ipcRenderer } from 'electron'
import { PORT_MESSAGE, type DataProcessState, type ShellBridge } from '../../shared/contract/shell-api.ts'

const bridge: ShellBridge = {
  call: (name, input) => ipcRenderer.invoke('shell', name, input),
  onDataProcess: (listener) => {
    const forward = (_event: unknown, state: DataProcessState): void => {
      listener(state)
    }
    ipcRenderer.on('data-process', forward)
    void ipcRenderer.invoke('data-process-state').then(listener)
    return () => {
      ipcRenderer.off('data-process', forward)
    }
  },
  platform: process.platform,
}

contextBridge.exposeInMainWorld('unisson', bridge)

// A port cannot cross the bridge as a value: the page posts it to itself, and this side hands it to main.
window.addEventListener('message', (event) => {
  const [port] = event.ports
  if (event.source === window && event.data === PORT_MESSAGE && port) ipcRenderer.postMessage('port', null, [port])
})
