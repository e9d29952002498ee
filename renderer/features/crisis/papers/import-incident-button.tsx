import { Button } from '@mantine/core'
import { IconFileImport } from '@tabler/icons-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { api } from '../../../bridge/api.ts'
import { query } from '../../../bridge/query.ts'
import { shell } from '../../../bridge/shell.ts'
import { notifyDone } from '../../../ui/notify-done.ts'
import { notifyRefusal } from '../model/notify-refusal.tsx'
import styles from './papers.module.css'

/** Takes in the whole incident of another workspace from its file, and opens it. */
export function ImportIncidentButton() {
  const { t } = useTranslation()
  const client = useQueryClient()
  const navigate = useNavigate()
  const take = useMutation({
    mutationFn: async () => {
      const file = await shell('chooseFile', { purpose: 'import-incident' })
      return file === null ? null : api.incidents.importFile({ grant: file.grant })
    },
    onSuccess: async (line) => {
      if (line === null) return
      await client.invalidateQueries({ queryKey: query.incidents.key() })
      notifyDone(t('papers:import.done', { title: line.title }))
      await navigate({ to: '/crisis/$incidentId', params: { incidentId: line.id } })
    },
    onError: notifyRefusal,
  })
  return (
    <Button
      className={styles.import}
      variant="default"
      leftSection={<IconFileImport size={16} stroke={1.5} aria-hidden />}
      loading={take.isPending}
      onClick={() => take.mutate()}
    >
      {t('papers:import.action')}
    </Button>
  )
}
