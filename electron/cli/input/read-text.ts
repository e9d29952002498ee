import { fromHtml } from '../../../shared/document/html/from-html.ts'
import type { ImportedDocument } from '../../../shared/document/imported-document.ts'
import { plainText } from '../../../shared/document/plain-text.ts'
import type { CommandIo } from '../command-io.ts'
import { UsageProblem } from '../usage-problem.ts'
import { blankMarkdown } from './blank-markdown.ts'
import { decodeHtml } from './decode-html.ts'
import { decodeText } from './decode-text.ts'
import { readSource } from './read-source.ts'
import { textFormat } from './text-format.ts'
import type { TextInput } from './text-input.ts'

/** A text to check: a file by its extension, or standard input as plain text. */
export async function readText(path: string, io: CommandIo): Promise<TextInput> {
  const shown = path === '-' ? 'standard input' : path
  // Read first: of a folder, and of a file that is not there, its extension is not what is wrong.
  const bytes = await readSource(path, io)
  const format = path === '-' ? 'plain' : textFormat(path)
  switch (format) {
    case 'plain': {
      const text = decodeText(bytes, shown)
      return { path, text, checked: text, offsetsAreFile: path !== '-' }
    }
    case 'markdown': {
      const text = decodeText(bytes, shown)
      return { path, text, checked: blankMarkdown(text), offsetsAreFile: true }
    }
    case 'html': {
      const html = decodeHtml(bytes, shown)
      return extracted(path, 'save it again as .html, or as .txt in UTF-8', () => fromHtml(html))
    }
    case 'docx': {
      // Late: the reader of Word files is the heaviest part of the command, and most texts are not Word files.
      const { readDocx } = await import('../../data/formats/docx/read-docx.ts')
      return extracted(path, 'open it in Word and save it again as .docx', () => readDocx(bytes))
    }
  }
}

/** The document readers throw errors of their own; here they are unreadable input like any other. */
async function extracted(
  path: string,
  remedy: string,
  read: () => ImportedDocument | Promise<ImportedDocument>,
): Promise<TextInput> {
  try {
    const { text } = plainText((await read()).document)
    return { path, text, checked: text, offsetsAreFile: false }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new UsageProblem(`cannot read ${path}: it is damaged, or not what its name says (${reason}); ${remedy}`)
  }
}
