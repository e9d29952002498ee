import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { z } from 'zod'
import { restoreDocument } from '../../../shared/document/restore.ts'
import type { MessagesFile } from '../../../shared/domain/messages-file.ts'
import type { Mission } from '../../../shared/domain/mission.ts'
import type { Topic } from '../../../shared/domain/topic.ts'
import { AppError } from '../../../shared/errors/app-error.ts'
import { DEMO_SCHEMAS } from './demo-schema.ts'
import type { DemoAccount, DemoDocument } from './demo-schema.ts'

export interface Demo {
  readonly missions: readonly Omit<Mission, 'revision' | 'updatedAt'>[]
  readonly topics: readonly Pick<Topic, 'id' | 'name' | 'description'>[]
  /** Points name their topic by id and their missions by code. */
  readonly messages: MessagesFile
  /** Bodies have passed the restore door unchanged. */
  readonly documents: readonly DemoDocument[]
  readonly accounts: readonly DemoAccount[]
}

/**
 * Reads the demonstration ministry from the resources folder, in one go: it is small, and it is written into a new
 * workspace inside one synchronous transaction. Throws `file-damaged` with the file's name when one does not hold.
 */
export function loadDemo(resourcesFolder: string): Demo {
  const read = <Name extends keyof typeof DEMO_SCHEMAS>(name: Name): z.infer<(typeof DEMO_SCHEMAS)[Name]> => {
    try {
      const content: unknown = JSON.parse(readFileSync(join(resourcesFolder, 'demo', `${name}.json`), 'utf8'))
      return DEMO_SCHEMAS[name].parse(content) as z.infer<(typeof DEMO_SCHEMAS)[Name]>
    } catch (error) {
      throw new AppError(
        'file-damaged',
        `the demonstration file ${name}.json cannot be read`,
        { file: `${name}.json` },
        { cause: error },
      )
    }
  }
  const { documents } = read('documents')
  for (const { id, body } of documents) {
    const restored = restoreDocument(body)
    if (!restored.ok || restored.repairs.length > 0)
      throw new AppError('file-damaged', `the demonstration document ${id} is not in canonical form`)
  }
  return {
    missions: read('missions').missions,
    topics: read('topics').topics,
    messages: read('messages'),
    documents,
    accounts: read('accounts').accounts,
  }
}
