import { IconBrain } from '@tabler/icons-react'
import { use } from 'react'
import { useTranslation } from 'react-i18next'
import type { Opinion } from '../../../shared/contract/opinions-contract.ts'
import { useFormats } from '../../ui/use-formats.ts'
import { excerptAround } from './excerpt-around.ts'
import styles from './opinion-note.module.css'
import { OpinionsContext } from './opinions-context.ts'

type Subject = { readonly kind: 'finding'; readonly fingerprint: string } | { readonly kind: 'point'; readonly point: string }

/** As many signs of a hash as a person compares by eye. */
const HASH_SIGNS = 12
const LONGEST_WORDS = 30

function speaksOf({ about }: Opinion, of: Subject): boolean {
  return of.kind === 'finding'
    ? about.kind === 'finding' && about.fingerprint === of.fingerprint
    : about.kind === 'point' && about.point === of.point
}

/** What the optional model says of a finding or a point, labelled as its opinion, with its name; nothing when it said nothing. */
export function OpinionNote({ of, indented = false }: { readonly of: Subject; readonly indented?: boolean }) {
  const { t } = useTranslation()
  const formats = useFormats()
  const { opinions, text } = use(OpinionsContext)
  const opinion = opinions.find((one) => speaksOf(one, of))
  if (!opinion) return null
  const { about, label, probability, model } = opinion
  // A neutral opinion on a point is on the whole text.
  const words =
    about.kind === 'point' && label !== 'neutral' ? excerptAround(text, about.start, about.end, LONGEST_WORDS).marked : null
  return (
    <p className={styles.opinion} data-indented={indented || undefined} data-label={label}>
      <IconBrain size={16} stroke={1.5} aria-hidden className={styles.icon} />
      <span>
        {t(`opinions:${label}`, { probability: formats.number(probability) })}
        {words === null ? null : <bdi className={styles.words}> {t('opinions:about', { words })}</bdi>}
        <span className={styles.model}> · {t('opinions:by', { model: model.name, hash: model.hash.slice(0, HASH_SIGNS) })}</span>
      </span>
    </p>
  )
}
