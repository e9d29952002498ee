import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Playbook } from '../../../../shared/domain/crisis/model/playbook.ts'
import { textIn } from '../model/text-in.ts'
import styles from '../playbooks.module.css'

interface TemplateFieldsProps {
  readonly playbook: Playbook
  readonly language: string
  readonly onInsert: (name: string) => void
}

/** The fields that a template may hold; one is put at its end. */
export function TemplateFields({ playbook, language, onInsert }: TemplateFieldsProps) {
  const { t } = useTranslation()
  if (playbook.fields.length === 0) return null
  return (
    <fieldset className={styles.chips} aria-label={t('playbooks:insertField')}>
      {playbook.fields.map(({ name, label }) => (
        <Button key={name} size="compact-xs" variant="default" title={`{{${name}}}`} onClick={() => onInsert(name)}>
          {textIn(label, language).words || name}
        </Button>
      ))}
    </fieldset>
  )
}
