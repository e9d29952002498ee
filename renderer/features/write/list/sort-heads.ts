import type { DocumentHead } from '../../../../shared/domain/document.ts'
import type { ListSort } from './list-filters.ts'

const MARKS = /\p{M}+/gu

/** Sorting keys are plain strings: comparing 10,000 titles by a collator would take longer than a frame. */
function key(head: DocumentHead, sort: ListSort): string {
  switch (sort) {
    case 'updated':
      return head.updatedAt
    case 'created':
      return head.createdAt
    case 'title':
      return head.title.normalize('NFD').replace(MARKS, '').toLowerCase()
    case 'language':
      return head.language
    case 'status':
      return head.status
    case 'words':
      return String(head.words).padStart(9, '0')
  }
}

const NEWEST_FIRST: ReadonlySet<ListSort> = new Set(['updated', 'created', 'words'])

/** Heads in the order asked: newest or longest first, otherwise ascending; ties by the last change. */
export function sortHeads(heads: readonly DocumentHead[], sort: ListSort): readonly DocumentHead[] {
  const turn = NEWEST_FIRST.has(sort) ? -1 : 1
  return heads
    .map((head) => ({ head, key: key(head, sort) }))
    .toSorted((left, right) =>
      left.key === right.key ? (left.head.updatedAt < right.head.updatedAt ? 1 : -1) : left.key < right.key ? -turn : turn,
    )
    .map(({ head }) => head)
}
