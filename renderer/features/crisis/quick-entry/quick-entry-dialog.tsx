import { Select, Text, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { query } from '../../../bridge/query.ts'
import { FormDialog } from '../../../ui/form-dialog.tsx'
import { notifyDone } from '../../../ui/notify-done.ts'
import { useRunningIncidents } from '../../../ui/use-running-incidents.ts'

/** One line into the log of a running incident, whatever screen is open. */
export function QuickEntryDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation()
  const client = useQueryClient()
  const running = useRunningIncidents()
  const [chosen, setChosen] = useState<string | null>(null)
  const [text, setText] = useState('')
  const incidentId = chosen ?? running[0]?.id ?? null
  const write = useMutation(
    query.incidents.append.mutationOptions({
      onSuccess: async ({ seq }) => {
        await client.invalidateQueries({ queryKey: query.incidents.key() })
        notifyDone(t('crisis:entryWritten', { seq, title: running.find(({ id }) => id === incidentId)?.title ?? '' }))
        onClose()
      },
    }),
  )
  const submit = () => {
    if (incidentId !== null) write.mutate({ incidentId, event: { kind: 'note', data: null }, text: text.trim() })
  }
  return (
    <FormDialog
      size="lg"
      title={t('crisis:newEntry')}
      submitLabel={t('crisis:write')}
      busy={write.isPending}
      disabled={incidentId === null || text.trim() === ''}
      error={write.error}
      onSubmit={submit}
      onClose={onClose}
    >
      {incidentId === null ? <Text>{t('crisis:noneRunning')}</Text> : null}
      <TextInput
        aria-label={t('crisis:newEntry')}
        value={text}
        maxLength={20_000}
        data-autofocus
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {running.length > 1 ? (
        <Select
          label={t('crisis:incident')}
          data={running.map(({ id, title }) => ({ value: id, label: title }))}
          value={incidentId}
          allowDeselect={false}
          onChange={setChosen}
        />
      ) : null}
    </FormDialog>
  )
}
