import { Divider } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { query } from '../../bridge/query.ts'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { LoadingNote } from '../../ui/loading-note.tsx'
import { notifyError } from '../../ui/notify-error.tsx'
import { saveSettings } from '../../ui/save-settings.ts'
import { AutoLockField } from './auto-lock-field.tsx'
import { KeychainForm } from './keychain-form.tsx'
import { PassphraseForm } from './passphrase-form.tsx'
import styles from './settings.module.css'

/** The automatic lock, the passphrase and the keychain. */
export function SecuritySection() {
  const client = useQueryClient()
  const settings = useQuery(query.workspace.settings.queryOptions())
  if (settings.error) return <ErrorNotice error={settings.error} onRetry={() => void settings.refetch()} />
  if (!settings.data) return <LoadingNote />
  return (
    <div className={styles.fields}>
      <AutoLockField
        minutes={settings.data.autoLockMinutes}
        onSave={(autoLockMinutes) => void saveSettings(client, { autoLockMinutes }).catch(notifyError)}
      />
      <Divider />
      <PassphraseForm />
      <Divider />
      <KeychainForm />
    </div>
  )
}
