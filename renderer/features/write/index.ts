export { readAheadOfWriting } from './read-ahead-of-writing.ts'
export { flushSaves } from './text/save-queues.ts'
export { WriteScreen } from './write-screen.tsx'
