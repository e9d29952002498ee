import type { DocumentJson } from '../../../../shared/document/document-json.ts'
import { countWords } from '../../../../shared/document/count-words.ts'
import { plainText } from '../../../../shared/document/plain-text.ts'
import { restoreDocument } from '../../../../shared/document/restore.ts'
import type { Language } from '../../../../shared/domain/language.ts'
import { AppError } from '../../../../shared/errors/app-error.ts'
import { canonicalHash } from '../../canonical-hash.ts'

/** A body that went through the restore door, with all that the store keeps beside it. */
interface DocumentContent {
  readonly body: DocumentJson
  readonly text: string
  readonly words: number
  readonly hash: string
}

/** Throws `bad-request` when it is not a document and `file-too-large` past the limits of the schema. */
export function documentContent(value: unknown, language: Language): DocumentContent {
  const restored = restoreDocument(value)
  if (!restored.ok)
    throw restored.reason === 'too-large'
      ? new AppError('file-too-large', `The document is too large: ${restored.detail}`)
      : new AppError('bad-request', `This is not a document: ${restored.detail}`)
  const body = restored.document
  const { text } = plainText(body)
  return { body, text, words: countWords(text, language), hash: canonicalHash(body) }
}
