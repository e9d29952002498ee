import { Checkbox, Group } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Playbook } from '../../../../shared/domain/crisis/model/playbook.ts'
import { textIn } from '../model/text-in.ts'
import { listEdits } from './list-edits.ts'
import { LocalizedField } from './localized-field.tsx'
import { Part } from './part.tsx'
import type { PlanEditorProps } from './plan-editor-props.ts'
import { Removable } from './removable.tsx'

type Role = Playbook['roles'][number]

/** The parts to play. One taken out is still named by its steps until they are changed: the check says which. */
export function RoleEditor({ view: { playbook, language }, editor }: PlanEditorProps) {
  const { t } = useTranslation()
  const roles = listEdits<Role>(editor.change, 'roles')
  return (
    <Part
      title={t('playbooks:roles')}
      addLabel={t('playbooks:addRole')}
      onAdd={() =>
        roles.add({
          id: `role--${crypto.randomUUID()}`,
          title: {},
          duties: {},
          required: true,
          deputyRequired: true,
          fromSeverity: 1,
          kept: {},
        })
      }
    >
      {playbook.roles.map((role, index) => (
        <Removable
          key={role.id}
          label={t('playbooks:removeThing', { thing: textIn(role.title, language).words })}
          onRemove={() => roles.remove(index)}
        >
          <LocalizedField
            label={t('playbooks:part.role')}
            text={role.title}
            language={language}
            onChange={(title) => roles.set(index, { title }, `title ${language}`)}
          />
          <LocalizedField
            label={t('playbooks:part.duties')}
            text={role.duties}
            language={language}
            onChange={(duties) => roles.set(index, { duties }, `duties ${language}`)}
          />
          <Group gap="md">
            <Checkbox
              size="xs"
              label={t('playbooks:required')}
              checked={role.required}
              onChange={(event) => roles.set(index, { required: event.currentTarget.checked })}
            />
            <Checkbox
              size="xs"
              label={t('playbooks:withDeputy')}
              checked={role.deputyRequired}
              onChange={(event) => roles.set(index, { deputyRequired: event.currentTarget.checked })}
            />
          </Group>
        </Removable>
      ))}
    </Part>
  )
}
