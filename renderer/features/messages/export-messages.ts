import { t } from 'i18next'
import { api } from '../../bridge/api.ts'
import { shell } from '../../bridge/shell.ts'
import { notifyDone } from '../../ui/notify-done.ts'

/** Asks where, then writes the points of a topic (null: all) as a messages file. Nothing happens when the person cancels. */
export async function exportMessages(format: 'json' | 'yaml' | 'csv', topicId: string | null): Promise<void> {
  const chosen = await shell('chooseSave', { suggestedName: `messages.${format}`, format })
  if (!chosen) return
  const { name, points } = await api.points.export({ grant: chosen.grant, format, topicId })
  notifyDone(t('messages:export.done', { count: points, name }))
}
