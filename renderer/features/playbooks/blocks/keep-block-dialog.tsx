import { Checkbox, Stack } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { BlockLine } from '../../../../shared/contract/blocks-contract.ts'
import { checkBlock } from '../../../../shared/domain/crisis/blocks/check-block.ts'
import { makeBlock } from '../../../../shared/domain/crisis/blocks/make-block.ts'
import { api } from '../../../bridge/api.ts'
import { FormDialog } from '../../../ui/form-dialog.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { notifyDone } from '../../../ui/notify-done.ts'
import { useFormats } from '../../../ui/use-formats.ts'
import { LocalizedField } from '../edit/localized-field.tsx'
import type { DraftEditor } from '../edit/use-draft-editor.ts'
import { faultWords } from '../model/fault-words.ts'
import { outlineOf } from '../model/outline-of.ts'
import type { PlanView } from '../model/plan-view.ts'
import { textIn } from '../model/text-in.ts'
import { asCopies } from './as-copies.ts'
import styles from './blocks.module.css'
import { useBlocks } from './use-blocks.ts'
import { UsedBy } from './used-by.tsx'

interface KeepBlockDialogProps {
  readonly view: PlanView
  readonly editor: DraftEditor
  /** Null: a new block. */
  readonly block: BlockLine | null
  readonly onClose: () => void
}

const NOW = '1970-01-01T00:00:00.000Z'

/** Steps of the draft as a new block, or as the next version of one, which says who uses it. */
export function KeepBlockDialog({ view, editor, block, onClose }: KeepBlockDialogProps) {
  const { t, i18n } = useTranslation()
  const formats = useFormats()
  const { playbook, language, selected } = view
  const uses = useBlocks().data?.find((line) => line.id === block?.id)?.uses ?? block?.uses ?? []
  const [id] = useState(() => block?.id ?? `block--${crypto.randomUUID()}`)
  const [title, setTitle] = useState(block?.title ?? {})
  const steps = outlineOf(playbook).flatMap((group) => group.steps)
  const [chosen, setChosen] = useState<readonly string[]>(() =>
    steps.filter((step) => (block === null ? step.id === selected : step.block?.blockId === id)).map((step) => step.id),
  )
  const made = makeBlock(playbook, new Set(chosen), { id, version: block?.version ?? 1, title, modifiedAt: NOW })
  const faults = checkBlock(made)
  const untitled = textIn(title, i18n.language).words === ''
  const keep = useMutation({
    mutationFn: () => api.blocks.save({ block: made }),
    onSuccess: (kept) => {
      const inOrder = playbook.steps.filter((step) => chosen.includes(step.id)).toSorted((a, b) => a.order - b.order)
      editor.change((plan) =>
        asCopies(
          plan,
          inOrder.map((step) => step.id),
          kept,
        ),
      )
      notifyDone(t('playbooks:block.kept', { title: textIn(kept.title, i18n.language).words, version: kept.version }))
      onClose()
    },
  })
  return (
    <FormDialog
      size="lg"
      title={
        block === null
          ? t('playbooks:block.makeTitle')
          : t('playbooks:block.changeTitle', { title: textIn(block.title, i18n.language).words })
      }
      submitLabel={block === null ? t('playbooks:block.keep') : t('playbooks:block.keepAs', { version: block.version + 1 })}
      busy={keep.isPending}
      disabled={chosen.length === 0 || faults.length > 0 || untitled}
      error={keep.error}
      onSubmit={() => keep.mutate()}
      onClose={onClose}
    >
      {block === null ? null : (
        <Notice>
          <p className={styles.uses}>
            <UsedBy uses={uses} />
          </p>
          <p>{t('playbooks:block.othersKeep')}</p>
        </Notice>
      )}
      <LocalizedField label={t('playbooks:block.title')} text={title} language={language} onChange={setTitle} />
      <Checkbox.Group label={t('playbooks:block.steps')} value={[...chosen]} onChange={setChosen}>
        <Stack gap="xs" mt="xs" className={styles.choices}>
          {steps.map((step, index) => (
            <Checkbox key={step.id} value={step.id} label={`${index + 1}. ${textIn(step.title, language).words}`} />
          ))}
        </Stack>
      </Checkbox.Group>
      {faults.length === 0 ? null : (
        <Notice title={t('playbooks:block.faults')}>
          <ul className={styles.faults}>
            {faults.map((fault) => {
              const step = made.steps.find((one) => one.id === fault.stepId)
              const words = faultWords(fault, { playbook, language, formats, t })
              return (
                <li key={JSON.stringify(fault)}>
                  {step ? t('playbooks:block.faultAt', { step: textIn(step.title, language).words, fault: words }) : words}
                </li>
              )
            })}
          </ul>
        </Notice>
      )}
    </FormDialog>
  )
}
