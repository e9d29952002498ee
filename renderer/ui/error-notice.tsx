import { Button } from '@mantine/core'
import { IconAlertCircle } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { toErrorPayload } from '../bridge/to-error-payload.ts'
import styles from './error-notice.module.css'

interface ErrorNoticeProps {
  readonly error: unknown
  /** Offered when the error can pass by itself. */
  readonly onRetry?: (() => void) | undefined
  /** Offered when the screen goes on without it. */
  readonly onClose?: (() => void) | undefined
}

/** What happened, what was kept, what to do; the code last, for who is asked about it. */
export function ErrorNotice({ error, onRetry, onClose }: ErrorNoticeProps) {
  const { t } = useTranslation()
  const { code, details, retryable } = toErrorPayload(error)
  return (
    <div className={styles.notice} role="alert">
      <IconAlertCircle size={20} stroke={1.5} aria-hidden className={styles.icon} />
      <div className={styles.words}>
        <strong>{t(`errors:${code}.what`, details)}</strong>
        {typeof details['file'] === 'string' ? <p dir="auto">{details['file']}</p> : null}
        <p>{t(`errors:${code}.kept`, details)}</p>
        <p>{t(`errors:${code}.todo`, details)}</p>
        <div className={styles.foot}>
          {onRetry && retryable ? (
            <Button size="xs" variant="outline" onClick={onRetry}>
              {t('common:retry')}
            </Button>
          ) : null}
          {onClose ? (
            <Button size="xs" variant="subtle" onClick={onClose}>
              {t('common:close')}
            </Button>
          ) : null}
          <span className={styles.code}>{t('common:errorCode', { code })}</span>
        </div>
      </div>
    </div>
  )
}
