import { useMemo } from 'react'
import { replay } from '../../../../../shared/domain/crisis/engine/replay.ts'
import { anchorCode } from '../../../../../shared/domain/crisis/log/anchor/anchor-code.ts'
import type { PaperPage } from '../../../../../shared/domain/crisis/paper/paper-page.ts'
import { sitrepOf } from '../../../../../shared/domain/crisis/paper/sitrep-of.ts'
import { sitrepPage } from '../../../../../shared/domain/crisis/paper/sitrep-page.ts'
import type { OpenIncident } from '../../model/use-incident.ts'
import { usePersons } from '../../model/use-persons.ts'

interface ShownSitrep {
  /** The very page that is printed. */
  readonly page: PaperPage
  readonly number: number
  readonly sinceSeq: number
  readonly untilSeq: number
  /** Code of the head of the log at the last entry covered. */
  readonly anchor: string
}

/** A situation report as it was issued; `number` null: as it would be issued now, its ages to the minute. Null: there is no such report. */
export function useSitrep(open: OpenIncident, number: number | null, now: number, language: 'fr' | 'en'): ShownSitrep | null {
  const { persons } = usePersons()
  const { playbook, entries } = open
  const minute = Math.floor(now / 60_000)
  return useMemo(() => {
    const pair = sitrepOf(playbook, entries, number, new Date(minute * 60_000).toISOString())
    if (pair === null) return null
    const covered = entries.filter(({ seq }) => seq <= pair.content.untilSeq)
    const head = covered.at(-1)
    if (head === undefined) return null
    const names = new Map(persons.map(({ id, name }) => [id, name]))
    for (const { author } of entries) names.set(author.id, author.name)
    const anchor = anchorCode(head)
    const { state } = replay(playbook, covered)
    const { sinceSeq, untilSeq } = pair.content
    return {
      page: sitrepPage({ ...pair, state, persons: names, anchor, language }),
      number: pair.content.number,
      sinceSeq,
      untilSeq,
      anchor,
    }
  }, [playbook, entries, persons, number, minute, language])
}
