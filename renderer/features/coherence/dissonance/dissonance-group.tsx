import { UnstyledButton } from '@mantine/core'
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CorpusDissonance } from '../../../../shared/contract/coherence-contract.ts'
import { ScrollRegion } from '../../../ui/scroll-region.tsx'
import { useFormats } from '../../../ui/use-formats.ts'
import { SeverityGlyph } from '../../findings/index.ts'
import { DissonanceEntry } from './dissonance-entry.tsx'
import styles from './dissonance.module.css'

const HEIGHT = 280

interface DissonanceGroupProps {
  readonly dissonance: CorpusDissonance
  readonly onSelect: (documentId: string) => void
}

/** Where the texts that were checked say different things, with the dissonance index; closed until a person asks. */
export function DissonanceGroup({ dissonance, onSelect }: DissonanceGroupProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const id = useId()
  const [open, setOpen] = useState(false)
  const Chevron = open ? IconChevronUp : IconChevronDown
  const title = t('coherence:dissonance.title', { count: dissonance.total })
  return (
    <section className={styles.group} aria-label={title} data-dissonance>
      <UnstyledButton
        className={styles.head}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        <SeverityGlyph severity="error" />
        <span className={styles.title}>{title}</span>
        <span className={styles.index} title={t('coherence:dissonance.indexHint')}>
          {t('coherence:dissonance.index', { index: formats.number(dissonance.index) })}
        </span>
        <Chevron size={16} stroke={1.5} aria-hidden />
      </UnstyledButton>
      {open ? (
        <div id={id}>
          <ScrollRegion label={title} height={HEIGHT}>
            {dissonance.total > dissonance.entries.length ? (
              <p className={styles.shown}>{t('coherence:dissonance.shown', { count: dissonance.entries.length })}</p>
            ) : null}
            <ul className={styles.entries}>
              {dissonance.entries.map((entry) => (
                <DissonanceEntry key={`${entry.point} ${entry.slot}`} entry={entry} onSelect={onSelect} />
              ))}
            </ul>
          </ScrollRegion>
        </div>
      ) : null}
    </section>
  )
}
