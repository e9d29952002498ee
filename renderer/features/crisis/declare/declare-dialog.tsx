import { Collapse, Group, SegmentedControl, Select, Text, TextInput, UnstyledButton } from '@mantine/core'
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PlaybookLine } from '../../../../shared/contract/playbooks-contract.ts'
import { incidentModeSchema } from '../../../../shared/domain/crisis/model/incident.ts'
import { severitySchema, type Severity } from '../../../../shared/domain/crisis/model/severity.ts'
import { query } from '../../../bridge/query.ts'
import { FormDialog } from '../../../ui/form-dialog.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { useFormats } from '../../../ui/use-formats.ts'
import { localized } from '../model/localized.ts'
import { useZones } from './use-zones.ts'
import styles from './declare.module.css'

interface DeclareDialogProps {
  readonly playbooks: readonly PlaybookLine[]
  /** Chosen from the library; null: to be chosen. */
  readonly playbookId: string | null
  readonly onClose: () => void
}

const LEVELS = severitySchema.values

/** Three inputs and the clock runs: playbook, what happened, level. The rest has a default and waits below. */
export function DeclareDialog({ playbooks, playbookId, onClose }: DeclareDialogProps) {
  const { t, i18n } = useTranslation()
  const formats = useFormats()
  const navigate = useNavigate()
  const client = useQueryClient()
  const zones = useZones()
  const [chosen, setChosen] = useState(playbookId)
  const [title, setTitle] = useState('')
  const [severity, setSeverity] = useState<Severity>(2)
  const [place, setPlace] = useState('')
  const [mode, setMode] = useState<(typeof incidentModeSchema.options)[number]>('REAL')
  const [more, setMore] = useState(false)
  const [awareAt, setAwareAt] = useState<Date | null>(null)
  const [declaredAt, setDeclaredAt] = useState<Date | null>(null)
  const details = useQuery({
    ...query.playbooks.get.queryOptions({ input: { id: chosen ?? '', version: null } }),
    enabled: chosen !== null,
  })
  const declare = useMutation(
    query.incidents.declare.mutationOptions({
      onSuccess: async ({ id }) => {
        await client.invalidateQueries({ queryKey: query.incidents.key() })
        onClose()
        await navigate({ to: '/crisis/$incidentId', params: { incidentId: id } })
      },
    }),
  )
  const options = playbooks
    .filter(({ publishedVersion }) => publishedVersion !== null)
    .map(({ id, title: words }) => ({ value: id, label: localized(words, i18n.language) }))
    .toSorted((left, right) => formats.compare(left.label, right.label))
  const criteria = details.data?.severityCriteria.find(({ level }) => level === severity)
  const submit = () => {
    if (chosen === null) return
    declare.mutate({
      playbookId: chosen,
      title: title.trim(),
      place: place.trim(),
      mode,
      severity,
      awareAt: mode === 'BACKFILL' ? (awareAt?.toISOString() ?? null) : null,
      ...(mode === 'BACKFILL' && declaredAt !== null ? { happenedAt: declaredAt.toISOString() } : {}),
      ...zones,
      text: t('crisis:entry.incident-declared', { incident: title.trim() }),
    })
  }
  return (
    <FormDialog
      title={t('crisis:declare.title')}
      submitLabel={t('crisis:declare.submit')}
      destructive={false}
      busy={declare.isPending}
      disabled={chosen === null || title.trim() === ''}
      error={declare.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <Select
        label={t('crisis:playbook')}
        placeholder={t('crisis:declare.choose')}
        data={options}
        value={chosen}
        searchable
        selectFirstOptionOnChange
        allowDeselect={false}
        onChange={setChosen}
        data-autofocus={playbookId === null ? true : undefined}
      />
      <TextInput
        label={t('crisis:declare.what')}
        description={t('crisis:declare.whatHint')}
        value={title}
        maxLength={300}
        onChange={(event) => setTitle(event.currentTarget.value)}
        data-autofocus={playbookId === null ? undefined : true}
      />
      <div className={styles.field}>
        <Text size="sm" fw={500} id="declare-level">
          {t('crisis:level')}
        </Text>
        <SegmentedControl
          fullWidth
          aria-labelledby="declare-level"
          data={LEVELS_AS_TEXT}
          value={String(severity)}
          onChange={(value) => setSeverity(severitySchema.parse(Number(value)))}
        />
        <Text size="sm" c="dimmed">
          {criteria ? localized(criteria.criteria, i18n.language) : t('crisis:declare.unsure')}
        </Text>
      </div>
      <UnstyledButton className={styles.more} aria-expanded={more} onClick={() => setMore(!more)}>
        {more ? <IconChevronDown size={16} stroke={1.5} aria-hidden /> : <IconChevronRight size={16} stroke={1.5} aria-hidden />}
        {t('crisis:declare.more')}
      </UnstyledButton>
      <Collapse expanded={more}>
        <Group grow align="start" gap="md">
          <TextInput
            label={t('crisis:declare.place')}
            value={place}
            maxLength={300}
            onChange={(event) => setPlace(event.currentTarget.value)}
          />
          <Select
            label={t('crisis:declare.mode')}
            data={incidentModeSchema.options.map((value) => ({ value, label: t(`crisis:mode.${value}`) }))}
            value={mode}
            allowDeselect={false}
            onChange={(value) => setMode(incidentModeSchema.parse(value))}
          />
        </Group>
        {mode === 'BACKFILL' ? (
          <Group grow align="start" gap="md" mt="md">
            <DateField label={t('papers:when.aware')} value={awareAt} withTime onChange={setAwareAt} />
            <DateField label={t('papers:when.declared')} value={declaredAt} withTime onChange={setDeclaredAt} />
          </Group>
        ) : null}
        {mode === 'BACKFILL' ? (
          <Text size="xs" c="dimmed">
            {t('papers:when.hint')}
          </Text>
        ) : null}
      </Collapse>
    </FormDialog>
  )
}

const LEVELS_AS_TEXT = [...LEVELS].map((level) => ({ value: String(level), label: String(level) }))
