import { Checkbox } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Step } from '../../../../shared/domain/crisis/model/step.ts'
import { textIn } from '../model/text-in.ts'
import { LocalizedField } from './localized-field.tsx'
import { Part } from './part.tsx'
import { Removable } from './removable.tsx'
import type { StepEditorProps } from './step-editor-props.ts'

type Item = Step['checklist'][number]

/** The lines to tick of a step. */
export function ChecklistEditor({ step, view: { language }, editor }: StepEditorProps) {
  const { t } = useTranslation()
  const write = (change: (items: readonly Item[]) => readonly Item[], about?: string): void =>
    editor.patchStep(step.id, (old) => ({ ...old, checklist: [...change(old.checklist)] }), about)
  const set = (id: string, part: Partial<Item>, about?: string): void =>
    write((items) => items.map((item) => (item.id === id ? { ...item, ...part } : item)), about)
  return (
    <Part
      title={t('playbooks:checklist')}
      addLabel={t('playbooks:addItem')}
      onAdd={() => write((items) => [...items, { id: `item--${crypto.randomUUID()}`, text: {}, mandatory: false }])}
    >
      {step.checklist.map((item) => (
        <Removable
          key={item.id}
          label={t('playbooks:removeThing', { thing: textIn(item.text, language).words })}
          onRemove={() => write((items) => items.filter(({ id }) => id !== item.id))}
        >
          <LocalizedField
            label={t('playbooks:part.checklist')}
            quiet
            text={item.text}
            language={language}
            onChange={(text) => set(item.id, { text }, `${item.id} ${language}`)}
          />
          <Checkbox
            size="xs"
            label={t('playbooks:mandatory')}
            checked={item.mandatory}
            onChange={(event) => set(item.id, { mandatory: event.currentTarget.checked })}
          />
        </Removable>
      ))}
    </Part>
  )
}
