import { UnstyledButton } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { DissonanceEntry as Entry } from '../../../../shared/contract/coherence-contract.ts'
import { bestStatement } from '../../../../shared/domain/best-statement.ts'
import { query } from '../../../bridge/query.ts'
import { useFormats } from '../../../ui/use-formats.ts'
import styles from './dissonance.module.css'

interface DissonanceEntryProps {
  readonly entry: Entry
  readonly onSelect: (documentId: string) => void
}

/** One thing that texts say differently: each value, whether it is the approved one, and the words of each text. */
export function DissonanceEntry({ entry, onSelect }: DissonanceEntryProps) {
  const { t, i18n } = useTranslation()
  const formats = useFormats()
  const missions = useQuery(query.missions.list.queryOptions())
  const [kind = ''] = entry.slot.split(':')
  const name = t([`coherence:dissonance.slot.${kind}`, `findings:rule.${kind}`], { defaultValue: kind })
  const statement = bestStatement(entry.statement, i18n.language)
  return (
    <li className={styles.entry}>
      <h3 className={styles.name}>
        {name} · {t('coherence:dissonance.share', { share: formats.percent(entry.index) })}
        {statement ? (
          <span className={styles.statement} lang={statement.language} dir="auto">
            {statement.text}
          </span>
        ) : null}
      </h3>
      {entry.values.map(({ value, approved, places }) => (
        <div key={value} className={styles.value} data-approved={approved || undefined}>
          <span className={styles.said}>
            <bdi>{places[0]?.text ?? value}</bdi>
            {approved ? <small>{t('coherence:dissonance.approved')}</small> : null}
          </span>
          <ul>
            {places.map((place) => (
              <li key={`${place.documentId} ${place.before}`}>
                <UnstyledButton className={styles.place} onClick={() => onSelect(place.documentId)}>
                  <bdi lang={place.language}>{place.title || t('common:untitled')}</bdi>
                  {' · '}
                  {missions.data?.find(({ id }) => id === place.missionId)?.name ?? t('coherence:dissonance.noMission')}
                </UnstyledButton>
                <span className={styles.words} lang={place.language} dir="auto">
                  {place.before}
                  <mark>{place.text}</mark>
                  {place.after}
                </span>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </li>
  )
}
