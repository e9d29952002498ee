import { readFile } from 'node:fs/promises'
import type { z } from 'zod'
import { LexiconFileError } from './lexicon-file-error.ts'

function faultOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unreadable'
  return 'code' in error && error.code === 'ENOENT' ? 'the file is missing' : error.message
}

/** Reads one JSON resource through its schema. Throws a LexiconFileError that names the file and the first fault. */
export async function readResource<Schema extends z.ZodType>(file: string, schema: Schema): Promise<z.infer<Schema>> {
  let content: unknown
  try {
    content = JSON.parse(await readFile(file, 'utf8'))
  } catch (error) {
    throw new LexiconFileError(file, faultOf(error))
  }
  const parsed = schema.safeParse(content)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw new LexiconFileError(
    file,
    issue === undefined ? 'breaks its schema' : `${issue.path.join('.') || 'the file'}: ${issue.message}`,
  )
}
