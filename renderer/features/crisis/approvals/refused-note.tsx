import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { toErrorPayload } from '../../../bridge/to-error-payload.ts'
import { ErrorNotice } from '../../../ui/error-notice.tsx'
import { useFormats } from '../../../ui/use-formats.ts'
import styles from './approvals.module.css'

/** Why a file was not taken, in its own words: what happened, what was kept, what to do. Nothing when there is no error. */
export function RefusedNote({ error }: { readonly error: unknown }) {
  const { t } = useTranslation()
  const formats = useFormats()
  if (!error) return null
  const { code, details } = toErrorPayload(error)
  if (code === 'file-damaged' || code === 'file-too-large' || code === 'file-unsupported')
    return (
      <Text role="alert" size="sm" className={styles.refused}>
        {t(`approvals:file.${code}`)}
      </Text>
    )
  if (code !== 'refused') return <ErrorNotice error={error} />
  const { language } = details
  const values = typeof language === 'string' ? { ...details, language: formats.language(language) } : details
  return (
    <Text role="alert" size="sm" className={styles.refused}>
      {t(`crisis:refusal.${String(details['reason'])}`, values)}
    </Text>
  )
}
