import type { DocumentHead } from '../../../../shared/domain/document.ts'
import type { Topic } from '../../../../shared/domain/topic.ts'

/** A line of the list: the name of a topic with its count, or a document. */
export type ListRow =
  | { readonly kind: 'topic'; readonly id: string; readonly name: string; readonly count: number; readonly closed: boolean }
  | { readonly kind: 'document'; readonly id: string; readonly head: DocumentHead }

const WITHOUT_TOPIC = 'none'

/** Documents under their topics, in the order of the topics; those without one come last. Closed topics keep their line only. */
export function groupRows(
  heads: readonly DocumentHead[],
  topics: readonly Topic[],
  withoutTopic: string,
  closed: ReadonlySet<string>,
): readonly ListRow[] {
  const byTopic = new Map<string, DocumentHead[]>()
  const names = new Map(topics.map((topic) => [topic.id, topic.name]))
  for (const head of heads) {
    const id = head.topicId !== null && names.has(head.topicId) ? head.topicId : WITHOUT_TOPIC
    const group = byTopic.get(id)
    if (group) group.push(head)
    else byTopic.set(id, [head])
  }
  return [...topics.map((topic) => topic.id), WITHOUT_TOPIC].flatMap((id) => {
    const group = byTopic.get(id)
    if (!group) return []
    const isClosed = closed.has(id)
    const title: ListRow = { kind: 'topic', id, name: names.get(id) ?? withoutTopic, count: group.length, closed: isClosed }
    const documents: readonly ListRow[] = isClosed ? [] : group.map((head) => ({ kind: 'document', id: head.id, head }))
    const only: readonly ListRow[] = [title]
    return only.concat(documents)
  })
}
