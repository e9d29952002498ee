import { Select } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { mergeFieldTypeSchema, type MergeField } from '../../../../shared/domain/crisis/model/merge-field.ts'
import styles from '../playbooks.module.css'
import { freeFieldName } from '../model/free-field-name.ts'
import { listEdits } from './list-edits.ts'
import { LocalizedField } from './localized-field.tsx'
import { Part } from './part.tsx'
import type { PlanEditorProps } from './plan-editor-props.ts'
import { Removable } from './removable.tsx'

/** The fields of the templates. Their names are given once: templates are written with them. */
export function FieldEditor({ view: { playbook, language }, editor }: PlanEditorProps) {
  const { t } = useTranslation()
  const fields = listEdits<MergeField>(editor.change, 'fields')
  return (
    <Part
      title={t('playbooks:fields')}
      addLabel={t('playbooks:addField')}
      onAdd={() =>
        fields.add({
          name: freeFieldName(playbook.fields.map(({ name }) => name)),
          label: {},
          hint: {},
          type: 'text',
          options: [],
        })
      }
    >
      {playbook.fields.map((field, index) => (
        <Removable
          key={field.name}
          label={t('playbooks:removeThing', { thing: field.name })}
          onRemove={() => fields.remove(index)}
        >
          <div className={styles.pair}>
            <LocalizedField
              label={t('playbooks:fieldNamed', { name: `{{${field.name}}}` })}
              text={field.label}
              language={language}
              onChange={(label) => fields.set(index, { label }, `label ${language}`)}
            />
            <Select
              label={t('playbooks:field.type')}
              data={mergeFieldTypeSchema.options.map((type) => ({ value: type, label: t(`playbooks:fieldType.${type}`) }))}
              value={field.type}
              allowDeselect={false}
              onChange={(value) => {
                const type = mergeFieldTypeSchema.safeParse(value)
                if (type.success) fields.set(index, { type: type.data })
              }}
            />
          </div>
        </Removable>
      ))}
    </Part>
  )
}
