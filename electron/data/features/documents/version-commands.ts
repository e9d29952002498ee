import type { DocumentJson } from '../../../../shared/document/document-json.ts'
import type { DocumentHead, DocumentVersion } from '../../../../shared/domain/document.ts'
import { isProtected } from '../../../../shared/domain/is-protected.ts'
import { AppError } from '../../../../shared/errors/app-error.ts'
import type { OpenWorkspace } from '../../open-workspace.ts'
import { checkRevision } from '../../wrappers/check-revision.ts'
import { found } from '../../wrappers/found.ts'
import { requireHead } from './commands.ts'
import { documentContent } from './document-content.ts'
import { findHead, putHead, putText } from './queries.ts'
import { addVersion, findBody, findVersion, labelVersion, replaceVersion } from './version-queries.ts'

interface Saved {
  readonly revision: number
  readonly savedAt: string
  readonly words: number
  /** A new row in the history; false when the save joined the one of this minute or changed nothing. */
  readonly newVersion: boolean
}

/**
 * Stores a body as the next revision. Autosaves that follow each other within one minute of the clock share one row
 * of the history, which holds the last of them; a version that was named, imported or restored is never touched.
 */
export function saveBody(
  open: OpenWorkspace,
  input: { readonly id: string; readonly revision: number; readonly body: unknown },
): Saved {
  const head = requireOpenHead(open, input.id)
  checkRevision(head.revision, input.revision)
  const content = documentContent(input.body, head.language)
  const present = found(findVersion(open.database, head.id, head.revision), 'version', head.id)
  if (present.hash === content.hash)
    return { revision: head.revision, savedAt: present.savedAt, words: head.words, newVersion: false }
  const savedAt = open.now().toISOString()
  const version: DocumentVersion = {
    documentId: head.id,
    revision: head.revision + 1,
    savedAt,
    kind: 'autosave',
    label: '',
    title: head.title,
    words: content.words,
    hash: content.hash,
  }
  const joins = present.kind === 'autosave' && present.savedAt.slice(0, 16) === savedAt.slice(0, 16)
  if (joins) replaceVersion(open.database, head.revision, version, content.body)
  else addVersion(open.database, version, content.body)
  putHead(open.database, { ...head, words: content.words, revision: version.revision, updatedAt: savedAt })
  putText(open.database, head.id, content.text)
  return { revision: version.revision, savedAt, words: content.words, newVersion: !joins }
}

/** A document whose words may change: what was approved or published becomes a draft again first, or `frozen` is thrown. */
function requireOpenHead(open: OpenWorkspace, id: string): DocumentHead {
  const head = requireHead(open, id)
  if (isProtected(head.status)) throw new AppError('frozen', 'The document is approved or published', { id, status: head.status })
  return head
}

/** The document as it stands, in the bin or not. */
export function readDocument(open: OpenWorkspace, id: string): { readonly head: DocumentHead; readonly body: DocumentJson } {
  const head = found(findHead(open.database, id), 'document', id)
  return { head, body: documentContent(findBody(open.database, id, head.revision), head.language).body }
}

export function readVersion(
  open: OpenWorkspace,
  input: { readonly id: string; readonly revision: number },
): { readonly version: DocumentVersion; readonly body: DocumentJson } {
  const head = found(findHead(open.database, input.id), 'document', input.id)
  const version = found(findVersion(open.database, input.id, input.revision), 'version', input.id)
  return { version, body: documentContent(findBody(open.database, input.id, input.revision), head.language).body }
}

/** Names the document as it stands, so that no later autosave takes its place. */
export function nameVersion(open: OpenWorkspace, input: { readonly id: string; readonly label: string }): DocumentVersion {
  const head = requireHead(open, input.id)
  labelVersion(open.database, head.id, head.revision, input.label)
  return found(findVersion(open.database, head.id, head.revision), 'version', head.id)
}

/** Writes the old body as a new revision; what stood before remains in the history. */
export function restoreVersion(open: OpenWorkspace, input: { readonly id: string; readonly revision: number }): DocumentHead {
  const head = requireOpenHead(open, input.id)
  const { body } = readVersion(open, input)
  const content = documentContent(body, head.language)
  const at = open.now().toISOString()
  const next: DocumentHead = { ...head, words: content.words, revision: head.revision + 1, updatedAt: at }
  addVersion(
    open.database,
    {
      documentId: head.id,
      revision: next.revision,
      savedAt: at,
      kind: 'restored',
      label: '',
      title: head.title,
      words: content.words,
      hash: content.hash,
    },
    content.body,
  )
  putHead(open.database, next)
  putText(open.database, head.id, content.text)
  return next
}
