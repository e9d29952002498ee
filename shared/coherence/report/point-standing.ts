import type { MessagePoint } from '../../domain/messages-file.ts'
import type { Finding } from '../model/finding.ts'
import { instantInWords } from './instant-in-words.ts'
import type { ReportWords } from './to-text-words.ts'

/** What keeps a point out of a text that relays it as approved: until when, since when, which level; null for any other departure. */
export function pointStanding(
  { rule, expected, actual }: Finding,
  point: Pick<MessagePoint, 'validFrom'> | undefined,
  { standing, levels, ui }: Pick<ReportWords, 'standing' | 'levels' | 'ui'>,
): string | null {
  const level = (name: string) => Object.entries(levels).find(([known]) => known === name)?.[1] ?? name
  if (rule === 'embargoed') return standing.embargoed(instantInWords(expected, ui))
  if (rule === 'classified-leak') return standing.classified(level(actual), level(expected))
  if (rule !== 'expired') return null
  const from = point?.validFrom ?? null
  return standing.expired(from === null ? null : instantInWords(from, ui), instantInWords(expected, ui))
}
