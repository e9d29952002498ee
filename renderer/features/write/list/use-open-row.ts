import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { DocumentHead } from '../../../../shared/domain/document.ts'
import { query } from '../../../bridge/query.ts'
import { type CheckState, useCheck } from '../../findings/index.ts'
import { useDocumentSave } from '../text/document-save.ts'
import type { OpenDocument } from '../text/use-open-document.ts'
import { patchHead } from './patch-head.ts'

type Rows = { readonly rows: readonly DocumentHead[]; readonly total: number }

function counted({ items }: CheckState): Pick<DocumentHead, 'errors' | 'warnings'> {
  const of = (severity: string) => items.filter(({ waived, finding }) => !waived && finding.severity === severity).length
  return { errors: of('error'), warnings: of('warning') }
}

/**
 * The row of the text that is being written follows it at once, its errors and the time of its last change: what the data
 * process tells of an autosave waits for a pause, and the row would contradict the panel beside it until then.
 */
export function useOpenRow(): void {
  const client = useQueryClient()
  useEffect(() => {
    const renew = (id: string, fields: Partial<DocumentHead>) => {
      client.setQueriesData<Rows>({ queryKey: query.documents.list.key() }, (list) => list && patchHead(list, id, fields))
      client.setQueryData<OpenDocument>(
        query.documents.get.queryKey({ input: { id } }),
        (open) => open && { ...open, head: { ...open.head, ...fields } },
      )
    }
    const stopSaves = useDocumentSave.subscribe(({ documentId, state }) => {
      if (documentId !== null && state.status === 'saved') renew(documentId, { updatedAt: state.savedAt })
    })
    const stopChecks = useCheck.subscribe((check, before) => {
      if (check.documentId !== null && check.phase === 'ready' && check.items !== before.items)
        renew(check.documentId, counted(check))
    })
    return () => {
      stopSaves()
      stopChecks()
    }
  }, [client])
}
