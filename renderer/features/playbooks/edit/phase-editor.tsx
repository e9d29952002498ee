import { Checkbox } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Playbook } from '../../../../shared/domain/crisis/model/playbook.ts'
import { textIn } from '../model/text-in.ts'
import { listEdits } from './list-edits.ts'
import { LocalizedField } from './localized-field.tsx'
import { Part } from './part.tsx'
import type { PlanEditorProps } from './plan-editor-props.ts'
import { Removable } from './removable.tsx'

type Phase = Playbook['phases'][number]

/** The stretches of the plan, in their order. */
export function PhaseEditor({ view: { playbook, language }, editor }: PlanEditorProps) {
  const { t } = useTranslation()
  const phases = listEdits<Phase>(editor.change, 'phases')
  const last = Math.max(0, ...playbook.phases.map(({ order }) => order))
  return (
    <Part
      title={t('playbooks:phases')}
      addLabel={t('playbooks:addPhase')}
      onAdd={() => phases.add({ id: `phase--${crypto.randomUUID()}`, title: {}, order: last + 1, parallel: false })}
    >
      {playbook.phases.map((phase, index) => (
        <Removable
          key={phase.id}
          label={t('playbooks:removeThing', { thing: textIn(phase.title, language).words })}
          onRemove={() => phases.remove(index)}
        >
          <LocalizedField
            label={t('playbooks:part.phase')}
            quiet
            text={phase.title}
            language={language}
            onChange={(title) => phases.set(index, { title }, `title ${language}`)}
          />
          <Checkbox
            size="xs"
            label={t('playbooks:parallel')}
            checked={phase.parallel}
            onChange={(event) => phases.set(index, { parallel: event.currentTarget.checked })}
          />
        </Removable>
      ))}
    </Part>
  )
}
