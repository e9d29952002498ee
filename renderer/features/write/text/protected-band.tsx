import { Button } from '@mantine/core'
import { IconLock } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import styles from './document-pane.module.css'

interface ProtectedBandProps {
  readonly status: 'approved' | 'published'
  readonly onEdit: () => void
}

/** Stands where the tools would: the text is only read, and one button makes a draft of it again. */
export function ProtectedBand({ status, onEdit }: ProtectedBandProps) {
  const { t } = useTranslation()
  return (
    <div className={styles.protected} role="note" data-focus-moves-on>
      <IconLock size={16} stroke={1.5} aria-hidden />
      <span>{t(`write:protected.${status}`)}</span>
      <Button size="compact-sm" variant="outline" onClick={onEdit}>
        {t('write:protected.edit')}
      </Button>
    </div>
  )
}
