import { useTranslation } from 'react-i18next'
import type { LocalizedText } from '../../../../shared/domain/crisis/model/localized-text.ts'
import type { Playbook } from '../../../../shared/domain/crisis/model/playbook.ts'
import styles from '../playbooks.module.css'
import { LocalizedField } from './localized-field.tsx'
import type { PlanEditorProps } from './plan-editor-props.ts'

const LEVELS = [1, 2, 3, 4] as const

const criteriaOf = (plan: Playbook, level: number): LocalizedText =>
  plan.severityCriteria.find((one) => one.level === level)?.criteria ?? {}

/** What each level means, in writing. */
export function LevelEditor({ view: { playbook, language }, editor }: PlanEditorProps) {
  const { t } = useTranslation()
  const write = (level: (typeof LEVELS)[number], criteria: LocalizedText): void =>
    editor.change((plan) => {
      const others = plan.severityCriteria.filter((one) => one.level !== level)
      const own = Object.keys(criteria).length > 0 ? [{ level, criteria }] : []
      return { ...plan, severityCriteria: [...others, ...own].toSorted((a, b) => a.level - b.level) }
    }, `level ${level} ${language}`)
  return (
    <section className={styles.part}>
      <h3>{t('playbooks:severity')}</h3>
      {LEVELS.map((level) => (
        <LocalizedField
          key={level}
          label={t('playbooks:level', { level })}
          text={criteriaOf(playbook, level)}
          language={language}
          onChange={(criteria) => write(level, criteria)}
        />
      ))}
    </section>
  )
}
