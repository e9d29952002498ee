import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../../../bridge/api.ts'
import { query } from '../../../bridge/query.ts'
import { notifyError } from '../../../ui/notify-error.tsx'
import { notifyUndo } from '../../../ui/notify-undo.tsx'
import { useCheck } from '../../findings/index.ts'
import { exportDocument } from '../inspector/export-document.ts'
import { findOpenErrors } from '../inspector/find-open-errors.ts'
import { flushSaves } from '../text/save-queues.ts'
import type { DocumentRowActions } from './document-row-actions.ts'
import { useListView } from './list-view.ts'
import { OLDER_HEADS_KEY } from './use-document-heads.ts'

/** Opening, duplicating, binning and recovering from the list. `current` is the document on screen. */
export function useDocumentActions(current: string | null): DocumentRowActions {
  const { t } = useTranslation()
  const client = useQueryClient()
  const navigate = useNavigate()
  return useMemo(() => {
    const open = (id: string) => void navigate({ to: '/write/$documentId', params: { documentId: id } })
    const refresh = () =>
      Promise.all([
        client.invalidateQueries({ queryKey: query.documents.list.key() }),
        client.invalidateQueries({ queryKey: OLDER_HEADS_KEY }),
      ])
    const attempt = (work: () => Promise<void>) => {
      work().catch(notifyError)
    }
    return {
      onOpen: open,
      onDuplicate: (head) =>
        attempt(async () => {
          await flushSaves()
          const copy = await api.documents.duplicate({ id: head.id })
          await refresh()
          open(copy.id)
        }),
      onExport: (head, format) => attempt(() => exportDocument(head, format, findOpenErrors(head, useCheck.getState()).count)),
      onRemove: (head) =>
        attempt(async () => {
          await flushSaves()
          await api.documents.remove({ id: head.id })
          if (current === head.id) {
            useListView.setState({ last: null })
            void navigate({ to: '/write' })
          }
          await refresh()
          notifyUndo({
            message: t('write:list.removed', { title: head.title || t('common:untitled') }),
            undo: async () => {
              await api.documents.recover({ id: head.id })
              await refresh()
            },
          })
        }),
      onRecover: (head) =>
        attempt(async () => {
          await api.documents.recover({ id: head.id })
          await refresh()
        }),
    }
  }, [client, current, navigate, t])
}
