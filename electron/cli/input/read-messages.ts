import { extname } from 'node:path'
import { describeFault } from '../../../shared/coherence/messages/describe-fault.ts'
import { messagesFromCsv } from '../../../shared/coherence/messages/messages-from-csv.ts'
import { parseMessages } from '../../../shared/coherence/messages/parse-messages.ts'
import type { ParsedMessages } from '../../../shared/coherence/messages/parsed-messages.ts'
import type { MessagesFile } from '../../../shared/domain/messages-file.ts'
import type { CommandIo } from '../command-io.ts'
import { UsageProblem } from '../usage-problem.ts'
import { csvFault } from './csv-fault.ts'
import { decodeText } from './decode-text.ts'
import { isBlank } from './is-blank.ts'
import { readSource } from './read-source.ts'

/**
 * Approved messages from a JSON, YAML or CSV file (or standard input: JSON or YAML). A check against half the messages
 * would be silent about the other half, so one bad row refuses the file, naming the first and counting the others.
 */
export async function readMessages(path: string, io: CommandIo): Promise<MessagesFile> {
  const text = decodeText(await readSource(path, io), path === '-' ? 'standard input' : path)
  if (isBlank(text))
    throw new UsageProblem(
      `${path} is empty: write the messages into it, as unisson-messages/1 or CSV (an example: unisson check --help)`,
    )
  const { messages, faults } = parse(path, text)
  const [first] = faults
  if (first !== undefined) {
    const others = faults.length === 1 ? '' : ` (and ${faults.length - 1} more)`
    throw new UsageProblem(`${path}: ${isCsv(path) ? csvFault(first) : describeFault(first)}${others}`)
  }
  if (isCsv(path) && messages.points.length === 0 && messages.terms.length === 0)
    throw new UsageProblem(`${path} holds no messages: there is no row under the one that names the columns`)
  return messages
}

function isCsv(path: string): boolean {
  return ['.csv', '.tsv'].includes(extname(path).toLowerCase())
}

function parse(path: string, text: string): ParsedMessages {
  if (isCsv(path)) return messagesFromCsv(text)
  switch (extname(path).toLowerCase()) {
    case '.json':
      return parseMessages(text, 'json')
    case '.yaml':
    case '.yml':
      return parseMessages(text, 'yaml')
    default:
      return parseMessages(text)
  }
}
