import iconv from 'iconv-lite'
import { AppError } from '../../../shared/errors/app-error.ts'
import { FORMAT_LIMITS } from './format-limits.ts'

export interface TextFile {
  readonly text: string
  /** Lower case, as iconv names it ("utf-8", "utf-16le", "windows-1252"). */
  readonly encoding: string
  /** Neither a mark nor the bytes proved the encoding. */
  readonly guessed: boolean
}

const MARKS = [
  { mark: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { mark: [0xff, 0xfe], encoding: 'utf-16le' },
  { mark: [0xfe, 0xff], encoding: 'utf-16be' },
] as const
const FALLBACK = 'windows-1252'
/** Control characters that no text holds: C0 without tab, line feed, form feed and carriage return. */
const BINARY = /[^\P{Cc}\t\n\f\r\u0080-\u009f]/u

/**
 * Decodes a text file: by its byte order mark, else as UTF-8 when it is valid, else as `declared` (an HTML page may
 * name its charset), else as windows-1252, and then `guessed` is true. Throws `file-unsupported` for binary content and
 * `file-too-large` past the limit.
 */
export function readTextFile(bytes: Buffer, declared = ''): TextFile {
  if (bytes.length > FORMAT_LIMITS.textFile) throw new AppError('file-too-large', 'the text file is too large')
  const marked = MARKS.find(({ mark }) => mark.every((value, index) => bytes[index] === value))
  const file = marked === undefined ? decodeUnmarked(bytes, declared) : decodeMarked(bytes, marked.encoding)
  if (BINARY.test(file.text)) throw new AppError('file-unsupported', 'the file is not text')
  return file
}

function decodeMarked(bytes: Buffer, encoding: string): TextFile {
  return { text: iconv.decode(bytes, encoding), encoding, guessed: false }
}

function decodeUnmarked(bytes: Buffer, declared: string): TextFile {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8', guessed: false }
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
  }
  const known = declared !== '' && iconv.encodingExists(declared)
  const encoding = known ? declared.toLowerCase() : FALLBACK
  return { text: iconv.decode(bytes, encoding), encoding, guessed: !known }
}
