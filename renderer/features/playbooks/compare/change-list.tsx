import { UnstyledButton } from '@mantine/core'
import { IconArrowsSort, IconMinus, IconPencil, IconPlus } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { ThingChange } from '../../../../shared/domain/crisis/diff/playbook-change.ts'
import styles from '../playbooks.module.css'
import { nameOf } from './name-of.ts'
import { PartChanges } from './part-changes.tsx'
import type { Compared } from './compared.ts'

interface ChangeListProps extends Compared {
  readonly title: string
  readonly changes: readonly ThingChange[]
}

const ICONS = { added: IconPlus, removed: IconMinus, changed: IconPencil } as const

/** What came, went, changed or moved among things of one sort. */
export function ChangeList({ title, changes, before, after, view }: ChangeListProps) {
  const { t } = useTranslation()
  if (changes.length === 0) return null
  return (
    <section>
      <h2>{title}</h2>
      <ul className={styles.changes}>
        {changes.map(({ id, change, moved, parts }) => {
          const Icon = moved && parts.length === 0 ? IconArrowsSort : ICONS[change]
          const found = nameOf(change === 'removed' ? before : after, id, view.language)
          // An id says nothing to a person; the name of a field does.
          const name = found.includes('--') ? t('common:untitled') : found
          const here = view.playbook.steps.some((step) => step.id === id)
          return (
            <li key={id} data-change={change}>
              <p className={styles.changeHead}>
                <Icon size={16} stroke={1.5} aria-hidden />
                <span className={styles.changeWord}>
                  {t(`playbooks:change.${moved && parts.length === 0 ? 'moved' : change}`)}
                </span>
                {here ? (
                  <UnstyledButton className={styles.jump} onClick={() => view.select(id)}>
                    {name}
                  </UnstyledButton>
                ) : (
                  <span dir="auto">{name}</span>
                )}
              </p>
              <PartChanges parts={parts} before={before} after={after} view={view} />
            </li>
          )
        })}
      </ul>
    </section>
  )
}
