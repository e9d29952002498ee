import { Select, Text, Textarea, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Evidence } from '../../../../shared/domain/crisis/model/evidence.ts'
import { api } from '../../../bridge/api.ts'
import { query } from '../../../bridge/query.ts'
import { DateField } from '../../../ui/date-field.tsx'
import { FormDialog } from '../../../ui/form-dialog.tsx'
import { useFormats } from '../../../ui/use-formats.ts'
import { localized } from '../model/localized.ts'
import { refusalWords } from '../model/refusal-words.ts'
import type { RoomProps } from '../room/room-props.ts'
import room from '../room/room.module.css'
import styles from './evidence.module.css'

/** A file that the person chose, as it was looked at. */
export type LookedAt = Pick<Evidence, 'name' | 'mediaType' | 'sha256' | 'size'> & { readonly grant: string }

interface AddEvidenceDialogProps extends RoomProps {
  readonly file: LookedAt
  readonly onClose: () => void
}

/** Where a file is from and what it shows; then it is kept, and the log says so with its hash. */
export function AddEvidenceDialog({ incidentId, open, file, onClose }: AddEvidenceDialogProps) {
  const { t, i18n } = useTranslation()
  const formats = useFormats()
  const client = useQueryClient()
  const [source, setSource] = useState('')
  const [capturedAt, setCapturedAt] = useState<Date | null>(null)
  const [stepId, setStepId] = useState<string | null>(null)
  const [note, setNote] = useState('')
  const { name, sha256, size, grant } = file
  const steps = [...open.playbook.steps, ...open.state.added.values()]
  const known = [...open.state.evidence.values()].find((piece) => piece.sha256 === sha256)
  const add = useMutation({
    mutationFn: () =>
      api.evidence.add({
        incidentId,
        grant,
        text: t('evidence:entry', { name, source: source.trim(), sha256 }),
        evidence: {
          sha256,
          source: source.trim(),
          capturedAt: capturedAt?.toISOString() ?? null,
          stepId,
          factIds: [],
          ...(note.trim() === '' ? {} : { note: note.trim() }),
        },
      }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: query.incidents.key() })
      onClose()
    },
  })
  const refused = refusalWords(add.error, open, i18n.language, t)
  return (
    <FormDialog
      size="lg"
      title={t('evidence:add')}
      submitLabel={t('evidence:submit')}
      busy={add.isPending}
      disabled={source.trim() === ''}
      error={refused === null ? add.error : null}
      onSubmit={() => add.mutate()}
      onClose={onClose}
    >
      <div className={styles.file}>
        <strong dir="auto">{name}</strong>
        <span className={room.note}>{formats.bytes(size)}</span>
        <code className={styles.hash}>
          <span>SHA-256 </span>
          {sha256}
        </code>
      </div>
      {known === undefined ? null : (
        <Text size="sm" className={room.warning}>
          {t('evidence:known', { seq: known.seq })}
        </Text>
      )}
      {refused === null ? null : (
        <Text role="alert" className={room.warning}>
          {refused}
        </Text>
      )}
      <TextInput
        label={t('evidence:source')}
        description={t('evidence:sourceHint')}
        value={source}
        maxLength={2000}
        required
        data-autofocus
        onChange={(event) => setSource(event.currentTarget.value)}
      />
      <DateField label={t('evidence:capturedAt')} value={capturedAt} withTime onChange={setCapturedAt} />
      <Select
        label={t('evidence:step')}
        placeholder={t('evidence:noStep')}
        data={steps.map(({ id, title }) => ({ value: id, label: localized(title, i18n.language) }))}
        value={stepId}
        searchable
        clearable
        clearButtonProps={{ 'aria-label': t('evidence:noStep') }}
        onChange={setStepId}
      />
      <Textarea
        label={t('evidence:note')}
        description={t('evidence:noteHint')}
        value={note}
        maxLength={5000}
        autosize
        minRows={2}
        maxRows={6}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
    </FormDialog>
  )
}
