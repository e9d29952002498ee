import { fromHtml } from '../../../shared/document/html/from-html.ts'
import { plainText } from '../../../shared/document/plain-text.ts'
import type { CommandIo } from '../command-io.ts'
import { UsageProblem } from '../usage-problem.ts'
import { blankMarkdown } from './blank-markdown.ts'
import { decodeText } from './decode-text.ts'
import { readSource } from './read-source.ts'
import { textFormat } from './text-format.ts'
import type { TextInput } from './text-input.ts'

/** A text to check: a file by its extension, or standard input as plain text. */
export async function readText(path: string, io: CommandIo): Promise<TextInput> {
  const format = path === '-' ? 'plain' : textFormat(path)
  const shown = path === '-' ? 'standard input' : path
  const bytes = await readSource(path, io)
  switch (format) {
    case 'plain': {
      const text = decodeText(bytes, shown)
      return { path, text, checked: text, offsetsAreFile: path !== '-' }
    }
    case 'markdown': {
      const text = decodeText(bytes, shown)
      return { path, text, checked: blankMarkdown(text), offsetsAreFile: true }
    }
    case 'html':
      return extracted(path, () => plainText(fromHtml(decodeText(bytes, shown)).document).text)
  }
}

function extracted(path: string, extract: () => string): TextInput {
  const text = readable(path, extract)
  return { path, text, checked: text, offsetsAreFile: false }
}

/** The document readers throw their own errors; here they are unreadable input like any other. */
function readable(path: string, extract: () => string): string {
  try {
    return extract()
  } catch (error) {
    if (error instanceof UsageProblem) throw error
    throw new UsageProblem(`cannot read ${path}: ${error instanceof Error ? error.message : String(error)}`)
  }
}
