import type { api } from '../../bridge/api.ts'

export type ImportRow = Awaited<ReturnType<typeof api.points.previewImport>>['rows'][number]

/** Points of a file that would all go from one topic to another. */
export interface TopicChange {
  readonly from: string
  readonly to: string
  readonly isNew: boolean
  readonly ids: readonly string[]
}

/** What a person decides about topics before an import, one decision for each pair of topics, in the order of the file. */
export function topicChanges(rows: readonly ImportRow[]): readonly TopicChange[] {
  const changes = new Map<string, TopicChange>()
  for (const { id, topic } of rows) {
    if (topic === null) continue
    const key = JSON.stringify([topic.from, topic.to])
    changes.set(key, { ...topic, ids: [...(changes.get(key)?.ids ?? []), id] })
  }
  return [...changes.values()]
}
