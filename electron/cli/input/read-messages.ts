import { extname } from 'node:path'
import { describeFault } from '../../../shared/coherence/messages/describe-fault.ts'
import { messagesFromCsv } from '../../../shared/coherence/messages/messages-from-csv.ts'
import { parseMessages } from '../../../shared/coherence/messages/parse-messages.ts'
import type { ParsedMessages } from '../../../shared/coherence/messages/parsed-messages.ts'
import type { MessagesFile } from '../../../shared/domain/messages-file.ts'
import type { CommandIo } from '../command-io.ts'
import { UsageProblem } from '../usage-problem.ts'
import { decodeText } from './decode-text.ts'
import { readSource } from './read-source.ts'

/**
 * Approved messages from a JSON, YAML or CSV file (or standard input: JSON or YAML). A check against half the messages
 * would be silent about the other half, so one bad row refuses the file, naming the first and counting the others.
 */
export async function readMessages(path: string, io: CommandIo): Promise<MessagesFile> {
  const text = decodeText(await readSource(path, io), path === '-' ? 'standard input' : path)
  const { messages, faults } = parse(path, text)
  const [first] = faults
  if (first === undefined) return messages
  const others = faults.length === 1 ? '' : ` (and ${faults.length - 1} more)`
  throw new UsageProblem(`${path}: ${describeFault(first)}${others}`)
}

function parse(path: string, text: string): ParsedMessages {
  switch (extname(path).toLowerCase()) {
    case '.csv':
    case '.tsv':
      return messagesFromCsv(text)
    case '.json':
      return parseMessages(text, 'json')
    case '.yaml':
    case '.yml':
      return parseMessages(text, 'yaml')
    default:
      return parseMessages(text)
  }
}
