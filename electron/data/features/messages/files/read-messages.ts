import { extname } from 'node:path'
import { messagesFromCsv } from '../../../../../shared/coherence/messages/messages-from-csv.ts'
import { parseMessages } from '../../../../../shared/coherence/messages/parse-messages.ts'
import type { ParsedMessages } from '../../../../../shared/coherence/messages/parsed-messages.ts'
import { AppError } from '../../../../../shared/errors/app-error.ts'
import type { GrantedFile } from '../../../files/file-grants.ts'
import { readTextFile } from '../../../formats/read-text-file.ts'

/** Reads a messages file by its extension. A file without one readable row is `file-damaged`, with the reason. */
export function readMessages(file: GrantedFile): ParsedMessages {
  const { text } = readTextFile(Buffer.from(file.bytes.buffer, file.bytes.byteOffset, file.bytes.byteLength))
  const extension = extname(file.name).toLowerCase()
  const csv = extension === '.csv' || extension === '.tsv'
  const parsed = csv ? messagesFromCsv(text) : parseMessages(text, syntaxOf(extension))
  const rows =
    parsed.messages.points.length + parsed.messages.terms.length + parsed.faults.filter(({ kind }) => kind !== 'file').length
  const fault = parsed.faults.find(({ kind }) => kind === 'file')
  if (rows === 0 && fault?.kind === 'file')
    throw new AppError('file-damaged', fault.problem, {
      ...fault.values,
      file: file.name,
      code: fault.code,
      problem: fault.problem,
    })
  return parsed
}

function syntaxOf(extension: string): 'json' | 'yaml' | 'auto' {
  if (extension === '.json') return 'json'
  return extension === '.yaml' || extension === '.yml' ? 'yaml' : 'auto'
}
