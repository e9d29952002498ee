import { MultiSelect } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { StepOf } from '../../../../shared/domain/crisis/model/step.ts'
import { stepOptions } from '../model/step-options.ts'
import { textIn } from '../model/text-in.ts'
import { LocalizedField } from './localized-field.tsx'
import { Part } from './part.tsx'
import { Removable } from './removable.tsx'
import type { StepEditorProps } from './step-editor-props.ts'

type Option = StepOf<'decision'>['options'][number]

interface OptionEditorProps extends StepEditorProps {
  readonly step: StepOf<'decision'>
}

/** The ways out of a decision, each with the steps that it opens. */
export function OptionEditor({ step, view: { playbook, language }, editor }: OptionEditorProps) {
  const { t } = useTranslation()
  const others = stepOptions(playbook, language).filter(({ value }) => value !== step.id)
  const write = (change: (options: readonly Option[]) => readonly Option[], about?: string): void =>
    editor.patchStep(step.id, (old) => (old.kind === 'decision' ? { ...old, options: [...change(old.options)] } : old), about)
  const set = (id: string, part: Partial<Option>, about?: string): void =>
    write((options) => options.map((option) => (option.id === id ? { ...option, ...part } : option)), about)
  return (
    <Part
      title={t('playbooks:options')}
      addLabel={t('playbooks:addOption')}
      onAdd={() => write((options) => [...options, { id: `option--${crypto.randomUUID()}`, title: {}, guidance: {}, next: [] }])}
    >
      {step.options.map((option) => (
        <Removable
          key={option.id}
          label={t('playbooks:removeThing', { thing: textIn(option.title, language).words })}
          onRemove={() => write((options) => options.filter(({ id }) => id !== option.id))}
        >
          <LocalizedField
            label={t('playbooks:part.option')}
            quiet
            text={option.title}
            language={language}
            onChange={(title) => set(option.id, { title }, `${option.id} ${language}`)}
          />
          <MultiSelect
            label={t('playbooks:opens')}
            data={others}
            value={[...option.next]}
            searchable
            hidePickedOptions
            onChange={(next) => set(option.id, { next })}
          />
        </Removable>
      ))}
    </Part>
  )
}
