import { Button, Checkbox, Group, Modal, Stack, Table, Text } from '@mantine/core'
import { IconAlertTriangle, IconEqual, IconPlus, IconRefresh } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../../bridge/api.ts'
import { shell } from '../../bridge/shell.ts'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { ScrollRegion } from '../../ui/scroll-region.tsx'
import { Mark } from '../../ui/mark.tsx'
import { Notice } from '../../ui/notice.tsx'
import { useFocusBack } from '../../ui/use-focus-back.ts'
import { faultWords } from './fault-words.ts'
import { FileFault } from './file-fault.tsx'
import { ImportChange } from './import-change.tsx'
import { importOutcome } from './import-outcome.ts'
import { ImportTopics } from './import-topics.tsx'
import styles from './messages.module.css'
import { topicChanges } from './topic-changes.ts'
import { notifyDone } from '../../ui/notify-done.ts'

const LOOKS = {
  create: { tone: 'ok', icon: IconPlus },
  update: { tone: 'info', icon: IconRefresh },
  unchanged: { tone: 'muted', icon: IconEqual },
  refused: { tone: 'error', icon: IconAlertTriangle },
} as const

interface Shown {
  readonly grant: string
  readonly file: Awaited<ReturnType<typeof api.points.previewImport>>
}

/** Chooses a messages file, shows row by row what an import would do, then does it for the good rows. */
export function ImportDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation()
  useFocusBack(true)
  const [shown, setShown] = useState<Shown | null>(null)
  const [approve, setApprove] = useState(false)
  const [follow, setFollow] = useState<ReadonlySet<string>>(new Set())
  const preview = useMutation({
    mutationFn: async () => {
      const chosen = await shell('chooseFile', { purpose: 'import-messages' })
      // No file chosen: what was shown before stays.
      if (!chosen) return
      setShown({ grant: chosen.grant, file: await api.points.previewImport({ grant: chosen.grant }) })
      setFollow(new Set())
    },
    onError: () => setShown(null),
  })
  const doImport = useMutation({
    mutationFn: (chosen: string) => api.points.import({ grant: chosen, approve, follow: [...follow] }),
    onSuccess: ({ created, updated, refused }) => {
      notifyDone(t(approve ? 'messages:import.doneApproved' : 'messages:import.done', { created, updated, refused }))
      onClose()
    },
  })
  const rows = shown?.file.rows ?? []
  const outcomes = rows.map((row) => importOutcome(row, follow))
  const good = outcomes.filter((outcome) => outcome === 'create' || outcome === 'update').length
  const points = rows.filter(({ kind }, index) => kind === 'point' && ['create', 'update'].includes(outcomes[index] ?? '')).length
  const refused = outcomes.filter((outcome) => outcome === 'refused').length

  return (
    <Modal
      opened
      returnFocus={false}
      onClose={onClose}
      title={t('messages:import.title')}
      size="xl"
      closeButtonProps={{ 'aria-label': t('common:close') }}
    >
      <Stack gap="md">
        <Text>
          {shown
            ? t('messages:import.read', {
                name: shown.file.name,
                good: t('messages:import.good', { count: good }),
                refused: t('messages:import.refused', { count: refused }),
              })
            : t('messages:import.lead')}
        </Text>
        {shown?.file.whole === false ? <Notice urgent>{t('messages:import.partly')}</Notice> : null}
        {preview.error ? <FileFault error={preview.error} /> : null}
        {doImport.error ? <ErrorNotice error={doImport.error} /> : null}
        {rows.length > 0 ? (
          <ScrollRegion label={t('messages:import.rows')} height={360}>
            <Table stickyHeader fz="sm" verticalSpacing={4}>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th scope="col" style={{ whiteSpace: 'nowrap' }}>
                    {t('messages:import.row')}
                  </Table.Th>
                  <Table.Th scope="col" style={{ whiteSpace: 'nowrap' }}>
                    {t('messages:import.outcome')}
                  </Table.Th>
                  <Table.Th scope="col">{t('messages:import.excerpt')}</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {rows.map((row, index) => (
                  <Table.Tr key={`${row.kind}${row.row}`}>
                    <Table.Td style={{ whiteSpace: 'nowrap' }}>
                      {row.kind === 'term' ? t('messages:import.term', { row: row.row }) : row.row}
                    </Table.Td>
                    <Table.Td>
                      <Mark
                        {...LOOKS[outcomes[index] ?? row.outcome]}
                        label={t(`messages:import.is.${outcomes[index] ?? row.outcome}`)}
                      />
                    </Table.Td>
                    <Table.Td>
                      <span dir="auto">{row.excerpt || row.id}</span>
                      {row.change ? (
                        <ImportChange name={row.id} topic={row.topic} follows={follow.has(row.id)} {...row.change} />
                      ) : null}
                      {row.faults.length > 0 ? <p className={styles.fault}>{faultWords(row.faults, t)}</p> : null}
                    </Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </ScrollRegion>
        ) : null}
        <ImportTopics changes={topicChanges(rows)} follow={follow} onFollow={setFollow} />
        {points > 0 ? (
          <Checkbox
            label={t('messages:import.approve', { count: points })}
            description={t(approve ? 'messages:import.approveHint' : 'messages:import.draftHint')}
            checked={approve}
            onChange={(event) => setApprove(event.currentTarget.checked)}
          />
        ) : null}
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={() => preview.mutate()} loading={preview.isPending} data-autofocus>
            {shown ? t('messages:import.another') : t('messages:import.choose')}
          </Button>
          {shown ? (
            <Button
              disabled={good === 0 || preview.isPending}
              loading={doImport.isPending}
              onClick={() => doImport.mutate(shown.grant)}
            >
              {t('messages:import.do', { count: good })}
            </Button>
          ) : null}
        </Group>
      </Stack>
    </Modal>
  )
}
