import { Button, Select, Switch, Text, TextInput } from '@mantine/core'
import { IconPaperclip, IconSearch } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { EVIDENCE_LIMIT_BYTES } from '../../../../shared/domain/crisis/model/evidence-limit.ts'
import { api } from '../../../bridge/api.ts'
import { shell } from '../../../bridge/shell.ts'
import { toErrorPayload } from '../../../bridge/to-error-payload.ts'
import { ErrorNotice } from '../../../ui/error-notice.tsx'
import { useFormats } from '../../../ui/use-formats.ts'
import type { RoomProps } from '../room/room-props.ts'
import room from '../room/room.module.css'
import { AddEvidenceDialog, type LookedAt } from './add-evidence-dialog.tsx'
import { EvidenceCard } from './evidence-card.tsx'
import { EVIDENCE_SORTS, evidenceRows, type EvidenceSort } from './evidence-rows.ts'
import styles from './evidence.module.css'
import { useOriginalStates } from './use-original-states.ts'

/** The originals of the incident: each is read again when the pane opens, and one that is damaged is named among the others. */
export function EvidencePane({ incidentId, open }: RoomProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const [words, setWords] = useState('')
  const [sort, setSort] = useState<EvidenceSort>('entry')
  const [faulty, setFaulty] = useState(false)
  const [file, setFile] = useState<LookedAt | null>(null)
  const pieces = [...open.state.evidence.values()]
  const states = useOriginalStates(pieces.map(({ sha256 }) => sha256))
  const look = useMutation({
    mutationFn: async () => {
      const chosen = await shell('chooseFile', { purpose: 'add-evidence' })
      return chosen === null ? null : { ...(await api.evidence.look({ grant: chosen.grant })), grant: chosen.grant }
    },
    onSuccess: setFile,
  })
  const tooLarge = look.error !== null && toErrorPayload(look.error).code === 'file-too-large'
  const faults = pieces.filter(({ sha256 }) => !['intact', undefined].includes(states.get(sha256)))
  const shown = evidenceRows(pieces, { words, sort, faulty: faulty && faults.length > 0 }, states, formats.compare)
  return (
    <div className={room.panel}>
      <Button
        size="xs"
        variant="default"
        leftSection={<IconPaperclip size={14} stroke={1.5} aria-hidden />}
        loading={look.isPending}
        onClick={() => look.mutate()}
      >
        {t('evidence:add')}
      </Button>
      {tooLarge ? (
        <Text role="alert" size="sm" className={room.warning}>
          {t('evidence:tooLarge', {
            size: formats.bytes(Number(toErrorPayload(look.error).details['bytes'])),
            limit: formats.bytes(EVIDENCE_LIMIT_BYTES),
          })}
        </Text>
      ) : null}
      {look.error !== null && !tooLarge ? <ErrorNotice error={look.error} onRetry={() => look.mutate()} /> : null}
      {pieces.length === 0 ? (
        <Text c="dimmed">{t('evidence:none', { limit: formats.bytes(EVIDENCE_LIMIT_BYTES) })}</Text>
      ) : (
        <>
          <div className={styles.tools}>
            <TextInput
              size="xs"
              aria-label={t('evidence:filter')}
              placeholder={t('evidence:filter')}
              leftSection={<IconSearch size={14} stroke={1.5} aria-hidden />}
              value={words}
              onChange={(event) => setWords(event.currentTarget.value)}
            />
            <Select
              size="xs"
              aria-label={t('evidence:sort')}
              data={EVIDENCE_SORTS.map((value) => ({ value, label: t(`evidence:sortBy.${value}`) }))}
              value={sort}
              allowDeselect={false}
              onChange={(value) => setSort(EVIDENCE_SORTS.find((one) => one === value) ?? 'entry')}
            />
          </div>
          {faults.length > 0 ? (
            <div role="alert" className={styles.faults}>
              <span>{t('evidence:faults', { count: faults.length, names: formats.list(faults.map(({ name }) => name)) })}</span>
              <Switch
                size="xs"
                label={t('evidence:onlyFaulty')}
                checked={faulty}
                onChange={(event) => setFaulty(event.currentTarget.checked)}
              />
            </div>
          ) : null}
          <output className={room.note}>{t('evidence:count', { count: shown.length, total: pieces.length })}</output>
        </>
      )}
      <ul className={room.cards} aria-label={t('evidence:tab')}>
        {shown.map((piece) => (
          <EvidenceCard key={piece.id} incidentId={incidentId} open={open} piece={piece} state={states.get(piece.sha256)} />
        ))}
      </ul>
      {file === null ? null : <AddEvidenceDialog incidentId={incidentId} open={open} file={file} onClose={() => setFile(null)} />}
    </div>
  )
}
