import { ActionIcon, Select, Tooltip } from '@mantine/core'
import { IconArrowLeft } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { calendarDate } from '../../../ui/calendar-date.ts'
import { useFormats } from '../../../ui/use-formats.ts'
import { useNow } from '../../../ui/use-now.ts'
import type { PlanView } from '../model/plan-view.ts'
import type { ScreenProps } from '../model/screen-props.ts'
import { textIn } from '../model/text-in.ts'
import styles from '../playbooks.module.css'
import { DraftActions } from './draft-actions.tsx'
import { PlanMenu } from './plan-menu.tsx'
import { ReadActions } from './read-actions.tsx'

const HOUR = 3_600_000

/** Title, version, language, review date, and what can be done next. */
export function PlanHead({ view, screen }: { readonly view: PlanView; readonly screen: ScreenProps }) {
  const { t } = useTranslation()
  const formats = useFormats()
  const now = useNow(HOUR)
  const { playbook, language, editor } = view
  const title = textIn(playbook.title, language)
  const { reviewBy } = playbook
  const overdue = reviewBy !== null && reviewBy < calendarDate(now)
  return (
    <header className={styles.head}>
      <Tooltip label={t('playbooks:back')}>
        <ActionIcon component={Link} to="/crisis" color="gray" aria-label={t('playbooks:back')}>
          <IconArrowLeft size={18} stroke={1.5} className="u-mirrored" aria-hidden />
        </ActionIcon>
      </Tooltip>
      <div className={styles.titles}>
        <h1 lang={title.language} dir="auto">
          {title.words === '' ? t('playbooks:untitled') : title.words}
        </h1>
        <p className={styles.note}>
          {t('playbooks:stepCount', { count: playbook.steps.length })}
          {playbook.scopes.map((scope) => ` · ${t(`playbooks:scope.${scope}`)}`)}
          {reviewBy === null ? null : (
            <span data-overdue={overdue || undefined} className={styles.review}>
              {' · '}
              {t(overdue ? 'playbooks:reviewOverdue' : 'playbooks:reviewBy', { date: formats.date(reviewBy) })}
            </span>
          )}
        </p>
      </div>
      <Select
        className={styles.versions}
        aria-label={t('playbooks:version')}
        allowDeselect={false}
        data={screen.versions.map(({ version, status }) => ({
          value: String(version),
          label: t('playbooks:versionIs', { version, status: t(`crisis:playbookStatus.${status}`) }),
        }))}
        value={String(playbook.version)}
        onChange={(value) => screen.onVersion(Number(value))}
      />
      <Select
        className={styles.languages}
        aria-label={t('playbooks:language')}
        allowDeselect={false}
        data={playbook.languages.map((tag) => ({ value: tag, label: formats.language(tag) }))}
        value={language}
        onChange={(value) => screen.onLanguage(value ?? language)}
      />
      {editor ? <DraftActions view={view} editor={editor} /> : <ReadActions view={view} screen={screen} />}
      <PlanMenu view={view} screen={screen} />
    </header>
  )
}
