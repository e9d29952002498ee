import { Radio, Stack, Text, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { insertBlock } from '../../../../shared/domain/crisis/blocks/insert-block.ts'
import { api } from '../../../bridge/api.ts'
import { ErrorNotice } from '../../../ui/error-notice.tsx'
import { FormDialog } from '../../../ui/form-dialog.tsx'
import { LoadingNote } from '../../../ui/loading-note.tsx'
import type { DraftEditor } from '../edit/use-draft-editor.ts'
import { outlineOf } from '../model/outline-of.ts'
import { textIn } from '../model/text-in.ts'
import type { PlanView } from '../model/plan-view.ts'
import styles from './blocks.module.css'
import { foundBlocks } from './found-blocks.ts'
import { useBlocks } from './use-blocks.ts'
import { UsedBy } from './used-by.tsx'

interface InsertBlockDialogProps {
  readonly view: PlanView
  readonly editor: DraftEditor
  readonly onClose: () => void
}

/** Which block comes behind the chosen step, or at the end. */
export function InsertBlockDialog({ view, editor, onClose }: InsertBlockDialogProps) {
  const { t, i18n } = useTranslation()
  const blocks = useBlocks()
  const [sought, setSought] = useState('')
  const [chosen, setChosen] = useState<string | null>(null)
  const shown = foundBlocks(blocks.data ?? [], sought)
  const last =
    outlineOf(view.playbook)
      .flatMap(({ steps }) => steps)
      .at(-1)?.id ?? null
  const insert = useMutation({
    mutationFn: (id: string) => api.blocks.get({ id }),
    onSuccess: (block) => {
      const ids = block.steps.map(() => `step--${crypto.randomUUID()}`)
      editor.change((plan) => insertBlock(plan, block, view.selected ?? last, ids))
      view.select(ids[0] ?? null)
      onClose()
    },
  })
  return (
    <FormDialog
      size="lg"
      title={t('playbooks:block.insertTitle')}
      submitLabel={t('playbooks:block.insert')}
      busy={insert.isPending}
      disabled={chosen === null || !shown.some(({ id }) => id === chosen)}
      error={insert.error}
      onSubmit={() => {
        if (chosen !== null) insert.mutate(chosen)
      }}
      onClose={onClose}
    >
      <TextInput label={t('playbooks:block.search')} value={sought} onChange={(event) => setSought(event.currentTarget.value)} />
      {blocks.error ? <ErrorNotice error={blocks.error} onRetry={() => void blocks.refetch()} /> : null}
      {blocks.isPending ? <LoadingNote /> : null}
      {blocks.data?.length === 0 ? <Text c="dimmed">{t('playbooks:block.none')}</Text> : null}
      {blocks.data !== undefined && blocks.data.length > 0 && shown.length === 0 ? (
        <Text c="dimmed">{t('playbooks:block.noneFound')}</Text>
      ) : null}
      {shown.length === 0 ? null : (
        <Radio.Group label={t('playbooks:block.which')} value={chosen} onChange={setChosen}>
          <Stack gap="sm" mt="xs" className={styles.choices}>
            {shown.map(({ id, title, version, steps, uses }) => (
              <Radio
                key={id}
                value={id}
                label={t('playbooks:block.line', { title: textIn(title, i18n.language).words, version, count: steps })}
                description={<UsedBy uses={uses} />}
              />
            ))}
          </Stack>
        </Radio.Group>
      )}
    </FormDialog>
  )
}
