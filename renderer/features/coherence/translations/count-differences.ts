import type { NumberedBlock } from './numbered-blocks.ts'

export interface Differences {
  /** What was lost or changed inside passages that have a counterpart. */
  readonly drifts: number
  /** Blocks of the original that the translation leaves out, whether they say something of weight or not. */
  readonly untranslated: number
}

/** Counts what separates a translation from its original: a passage left out counts once, as a passage. */
export function countDifferences(blocks: readonly NumberedBlock[]): Differences {
  const left = blocks.filter(({ source, translation }) => source.length > 0 && translation.length === 0)
  const drifts = blocks.reduce((sum, block) => sum + (left.includes(block) ? 0 : block.drifts.length), 0)
  return { drifts, untranslated: left.length }
}
