import { ActionIcon, Tooltip } from '@mantine/core'
import { IconLayoutSidebarLeftExpand, IconLayoutSidebarRightExpand } from '@tabler/icons-react'
import styles from './panes.module.css'

interface ClosedPaneProps {
  readonly side: 'before' | 'after'
  readonly label: string
  readonly onOpen: () => void
}

/** What is left of a closed pane: the button that opens it. */
export function ClosedPane({ side, label, onOpen }: ClosedPaneProps) {
  const Icon = side === 'before' ? IconLayoutSidebarLeftExpand : IconLayoutSidebarRightExpand
  return (
    <div className={styles.closed} data-side={side}>
      <Tooltip label={label}>
        <ActionIcon color="gray" aria-label={label} onClick={onOpen}>
          <Icon size={18} stroke={1.5} className="u-mirrored" aria-hidden />
        </ActionIcon>
      </Tooltip>
    </div>
  )
}
