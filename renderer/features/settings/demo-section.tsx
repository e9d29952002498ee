import { Button, Text } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { use, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { query } from '../../bridge/query.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { useFormats } from '../../ui/use-formats.ts'
import { WorkspaceContext } from '../../ui/workspace-context.ts'

/** The demonstration ministry, and its removal in one go. */
export function DemoSection() {
  const { t } = useTranslation()
  const formats = useFormats()
  const client = useQueryClient()
  const status = use(WorkspaceContext)
  const [asking, setAsking] = useState(false)
  const removal = useQuery({ ...query.workspace.demoRemoval.queryOptions(), enabled: asking, staleTime: 0 })
  const remove = useMutation(
    query.workspace.removeDemo.mutationOptions({
      onSuccess: async (next) => {
        setAsking(false)
        client.setQueryData(query.workspace.status.queryKey(), next)
        await client.invalidateQueries()
      },
    }),
  )
  if (!status?.demo) return <Text>{t('settings:demo.absent')}</Text>
  return (
    <>
      <Text mb="md">{t('settings:demo.present')}</Text>
      <Button
        color="error"
        variant="outline"
        style={{ alignSelf: 'start' }}
        leftSection={<IconTrash size={18} stroke={1.5} aria-hidden />}
        onClick={() => setAsking(true)}
      >
        {t('settings:demo.remove')}
      </Button>
      <ConfirmDialog
        opened={asking}
        destructive
        title={t('settings:demo.title')}
        confirmLabel={t('settings:demo.remove')}
        disabled={!removal.data}
        busy={remove.isPending}
        error={remove.error ?? removal.error}
        onConfirm={() => remove.mutate(undefined)}
        onClose={() => setAsking(false)}
      >
        <p>{t('settings:demo.goes', { topics: formats.list(removal.data?.topics ?? []) })}</p>
        <p>{t('settings:demo.stays')}</p>
        {removal.data && removal.data.documentsLosingTopic > 0 ? (
          <p>{t('settings:demo.losing', { count: removal.data.documentsLosingTopic })}</p>
        ) : null}
      </ConfirmDialog>
    </>
  )
}
