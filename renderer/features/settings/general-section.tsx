import { SegmentedControl, Select, Switch, TextInput } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { roleSchema, type Settings, themeSchema } from '../../../shared/domain/settings.ts'
import { query } from '../../bridge/query.ts'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { LoadingNote } from '../../ui/loading-note.tsx'
import { notifyError } from '../../ui/notify-error.tsx'
import { playTone } from '../../ui/play-tone.ts'
import { saveSettings } from '../../ui/save-settings.ts'
import { useTimerSound } from '../../ui/use-timer-sound.ts'
import styles from './settings.module.css'

/** Language, theme, who works here, live checking, and whether reminders are heard. Each change is saved as it is made. */
export function GeneralSection() {
  const settings = useQuery(query.workspace.settings.queryOptions())
  if (settings.error) return <ErrorNotice error={settings.error} onRetry={() => void settings.refetch()} />
  return settings.data ? <GeneralForm settings={settings.data} /> : <LoadingNote />
}

function GeneralForm({ settings }: { readonly settings: Settings }) {
  const { t } = useTranslation()
  const client = useQueryClient()
  const missions = useQuery(query.missions.list.queryOptions())
  const [sound, setSound] = useTimerSound()
  const [person, setPerson] = useState(settings.person)
  const save = (patch: Partial<Settings>) => void saveSettings(client, patch).catch(notifyError)
  const savePerson = () => {
    if (person.trim() === '') setPerson(settings.person)
    else if (person.trim() !== settings.person)
      void saveSettings(client, { person: person.trim() }).catch((error: unknown) => {
        // Somebody else is at the workstation, or bears this name: what stands is shown.
        setPerson(settings.person)
        notifyError(error)
      })
  }
  return (
    <div className={styles.fields}>
      <div>
        <span className={styles.label} id="settings-language">
          {t('frame:language')}
        </span>
        <SegmentedControl
          aria-labelledby="settings-language"
          value={settings.language}
          onChange={(language) => save({ language: language === 'en' ? 'en' : 'fr' })}
          data={[
            { value: 'fr', label: 'Français' },
            { value: 'en', label: 'English' },
          ]}
        />
      </div>
      <div>
        <span className={styles.label} id="settings-theme">
          {t('settings:theme.label')}
        </span>
        <SegmentedControl
          aria-labelledby="settings-theme"
          value={settings.theme}
          onChange={(theme) => save({ theme: themeSchema.safeParse(theme).data ?? 'system' })}
          data={themeSchema.options.map((value) => ({ value, label: t(`settings:theme.${value}`) }))}
        />
      </div>
      <TextInput
        label={t('settings:person')}
        description={t('settings:personHint')}
        value={person}
        maxLength={120}
        onChange={(event) => setPerson(event.currentTarget.value)}
        onBlur={savePerson}
      />
      <Select
        label={t('settings:role')}
        data={roleSchema.options.map((value) => ({ value, label: t(`common:role.${value}`) }))}
        value={settings.role}
        allowDeselect={false}
        onChange={(role) => save({ role: roleSchema.safeParse(role).data ?? settings.role })}
      />
      <Select
        label={t('settings:mission')}
        placeholder={t('settings:noMission')}
        data={(missions.data ?? []).map((mission) => ({ value: mission.id, label: mission.name }))}
        value={settings.missionId}
        clearable
        searchable
        limit={50}
        onChange={(missionId) => save({ missionId })}
      />
      <Switch
        label={t('settings:liveCheck')}
        description={t('settings:liveCheckHint')}
        checked={settings.liveCheck}
        onChange={(event) => save({ liveCheck: event.currentTarget.checked })}
      />
      <Switch
        label={t('timers:sound.label')}
        description={t('timers:sound.hint')}
        checked={sound}
        onChange={(event) => {
          setSound(event.currentTarget.checked)
          if (event.currentTarget.checked) playTone()
        }}
      />
    </div>
  )
}
