import { ActionIcon, Textarea, UnstyledButton } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconChevronDown, IconChevronUp, IconTrash } from '@tabler/icons-react'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Rung } from '../../../../shared/domain/ladders.ts'
import styles from './ladders.module.css'
import { rungName } from './rung-name.ts'

const FIRST_FORMS = 3

interface RungRowProps {
  readonly rung: Rung
  readonly level: number
  readonly count: number
  readonly language: string
  readonly onForms: (forms: string[]) => void
  readonly onMove: (by: 1 | -1) => void
  readonly onRemove: () => void
}

/** A rung: its rank, its name, its first forms; open, all of them, one a line. */
export function RungRow({ rung, level, count, language, onForms, onMove, onRemove }: RungRowProps) {
  const { t } = useTranslation()
  const id = useId()
  const [open, setOpen] = useState(false)
  // What is typed stands as it is (an empty line while one goes on to the next); only whole forms count.
  const [typed, setTyped] = useState(() => rung.forms.join('\n'))
  const name = rungName(rung.act, t)
  const Chevron = open ? IconChevronUp : IconChevronDown
  return (
    <li className={styles.rung} data-act={rung.act}>
      <div className={styles.line}>
        <span className={styles.level}>{level + 1}</span>
        <UnstyledButton
          className={styles.name}
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          onClick={() => setOpen(!open)}
        >
          <Chevron size={14} stroke={1.5} aria-hidden /> {name}
        </UnstyledButton>
        <span className={styles.forms} lang={language} dir="auto">
          {rung.forms.slice(0, FIRST_FORMS).join(', ')}
          {rung.forms.length > FIRST_FORMS ? ' …' : ''}
        </span>
        <span className={styles.count}>{t('settings:ladders.forms', { count: rung.forms.length })}</span>
        <ActionIcon
          variant="subtle"
          aria-label={t('settings:ladders.weaker', { rung: name })}
          title={t('settings:ladders.weaker', { rung: name })}
          disabled={level === 0}
          onClick={() => onMove(-1)}
        >
          <IconArrowUp size={16} stroke={1.5} aria-hidden />
        </ActionIcon>
        <ActionIcon
          variant="subtle"
          aria-label={t('settings:ladders.stronger', { rung: name })}
          title={t('settings:ladders.stronger', { rung: name })}
          disabled={level === count - 1}
          onClick={() => onMove(1)}
        >
          <IconArrowDown size={16} stroke={1.5} aria-hidden />
        </ActionIcon>
        <ActionIcon
          variant="subtle"
          aria-label={t('settings:ladders.removeRung', { rung: name })}
          title={t('settings:ladders.removeRung', { rung: name })}
          disabled={count <= 2}
          onClick={onRemove}
        >
          <IconTrash size={16} stroke={1.5} aria-hidden />
        </ActionIcon>
      </div>
      {open ? (
        <Textarea
          id={id}
          autosize
          minRows={2}
          maxRows={8}
          lang={language}
          aria-label={t('settings:ladders.formsOf', { rung: name })}
          description={t('settings:ladders.oneALine')}
          value={typed}
          onChange={({ currentTarget: { value } }) => {
            setTyped(value)
            onForms([...new Set(value.split('\n').map((form) => form.trim()))].filter(Boolean))
          }}
        />
      ) : null}
    </li>
  )
}
