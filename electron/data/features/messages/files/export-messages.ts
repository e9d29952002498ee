import { stringify } from 'yaml'
import { messagesToCsv } from '../../../../../shared/coherence/messages/messages-to-csv.ts'
import type { MessagesFile } from '../../../../../shared/domain/messages-file.ts'

/** The text of an exported file. CSV holds the points alone, the other forms the terms too. */
export function exportMessages(messages: MessagesFile, format: 'json' | 'yaml' | 'csv'): string {
  if (format === 'csv') return `\ufeff${messagesToCsv(messages.points)}`
  return format === 'yaml' ? stringify(messages) : `${JSON.stringify(messages, null, 2)}\n`
}
