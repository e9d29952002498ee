import { ActionIcon, Tooltip } from '@mantine/core'
import styles from './find-bar.module.css'
import type { FindOptions } from './find-options.ts'

interface FindToggleProps {
  readonly label: string
  /** Two or three characters that show what it does. */
  readonly sign: string
  readonly name: keyof FindOptions
  readonly options: FindOptions
  readonly onChange: (options: FindOptions) => void
}

/** One option of the search, on or off. */
export function FindToggle({ label, sign, name, options, onChange }: FindToggleProps) {
  return (
    <Tooltip label={label}>
      <ActionIcon
        size={28}
        className={styles.toggle}
        aria-label={label}
        aria-pressed={options[name]}
        data-active={options[name] || undefined}
        onClick={() => onChange({ ...options, [name]: !options[name] })}
      >
        <span data-sign={sign} />
      </ActionIcon>
    </Tooltip>
  )
}
