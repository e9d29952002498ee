import { Radio, Select, Stack, Text, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ShippedExerciseLine } from '../../../../../shared/contract/exercises-contract.ts'
import type { PlaybookLine } from '../../../../../shared/contract/playbooks-contract.ts'
import { query } from '../../../../bridge/query.ts'
import { FormDialog } from '../../../../ui/form-dialog.tsx'
import { useFormats } from '../../../../ui/use-formats.ts'
import { localized } from '../../model/localized.ts'

const EMPTY = 'empty'

interface NewExerciseDialogProps {
  readonly playbooks: readonly PlaybookLine[]
  /** Read before: a dialog that fills later has nowhere to put the focus. */
  readonly shipped: readonly ShippedExerciseLine[]
  readonly onClose: () => void
}

/** Takes an exercise that comes with the program, or begins an empty one. */
export function NewExerciseDialog({ playbooks, shipped: lines, onClose }: NewExerciseDialogProps) {
  const { t, i18n } = useTranslation()
  const formats = useFormats()
  const client = useQueryClient()
  const navigate = useNavigate()
  const [source, setSource] = useState<string | null>(null)
  const [title, setTitle] = useState('')
  const [playbookId, setPlaybookId] = useState<string | null>(null)
  const chosen = source ?? lines[0]?.id ?? EMPTY
  const create = useMutation(
    query.exercises.create.mutationOptions({
      onSuccess: async ({ exercise }) => {
        await client.invalidateQueries({ queryKey: query.exercises.key() })
        onClose()
        await navigate({ to: '/crisis/exercises/$exerciseId', params: { exerciseId: exercise.id } })
      },
    }),
  )
  const submit = () => {
    if (chosen !== EMPTY) create.mutate({ from: 'shipped', id: chosen, language: i18n.language === 'fr' ? 'fr' : 'en' })
    else if (playbookId !== null) create.mutate({ from: 'nothing', title: title.trim(), playbookId })
  }
  return (
    <FormDialog
      size="lg"
      title={t('exercise:prepare')}
      submitLabel={t('exercise:prepare')}
      busy={create.isPending}
      disabled={chosen === EMPTY && (title.trim() === '' || playbookId === null)}
      error={create.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <Radio.Group value={chosen} onChange={setSource} label={t('exercise:from')} description={t('exercise:fromHint')}>
        <Stack gap="sm" mt="sm">
          {lines.map(({ id, title: words, about, counts }, index) => (
            <Radio
              key={id}
              value={id}
              data-autofocus={index === 0 ? true : undefined}
              label={`${localized(words, i18n.language)} · ${t('exercise:injectCount', { count: counts.injects })} · ${t('exercise:minutes', { count: counts.minutes })}`}
              description={localized(about, i18n.language)}
            />
          ))}
          <Radio value={EMPTY} label={t('exercise:empty')} />
        </Stack>
      </Radio.Group>
      {chosen === EMPTY ? (
        <>
          <TextInput
            label={t('exercise:name')}
            value={title}
            maxLength={300}
            onChange={(event) => setTitle(event.currentTarget.value)}
          />
          <Select
            label={t('crisis:playbook')}
            data={playbooks
              .filter(({ publishedVersion }) => publishedVersion !== null)
              .map(({ id, title: words }) => ({ value: id, label: localized(words, i18n.language) }))
              .toSorted((left, right) => formats.compare(left.label, right.label))}
            value={playbookId}
            searchable
            allowDeselect={false}
            onChange={setPlaybookId}
          />
        </>
      ) : (
        <Text size="sm" c="dimmed">
          {t('exercise:invented')}
        </Text>
      )}
    </FormDialog>
  )
}
