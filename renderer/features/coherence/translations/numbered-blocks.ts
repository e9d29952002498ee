import type { TranslationView } from '../../../../shared/contract/translations-contract.ts'

type Finding = TranslationView['blocks'][number]['findings'][number]
type Span = TranslationView['blocks'][number]['source'][number]

/** A difference with its number in the whole text and its place on both sides; a lost word has an empty place in the translation. */
export interface NumberedDrift {
  readonly number: number
  readonly finding: Finding
  readonly source: Span | null
  readonly translation: Span
}

export interface NumberedBlock {
  readonly key: string
  readonly source: readonly Span[]
  readonly translation: readonly Span[]
  readonly drifts: readonly NumberedDrift[]
}

/** The blocks of a comparison with their differences numbered from 1 in reading order. */
export function numberedBlocks(blocks: TranslationView['blocks']): readonly NumberedBlock[] {
  let number = 0
  return blocks.map(({ source, translation, findings }) => ({
    key: `${source[0]?.start ?? 'none'}-${translation[0]?.start ?? 'none'}`,
    source,
    translation,
    drifts: findings.map((finding) => {
      number += 1
      const { evidence } = finding
      return {
        number,
        finding,
        source: evidence === null ? null : { start: evidence.pointStart, end: evidence.pointEnd },
        translation: { start: finding.start, end: finding.end },
      }
    }),
  }))
}
