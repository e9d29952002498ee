import type { LogEntry } from '../model/log-entry.ts'

/** What the author gives; its place in the chain comes with sealing. */
export type LogDraft = Omit<LogEntry, 'seq' | 'previousHash' | 'hash'>
