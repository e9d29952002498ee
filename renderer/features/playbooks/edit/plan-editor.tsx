import { Checkbox, MultiSelect, NumberInput, Select, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Playbook } from '../../../../shared/domain/crisis/model/playbook.ts'
import { DateField } from '../../../ui/date-field.tsx'
import { calendarDate } from '../../../ui/calendar-date.ts'
import { stepOptions } from '../model/step-options.ts'
import styles from '../playbooks.module.css'
import { FieldEditor } from './field-editor.tsx'
import { LanguageField } from './language-field.tsx'
import { LevelEditor } from './level-editor.tsx'
import { LocalizedField } from './localized-field.tsx'
import { PhaseEditor } from './phase-editor.tsx'
import { RoleEditor } from './role-editor.tsx'
import type { PlanEditorProps } from './plan-editor-props.ts'

const SCOPES = ['post', 'capital'] as const

/** The plan as a whole, to be written. */
export function PlanEditor({ view, editor }: PlanEditorProps) {
  const { t } = useTranslation()
  const { playbook, language } = view
  const set = (part: Partial<Playbook>, about?: string): void => editor.change((plan) => ({ ...plan, ...part }), about)
  const metric = playbook.metric ?? { title: {}, stepId: null, targetMinutes: null }
  const rhythm = (name: keyof Playbook['rhythm'], label: string) => (
    <NumberInput
      label={label}
      min={1}
      allowDecimal={false}
      value={playbook.rhythm[name] ?? ''}
      onChange={(value) =>
        set({ rhythm: { ...playbook.rhythm, [name]: typeof value === 'number' && value > 0 ? value : null } }, name)
      }
    />
  )
  return (
    <div className={styles.page}>
      <LocalizedField
        label={t('playbooks:part.title')}
        text={playbook.title}
        language={language}
        onChange={(title) => set({ title }, `title ${language}`)}
      />
      <LocalizedField
        label={t('playbooks:part.body')}
        text={playbook.body}
        language={language}
        long
        onChange={(body) => set({ body }, `body ${language}`)}
      />
      <div className={styles.pair}>
        <TextInput
          label={t('playbooks:crisisType')}
          value={playbook.crisisType}
          onChange={(event) => set({ crisisType: event.currentTarget.value.slice(0, 100) }, 'crisisType')}
        />
        <DateField
          label={t('playbooks:reviewDay')}
          withTime={false}
          value={playbook.reviewBy === null ? null : new Date(`${playbook.reviewBy}T00:00:00`)}
          onChange={(day) => set({ reviewBy: day === null ? null : calendarDate(day.getTime()) })}
        />
        <LanguageField playbook={playbook} onChange={(languages) => set({ languages })} />
        <MultiSelect
          label={t('playbooks:scopes')}
          data={SCOPES.map((scope) => ({ value: scope, label: t(`playbooks:scope.${scope}`) }))}
          value={[...playbook.scopes]}
          onChange={(values) => set({ scopes: SCOPES.filter((scope) => values.includes(scope)) })}
        />
      </div>
      <LevelEditor view={view} editor={editor} />
      <PhaseEditor view={view} editor={editor} />
      <RoleEditor view={view} editor={editor} />
      <FieldEditor view={view} editor={editor} />
      <section className={styles.part}>
        <h3>{t('playbooks:metric')}</h3>
        <Checkbox
          label={t('playbooks:hasMetric')}
          checked={playbook.metric !== null}
          onChange={({ currentTarget: { checked } }) => set({ metric: checked ? metric : null })}
        />
        {playbook.metric === null ? null : (
          <>
            <LocalizedField
              label={t('playbooks:part.metric')}
              text={metric.title}
              language={language}
              onChange={(title) => set({ metric: { ...metric, title } }, `metric ${language}`)}
            />
            <div className={styles.pair}>
              <Select
                label={t('playbooks:metricStep')}
                data={stepOptions(playbook, language)}
                value={metric.stepId}
                searchable
                clearable
                onChange={(stepId) => set({ metric: { ...metric, stepId } })}
              />
              <NumberInput
                label={t('playbooks:metricMinutes')}
                min={1}
                allowDecimal={false}
                value={metric.targetMinutes ?? ''}
                onChange={(value) =>
                  set({ metric: { ...metric, targetMinutes: typeof value === 'number' && value > 0 ? value : null } }, 'target')
                }
              />
            </div>
          </>
        )}
        <div className={styles.pair}>
          {rhythm('sitrepMinutes', t('playbooks:sitrepMinutes'))}
          {rhythm('updateMinutes', t('playbooks:updateMinutes'))}
        </div>
      </section>
    </div>
  )
}
