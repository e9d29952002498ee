import { Divider, NumberInput } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { query } from '../../bridge/query.ts'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { LoadingNote } from '../../ui/loading-note.tsx'
import { notifyError } from '../../ui/notify-error.tsx'
import { saveSettings } from '../../ui/save-settings.ts'
import { KeychainForm } from './keychain-form.tsx'
import { PassphraseForm } from './passphrase-form.tsx'
import styles from './settings.module.css'

/** The automatic lock, the passphrase and the keychain. */
export function SecuritySection() {
  const { t } = useTranslation()
  const client = useQueryClient()
  const settings = useQuery(query.workspace.settings.queryOptions())
  if (settings.error) return <ErrorNotice error={settings.error} onRetry={() => void settings.refetch()} />
  if (!settings.data) return <LoadingNote />
  return (
    <div className={styles.fields}>
      <NumberInput
        label={t('settings:autoLock')}
        description={t('settings:autoLockHint')}
        value={settings.data.autoLockMinutes}
        min={1}
        max={120}
        allowDecimal={false}
        onChange={(minutes) => {
          if (typeof minutes === 'number' && minutes >= 1 && minutes <= 120)
            void saveSettings(client, { autoLockMinutes: minutes }).catch(notifyError)
        }}
      />
      <Divider />
      <PassphraseForm />
      <Divider />
      <KeychainForm />
    </div>
  )
}
