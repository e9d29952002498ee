import { ActionIcon, Tooltip } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconCopy, IconTrash } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Step } from '../../../../shared/domain/crisis/model/step.ts'
import { useFormats } from '../../../ui/use-formats.ts'
import { faultWords } from '../model/fault-words.ts'
import { KIND_ICONS } from '../model/kind-icons.ts'
import { stepNumbers } from '../model/step-numbers.ts'
import styles from '../playbooks.module.css'
import { ChecklistEditor } from './checklist-editor.tsx'
import { KindEditor } from './kind-editor.tsx'
import { LocalizedField } from './localized-field.tsx'
import { StepSettings } from './step-settings.tsx'
import type { StepEditorProps } from './step-editor-props.ts'

/** Everything about one step, to be written. */
export function StepEditor({ step, view, editor }: StepEditorProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const { playbook, language } = view
  const Icon = KIND_ICONS[step.kind]
  const acts = [
    { label: t('playbooks:moveUp'), icon: IconArrowUp, run: () => editor.move(step.id, -1) },
    { label: t('playbooks:moveDown'), icon: IconArrowDown, run: () => editor.move(step.id, 1) },
    { label: t('playbooks:duplicateStep'), icon: IconCopy, run: () => editor.duplicate(step.id) },
    { label: t('playbooks:removeStep'), icon: IconTrash, run: () => editor.remove(step.id) },
  ]
  const patch = (change: (old: Step) => Step, about: string): void => editor.patchStep(step.id, change, about)
  return (
    <div className={styles.panel}>
      <div className={styles.panelKind}>
        <Icon size={16} stroke={1.5} aria-hidden />
        <h2>
          {t('playbooks:stepOfKind', {
            number: stepNumbers(playbook).get(step.id),
            kind: t(`playbooks:kind.${step.kind}`),
          })}
        </h2>
        {acts.map(({ label, icon: ActIcon, run }) => (
          <Tooltip key={label} label={label}>
            <ActionIcon size={28} color="gray" aria-label={label} onClick={run}>
              <ActIcon size={16} stroke={1.5} aria-hidden />
            </ActionIcon>
          </Tooltip>
        ))}
      </div>
      {view.faults
        .filter(({ stepId }) => stepId === step.id)
        .map((fault) => (
          <p key={JSON.stringify(fault)} className={styles.fault}>
            {faultWords(fault, { playbook, language, formats, t })}
          </p>
        ))}
      <LocalizedField
        label={t('playbooks:part.title')}
        text={step.title}
        language={language}
        onChange={(title) => patch((old) => ({ ...old, title }), `title ${language}`)}
      />
      <LocalizedField
        label={t('playbooks:part.body')}
        text={step.body}
        language={language}
        long
        onChange={(body) => patch((old) => ({ ...old, body }), `body ${language}`)}
      />
      <KindEditor step={step} view={view} editor={editor} />
      <StepSettings step={step} view={view} editor={editor} />
      <ChecklistEditor step={step} view={view} editor={editor} />
    </div>
  )
}
