import { entryHash } from '../../../../shared/domain/crisis/log/entry-hash.ts'
import { genesisHash } from '../../../../shared/domain/crisis/log/genesis-hash.ts'
import { logLine } from '../../../../shared/domain/crisis/log/log-line.ts'
import type { LogHeader } from '../../../../shared/domain/crisis/log/log-header.ts'
import type { LogEntry } from '../../../../shared/domain/crisis/model/log-entry.ts'
import { TOOLS } from './log-kit.ts'

/** The line of an entry, without its end. */
export const entryLine = (entry: LogEntry): string => logLine({ entry }).slice(0, -1)

/** The entry changed and its own hash made right again, as somebody would who knows the format but not the key. */
export function rehashed(entry: LogEntry, change: Partial<LogEntry>): LogEntry {
  const changed = { ...entry, ...change }
  return { ...changed, hash: entryHash(changed, TOOLS.sha256) }
}

/** Every entry chained anew from the header or a head, with new numbers; signatures stay as they were. */
export function rechained(lines: readonly string[], from = 0): string[] {
  let head = { seq: 0, hash: '' }
  return lines.map((line, index) => {
    const item = JSON.parse(line) as { header?: LogHeader; entry?: LogEntry }
    if (item.header !== undefined) head = { seq: 0, hash: genesisHash(item.header, TOOLS.sha256) }
    if (item.entry === undefined) return line
    const entry = index < from ? item.entry : rehashed(item.entry, { seq: head.seq + 1, previousHash: head.hash })
    head = entry
    return entryLine(entry)
  })
}
