import { restoreDocument } from '../../../../shared/document/restore.ts'
import type { DocumentJson } from '../../../../shared/document/document-json.ts'
import { api } from '../../../bridge/api.ts'
import { toErrorPayload } from '../../../bridge/to-error-payload.ts'
import { createSaveQueue, type SaveQueue, type StoredText } from '../../../editor/autosave/save-queue.ts'
import { useDocumentSave } from './document-save.ts'

interface KeptQueue {
  readonly queue: SaveQueue
  /** Screens that use it now. */
  users: number
}

/** Queues outlive their screen while they hold words, so that a lock or a switch in the middle of a failure loses nothing. */
const queues = new Map<string, KeptQueue>()

/** The store keeps the canonical form of a document: texts are compared in that form. */
function canonical(body: DocumentJson): string {
  const restored = restoreDocument(body)
  return JSON.stringify(restored.ok ? restored.document : body)
}

function sameText(left: DocumentJson, right: DocumentJson): boolean {
  return canonical(left) === canonical(right)
}

/** The queue of a document: the one that still holds unsaved words, else a new one on what was just read. `copyTitle` names a recovered copy. */
export function openSaveQueue(documentId: string, stored: StoredText, copyTitle: (title: string) => string): SaveQueue {
  const known = queues.get(documentId)?.queue
  if (known) {
    if (known.unsaved()) known.retry()
    else known.rebase(stored)
    return known
  }
  const queue = createSaveQueue(stored, {
    save: (revision, body) => api.documents.save({ id: documentId, revision, body }),
    read: async () => {
      const { head, body } = await api.documents.get({ id: documentId })
      return { revision: head.revision, body, savedAt: head.updatedAt }
    },
    keepCopy: async (body) => {
      const { head } = await api.documents.get({ id: documentId })
      const { title, type, language, topicId, missionId } = head
      const copy = await api.documents.create({ title: copyTitle(title), type, language, topicId, missionId })
      await api.documents.save({ id: copy.id, revision: copy.revision, body })
      return copy.id
    },
    sameText,
    toError: toErrorPayload,
    schedule: (run, milliseconds) => {
      const timer = setTimeout(run, milliseconds)
      return () => clearTimeout(timer)
    },
    publish: (state) => useDocumentSave.setState({ documentId, state }),
  })
  queues.set(documentId, { queue, users: 0 })
  return queue
}

/** A screen uses the queue from now on. */
export function keepSaveQueue(documentId: string, queue: SaveQueue): void {
  const kept = queues.get(documentId) ?? { queue, users: 0 }
  kept.users += 1
  queues.set(documentId, kept)
}

/** A screen is done with the queue: it saves what is left, and is forgotten once nothing is. */
export async function closeSaveQueue(documentId: string): Promise<void> {
  const kept = queues.get(documentId)
  if (!kept) return
  kept.users -= 1
  await kept.queue.flush()
  if (kept.users === 0 && !kept.queue.unsaved()) queues.delete(documentId)
}

/** Saves everything that is pending in any document; resolves when it was answered or must wait for a retry. */
export async function flushSaves(): Promise<void> {
  await Promise.all(Array.from(queues.values(), ({ queue }) => queue.flush()))
}

/** The data process is back: try again now rather than at the next delay. */
export function retrySaves(): void {
  for (const { queue } of queues.values()) queue.retry()
}
