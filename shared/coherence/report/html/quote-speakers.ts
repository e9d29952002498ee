import type { TextBlock } from '../../../document/text-block.ts'

/** Who says the quotations of a text, by the offset at which each ends; a quotation without a speaker is not there. */
export function quoteSpeakers(blocks: readonly TextBlock[]): ReadonlyMap<number, string> {
  const speakers = new Map<number, string>()
  for (const [index, { end, speaker }] of blocks.entries())
    if (speaker !== null && speaker !== '' && blocks[index + 1]?.speaker !== speaker) speakers.set(end, speaker)
  return speakers
}
