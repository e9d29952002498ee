import { Collapse, UnstyledButton } from '@mantine/core'
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react'
import { type ReactNode, useId, useState } from 'react'
import styles from './section.module.css'

interface SectionProps {
  readonly title: string
  readonly icon?: ReactNode
  readonly startsOpen: boolean
  readonly quiet?: boolean
  readonly children: ReactNode
}

/** A named group of the panel that opens and closes. */
export function Section({ title, icon, startsOpen, quiet = false, children }: SectionProps) {
  const id = useId()
  const [open, setOpen] = useState(startsOpen)
  const Chevron = open ? IconChevronDown : IconChevronRight
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>
        <UnstyledButton
          className={styles.toggle}
          data-quiet={quiet ? true : undefined}
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          {icon}
          <span className={styles.title}>{title}</span>
          <Chevron size={14} stroke={1.5} aria-hidden className="u-mirrored" />
        </UnstyledButton>
      </h3>
      <Collapse expanded={open} id={id}>
        {children}
      </Collapse>
    </section>
  )
}
