import type { Direction, DocumentHead, DocumentStatus, DocumentType } from '../../../../shared/domain/document.ts'
import type { Language } from '../../../../shared/domain/language.ts'
import { isProtected } from '../../../../shared/domain/is-protected.ts'
import { AppError } from '../../../../shared/errors/app-error.ts'
import { newId } from '../../new-id.ts'
import type { OpenWorkspace } from '../../open-workspace.ts'
import { found } from '../../wrappers/found.ts'
import { findMission } from '../missions/queries.ts'
import { findTopic } from '../topics/queries.ts'
import { documentContent } from './document-content.ts'
import { addHead, findHead, putHead } from './queries.ts'
import { addVersion, findBody } from './version-queries.ts'

const EMPTY_BODY = { type: 'doc', content: [{ type: 'paragraph' }] }

interface NewDocument {
  readonly title: string
  readonly type: DocumentType
  readonly language: Language
  readonly topicId: string | null
  readonly missionId: string | null
}

/** A document with its first version. `kind` says how it came to be. */
export function createDocument(
  open: OpenWorkspace,
  input: NewDocument,
  body: unknown = EMPTY_BODY,
  kind: 'created' | 'imported' = 'created',
): DocumentHead {
  checkReferences(open, input)
  const content = documentContent(body, input.language)
  const at = open.now().toISOString()
  const head: DocumentHead = {
    id: newId(open, 'document'),
    title: input.title,
    type: input.type,
    language: input.language,
    direction: input.language === 'ar' ? 'rtl' : 'ltr',
    topicId: input.topicId,
    missionId: input.missionId,
    status: 'draft',
    words: content.words,
    errors: null,
    warnings: null,
    revision: 1,
    createdAt: at,
    updatedAt: at,
    deletedAt: null,
  }
  addHead(open.database, head, content.text)
  addVersion(
    open.database,
    {
      documentId: head.id,
      revision: 1,
      savedAt: at,
      kind,
      label: '',
      title: head.title,
      words: content.words,
      hash: content.hash,
    },
    content.body,
  )
  return head
}

interface HeadToSave {
  readonly id: string
  readonly title?: string | undefined
  readonly type?: DocumentType | undefined
  readonly language?: Language | undefined
  readonly direction?: Direction | undefined
  readonly topicId?: string | null | undefined
  readonly missionId?: string | null | undefined
  readonly status?: DocumentStatus | undefined
}

/** Changes the fields that are given; the title of an approved or published text is `frozen`. The revision counts changes of the body alone, so an edit in flight is no conflict. */
export function saveHead(open: OpenWorkspace, input: HeadToSave): DocumentHead {
  const before = requireHead(open, input.id)
  const status = input.status ?? before.status
  // The title is part of what was approved.
  if (isProtected(before.status) && isProtected(status) && (input.title ?? before.title) !== before.title)
    throw new AppError('frozen', 'The document is approved or published', { id: before.id, status: before.status })
  checkReferences(open, { topicId: input.topicId ?? null, missionId: input.missionId ?? null })
  const language = input.language ?? before.language
  const turned = input.language !== undefined && input.direction === undefined && input.language !== before.language
  const head: DocumentHead = {
    ...before,
    title: input.title ?? before.title,
    type: input.type ?? before.type,
    language,
    direction: turned ? (language === 'ar' ? 'rtl' : 'ltr') : (input.direction ?? before.direction),
    topicId: input.topicId === undefined ? before.topicId : input.topicId,
    missionId: input.missionId === undefined ? before.missionId : input.missionId,
    status,
    updatedAt: open.now().toISOString(),
  }
  putHead(open.database, head)
  return head
}

export function binDocument(open: OpenWorkspace, { id }: { readonly id: string }): DocumentHead {
  const head = { ...requireHead(open, id), deletedAt: open.now().toISOString() }
  putHead(open.database, head)
  return head
}

export function recoverDocument(open: OpenWorkspace, { id }: { readonly id: string }): DocumentHead {
  const head = { ...found(findHead(open.database, id), 'document', id), deletedAt: null }
  putHead(open.database, head)
  return head
}

export function duplicateDocument(open: OpenWorkspace, { id }: { readonly id: string }): DocumentHead {
  const head = requireHead(open, id)
  const title = `${[...head.title].slice(0, 296).join('')} (2)`
  return createDocument(open, { ...head, title }, findBody(open.database, id, head.revision))
}

/** A document that is not in the bin. */
export function requireHead(open: OpenWorkspace, id: string): DocumentHead {
  const head = found(findHead(open.database, id), 'document', id)
  if (head.deletedAt !== null) throw new AppError('frozen', 'The document is in the bin', { id })
  return head
}

function checkReferences(open: OpenWorkspace, input: { topicId: string | null; missionId: string | null }): void {
  if (input.topicId !== null) found(findTopic(open.database, input.topicId), 'topic', input.topicId)
  if (input.missionId !== null) found(findMission(open.database, input.missionId), 'mission', input.missionId)
}
