import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './view-frame.module.css'

interface ViewFrameProps {
  /** The choice between the views. */
  readonly views: ReactNode
  /** What the view can do as a whole. */
  readonly actions?: ReactNode
  readonly children: ReactNode
}

/** What the three views share: the title, the choice of another view, and what is below them. */
export function ViewFrame({ views, actions, children }: ViewFrameProps) {
  const { t } = useTranslation()
  return (
    <div className={styles.screen}>
      <div className={styles.head}>
        <h1 className={styles.title}>{t('coherence:title')}</h1>
        {views}
        {actions}
      </div>
      {children}
    </div>
  )
}
