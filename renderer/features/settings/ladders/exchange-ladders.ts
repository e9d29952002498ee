import { t } from 'i18next'
import { api } from '../../../bridge/api.ts'
import { shell } from '../../../bridge/shell.ts'
import { notifyDone } from '../../../ui/notify-done.ts'
import { notifyUndo } from '../../../ui/notify-undo.tsx'

/** Asks for a file, then writes the workspace's ladders to it or takes those in it. Nothing happens when the person cancels. */
export async function exchangeLadders(way: 'import' | 'export'): Promise<void> {
  if (way === 'export') {
    const chosen = await shell('chooseSave', { suggestedName: 'ladders.json', format: 'json' })
    if (!chosen) return
    const { name, ladders } = await api.ladders.export({ grant: chosen.grant })
    notifyDone(t('settings:ladders.exported', { count: ladders, name }))
    return
  }
  const chosen = await shell('chooseFile', { purpose: 'import-ladders' })
  if (!chosen) return
  const { ladders, before } = await api.ladders.import({ grant: chosen.grant })
  notifyUndo({
    message: t('settings:ladders.imported', { count: ladders, name: chosen.name }),
    undo: () => api.ladders.restore(before),
  })
}
