import { Button, Title } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import styles from '../playbooks.module.css'

interface PartProps {
  readonly title: string
  readonly addLabel: string
  readonly onAdd: () => void
  readonly children: ReactNode
}

/** A list that is written: its title, its things, and one more. */
export function Part({ title, addLabel, onAdd, children }: PartProps) {
  return (
    <section className={styles.part}>
      <Title order={3}>{title}</Title>
      <ul className={styles.removables}>{children}</ul>
      <Button size="xs" variant="default" leftSection={<IconPlus size={14} stroke={1.5} aria-hidden />} onClick={onAdd}>
        {addLabel}
      </Button>
    </section>
  )
}
