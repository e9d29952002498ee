import { useQuery } from '@tanstack/react-query'
import { query } from '../../bridge/query.ts'
import type { FindingItem } from './finding-item.ts'
import { WaivedEntry } from './waived-entry.tsx'
import styles from './waived-list.module.css'

interface WaivedListProps {
  readonly documentId: string
  readonly items: readonly FindingItem[]
  readonly text: string
  readonly language: string
  readonly selected: string | null
  readonly onSelect: (key: string | null) => void
}

/** Departures that a person accepted: by whom, when and why, what they are, and the way back. */
export function WaivedList({ documentId, items, text, language, selected, onSelect }: WaivedListProps) {
  const waivers = useQuery(query.coherence.waivers.queryOptions({ input: { documentId } }))
  return (
    <ul className={styles.list}>
      {items.map((item) => (
        <WaivedEntry
          key={item.key}
          item={item}
          waiver={waivers.data?.find((known) => known.fingerprint === item.finding.fingerprint)}
          text={text}
          language={language}
          open={item.key === selected}
          onSelect={() => onSelect(item.key === selected ? null : item.key)}
        />
      ))}
    </ul>
  )
}
