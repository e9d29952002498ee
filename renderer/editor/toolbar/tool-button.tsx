import { ActionIcon, Tooltip } from '@mantine/core'
import type { Icon } from '@tabler/icons-react'
import { Shortcut } from '../../ui/shortcut.tsx'
import styles from './toolbar.module.css'

interface ToolButtonProps {
  readonly label: string
  readonly icon: Icon
  readonly shortcut?: string | undefined
  /** Present only for what can be on or off. */
  readonly pressed?: boolean | undefined
  readonly disabled?: boolean
  readonly onClick: () => void
}

/** One tool: an icon with its name and its keys in the tooltip. Disabled tools stay reachable, so that arrow keys never lose their place. */
export function ToolButton({ label, icon: Glyph, shortcut, pressed, disabled = false, onClick }: ToolButtonProps) {
  return (
    <Tooltip
      label={
        <span className={styles.tip}>
          {label}
          {shortcut ? <Shortcut keys={shortcut} /> : null}
        </span>
      }
    >
      <ActionIcon
        className={styles.tool ?? ''}
        size={28}
        aria-label={label}
        {...(pressed === undefined ? {} : { 'aria-pressed': pressed })}
        aria-disabled={disabled || undefined}
        data-active={pressed ? true : undefined}
        data-off={disabled ? true : undefined}
        data-tool
        tabIndex={-1}
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => {
          if (!disabled) onClick()
        }}
      >
        <Glyph size={18} stroke={1.5} aria-hidden />
      </ActionIcon>
    </Tooltip>
  )
}
