import { ActionIcon, Tooltip } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import styles from '../playbooks.module.css'

interface RemovableProps {
  /** Names the object. */
  readonly label: string
  readonly onRemove: () => void
  readonly children: ReactNode
}

/** One of several things that are written, with a way to take it out. */
export function Removable({ label, onRemove, children }: RemovableProps) {
  return (
    <li className={styles.removable}>
      <div className={styles.removableFields}>{children}</div>
      <Tooltip label={label}>
        <ActionIcon size={28} color="gray" aria-label={label} onClick={onRemove}>
          <IconX size={16} stroke={1.5} aria-hidden />
        </ActionIcon>
      </Tooltip>
    </li>
  )
}
