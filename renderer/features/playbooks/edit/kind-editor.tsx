import { NumberInput, Select, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Step, StepKind, StepOf } from '../../../../shared/domain/crisis/model/step.ts'
import { stepOptions } from '../model/step-options.ts'
import { LocalizedField } from './localized-field.tsx'
import { OptionEditor } from './option-editor.tsx'
import type { StepEditorProps } from './step-editor-props.ts'
import { SubPlaybookField } from './sub-playbook-field.tsx'
import { TemplateFields } from './template-fields.tsx'

const MESSAGE_KINDS = ['statement', 'qa', 'sitrep', 'alert'] as const

/** What only steps of this kind have. */
export function KindEditor({ step, view, editor }: StepEditorProps) {
  const { t } = useTranslation()
  const { playbook, language } = view
  const patch = <K extends StepKind>(kind: K, part: Partial<StepOf<K>>, about?: string): void =>
    editor.patchStep(step.id, (old) => (old.kind === kind ? ({ ...old, ...part } as Step) : old), about)
  switch (step.kind) {
    case 'decision':
      return <OptionEditor step={step} view={view} editor={editor} />
    case 'message':
      return (
        <>
          <Select
            label={t('playbooks:messageKind.title')}
            data={MESSAGE_KINDS.map((kind) => ({ value: kind, label: t(`playbooks:messageKind.${kind}`) }))}
            value={step.messageKind}
            allowDeselect={false}
            onChange={(value) => {
              const messageKind = MESSAGE_KINDS.find((kind) => kind === value)
              if (messageKind) patch('message', { messageKind })
            }}
          />
          <LocalizedField
            label={t('playbooks:template')}
            text={step.template}
            language={language}
            long
            onChange={(template) => patch('message', { template }, `template ${language}`)}
          />
          <TemplateFields
            playbook={playbook}
            language={language}
            onInsert={(name) =>
              patch('message', { template: { ...step.template, [language]: `${step.template[language] ?? ''}{{${name}}}` } })
            }
          />
          <TextInput
            label={t('playbooks:audience')}
            value={step.audience}
            onChange={(event) => patch('message', { audience: event.currentTarget.value.slice(0, 200) }, 'audience')}
          />
        </>
      )
    case 'sitrep':
      return (
        <LocalizedField
          label={t('playbooks:template')}
          text={step.template}
          language={language}
          long
          onChange={(template) => patch('sitrep', { template }, `template ${language}`)}
        />
      )
    case 'approval':
      return (
        <Select
          label={t('playbooks:approves')}
          data={stepOptions(playbook, language).filter(
            ({ value }) => playbook.steps.find(({ id }) => id === value)?.kind === 'message',
          )}
          value={step.approves}
          allowDeselect={false}
          onChange={(approves) => (approves === null ? undefined : patch('approval', { approves }))}
        />
      )
    case 'wait':
      return (
        <NumberInput
          label={t('playbooks:waitMinutes')}
          min={0}
          max={10_000_000}
          allowDecimal={false}
          value={step.minutes}
          onChange={(value) => (typeof value === 'number' ? patch('wait', { minutes: value }, 'minutes') : undefined)}
        />
      )
    case 'sub-playbook':
      return (
        <SubPlaybookField
          step={step}
          language={language}
          onChange={(playbookId) => patch('sub-playbook', { playbookId, version: null })}
        />
      )
    case 'task':
    case 'end':
      return null
  }
}
