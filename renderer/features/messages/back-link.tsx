import { IconArrowLeft } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import styles from './messages.module.css'

/** Back to the list of points. */
export function BackLink() {
  const { t } = useTranslation()
  return (
    <Link to="/messages" className={styles.back}>
      <IconArrowLeft size={16} stroke={1.5} className="u-mirrored" aria-hidden />
      {t('messages:back')}
    </Link>
  )
}
