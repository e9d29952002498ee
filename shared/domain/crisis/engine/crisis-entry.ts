import type { LogEntry } from '../model/log-entry.ts'

/** What the engine reads of a log entry: everything but its place in the hash chain. */
export type CrisisEntry = Pick<LogEntry, 'seq' | 'happenedAt' | 'recordedAt' | 'author' | 'kind' | 'text' | 'data' | 'corrects'>
