import type { MessagesFile } from '../../../../shared/domain/messages-file.ts'
import type { BaseText } from '../base/base-text.ts'
import { pairOf } from '../base/pair-of.ts'
import { messagePoint } from './message-point.ts'

/** Bases whose points are given together, as a desk has them: the neighbours are of the same topic, which is the hard case. */
export interface BaseGroup {
  readonly bases: readonly BaseText[]
  readonly messages: MessagesFile
}

/** All ministry messages of a pair of languages make one group; sentences of one news or UN document make one. */
export function groupBases(bases: readonly BaseText[]): readonly BaseGroup[] {
  const groups = new Map<string, BaseText[]>()
  for (const base of bases) {
    const key = `${base.source}/${pairOf(base)}/${base.source === 'ministry' ? '' : base.document}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [base])
    else group.push(base)
  }
  return [...groups.values()].map((group) => ({
    bases: group,
    messages: { format: 'unisson-messages/1', points: group.map((base) => messagePoint(base)), terms: [] },
  }))
}
