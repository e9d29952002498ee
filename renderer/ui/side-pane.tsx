import { ActionIcon, Tooltip } from '@mantine/core'
import { IconLayoutSidebarLeftCollapse, IconLayoutSidebarRightCollapse } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './panes.module.css'

interface SidePaneProps {
  readonly id: string
  readonly side: 'before' | 'after'
  readonly label: string
  /** Lies over the text because there is no room beside it. */
  readonly over: boolean
  readonly onClose: () => void
  readonly children: ReactNode
}

/** The list or the inspector: a named region that can be closed. */
export function SidePane({ id, side, label, over, onClose, children }: SidePaneProps) {
  const { t } = useTranslation()
  const Icon = side === 'before' ? IconLayoutSidebarLeftCollapse : IconLayoutSidebarRightCollapse
  const closing = t('frame:panes.close', { pane: label })
  return (
    <section
      id={id}
      className={styles.side}
      data-side={side}
      data-over={over || undefined}
      data-pane={side === 'before' ? 'list' : 'inspector'}
      aria-label={label}
      tabIndex={-1}
    >
      <div className={styles.content}>{children}</div>
      <Tooltip label={closing}>
        <ActionIcon className={styles.close} data-side={side} size={24} color="gray" aria-label={closing} onClick={onClose}>
          <Icon size={16} stroke={1.5} className="u-mirrored" aria-hidden />
        </ActionIcon>
      </Tooltip>
    </section>
  )
}
