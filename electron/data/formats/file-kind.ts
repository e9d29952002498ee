import { AppError } from '../../../shared/errors/app-error.ts'

export type FileKind = 'docx' | 'html' | 'markdown' | 'text'

const BY_EXTENSION: Readonly<Record<string, FileKind>> = {
  md: 'markdown',
  markdown: 'markdown',
  txt: 'text',
  text: 'text',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  docx: 'docx',
}

/** Formats that are known by their first bytes and not read, with their names for the message. */
const NOT_READ: readonly (readonly [string, string])[] = [
  ['%PDF', 'PDF'],
  ['{\\rtf', 'RTF'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old or protected Office file'],
  ['\u007fELF', 'a program'],
  ['\u0089PNG', 'a picture'],
  ['\u00ff\u00d8\u00ff', 'a picture'],
  ['GIF8', 'a picture'],
  ['\u001f\u008b', 'a compressed file'],
]

/** What a file is, from its content first and then its name. Throws `file-unsupported` with what it seems to be. */
export function fileKind(name: string, bytes: Buffer): FileKind {
  const start = bytes.toString('latin1', 0, 1024)
  const extension = /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''
  if (start.startsWith('PK\u0003\u0004') || start.startsWith('PK\u0005\u0006')) return 'docx'
  const known = NOT_READ.find(([signature]) => start.startsWith(signature))
  if (known !== undefined) throw new AppError('file-unsupported', `the file is ${known[1]}`, { kind: known[1] })
  const kind = BY_EXTENSION[extension]
  if (kind === 'docx') throw new AppError('file-damaged', 'the file is named .docx and is no Word document')
  if (kind !== undefined) return kind
  if (/^(?:\u00ef\u00bb\u00bf)?\s*(?:<!--[^]{0,500}?-->\s*)?<(?:!doctype html|html|head|body)\b/i.test(start)) return 'html'
  if (extension === '' || extension === 'log') return 'text'
  throw new AppError('file-unsupported', `files of type .${extension} are not read`, { kind: `.${extension}` })
}
