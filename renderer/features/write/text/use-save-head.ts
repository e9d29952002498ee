import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { DocumentHead } from '../../../../shared/domain/document.ts'
import { isProtected } from '../../../../shared/domain/is-protected.ts'
import { api } from '../../../bridge/api.ts'
import { query } from '../../../bridge/query.ts'
import { notifyError } from '../../../ui/notify-error.tsx'
import { showSaveState } from '../../../ui/save-state.ts'
import { flushSaves } from './save-queues.ts'
import type { OpenDocument } from './use-open-document.ts'

export type HeadPatch = Partial<
  Pick<DocumentHead, 'title' | 'type' | 'language' | 'direction' | 'topicId' | 'missionId' | 'status'>
>

/** Saves fields of the head and shows them at once. */
export function useSaveHead(id: string): (patch: HeadPatch, then?: () => void) => void {
  const client = useQueryClient()
  const { mutate } = useMutation({
    mutationFn: async (patch: HeadPatch) => {
      // What was typed just before belongs to what is approved, and would be refused after it.
      if (patch.status !== undefined && isProtected(patch.status)) await flushSaves()
      return api.documents.saveHead({ id, ...patch })
    },
    onMutate: () => showSaveState({ kind: 'saving' }),
    onSuccess: (head) => {
      client.setQueryData<OpenDocument>(query.documents.get.queryKey({ input: { id } }), (open) => open && { ...open, head })
      showSaveState({ kind: 'saved', at: Date.parse(head.updatedAt) })
      void client.invalidateQueries({ queryKey: query.documents.list.key() })
    },
    onError: (error) => {
      showSaveState({ kind: 'failed' })
      notifyError(error)
    },
  })
  return (patch, then) => mutate(patch, { onSuccess: () => then?.() })
}
