import type { Implementer } from '../../implementer.ts'
import type { FileGrants } from '../../files/file-grants.ts'
import { requireUnlocked, type WorkspaceDoor } from '../../wrappers/unlocked.ts'
import { appendAudit } from '../audit/queries.ts'
import { importMessages } from './commands/import-messages.ts'
import { previewImport } from './queries/preview-import.ts'
import { standingMessages } from './queries/standing-messages.ts'

// The readers and writers of files are large, and few days need them: they are read when they are first used.
const reader = () => import('./files/read-messages.ts')
const writer = () => import('./files/export-messages.ts')

/** Messages in and out of files that the person chose. */
export function messageHandlers({ points }: Implementer, door: WorkspaceDoor, grants: FileGrants) {
  return {
    previewImport: points.previewImport.handler(async ({ input }) => {
      requireUnlocked(door)
      const [file, { readMessages }] = await Promise.all([grants.read(input.grant, 'peek'), reader()])
      const read = readMessages(file)
      const whole = !read.faults.some(({ kind }) => kind === 'file')
      return { name: file.name, whole, rows: previewImport(requireUnlocked(door).database, read) }
    }),
    import: points.import.handler(async ({ input }) => {
      requireUnlocked(door)
      const [file, { readMessages }] = await Promise.all([grants.read(input.grant, 'take'), reader()])
      const open = requireUnlocked(door)
      const counts = open.database.transaction(() =>
        importMessages(open, readMessages(file), {
          name: file.name,
          approve: input.approve,
          follow: new Set(input.follow),
        }),
      )
      for (const entity of ['points', 'terms', 'topics'] as const) open.publish({ type: 'changed', entity, id: null })
      return counts
    }),
    export: points.export.handler(async ({ input }) => {
      requireUnlocked(door)
      const { exportMessages } = await writer()
      const open = requireUnlocked(door)
      const messages = standingMessages(open.database, input.topicId, ['approved'])
      const { name } = grants.write(input.grant, exportMessages(messages, input.format))
      open.database.transaction(() => {
        appendAudit(open, 'messages.exported', input.topicId ?? 'workspace', { name, points: messages.points.length })
      })
      return { name, points: messages.points.length }
    }),
  }
}
