export { flushSaves } from './text/save-queues.ts'
export { WriteScreen } from './write-screen.tsx'
