import type { Alignment } from '../../../../shared/coherence/align/alignment.ts'
import type { Feature } from '../../../../shared/coherence/align/feature.ts'

const ANCHORS_SHOWN = 4

/** Which approved sentences a text aligns with, however weakly: score, share of the words, place and anchors. */
export function describeAlignments(alignments: readonly Alignment[]): readonly string[] {
  return alignments.map(({ unit, score, wordShare, window, seed, anchors }) => {
    const [first] = window.sentences
    const place = `${first?.start}-${window.sentences.at(-1)?.end} seed ${seed}`
    return `${unit.point.message.id} ${score.toFixed(3)} words ${wordShare.toFixed(3)} @${place} ${anchors.length} anchors: ${anchors.slice(0, ANCHORS_SHOWN).map(named).join(', ')}`
  })
}

function named(feature: Feature): string {
  return feature.kind === 'word' ? feature.key : `${feature.kind} ${feature.mention.text}`
}
