import type { FigureMention } from '../model/mention.ts'

/** Noun groups, as all lexicons name them, of those who may not be attacked and of those who fight. */
const CIVIL: ReadonlySet<string> = new Set(['civilian', 'child', 'journalist'])
const ARMED: ReadonlySet<string> = new Set(['soldier', 'fighter'])

type Kind = 'civil' | 'armed' | null

function kindOf({ measured, unit, alternatives }: FigureMention): Kind {
  if (measured) return null
  const heads = [unit, ...(alternatives ?? [])]
  const civil = heads.some((head) => CIVIL.has(head))
  const armed = heads.some((head) => ARMED.has(head))
  return civil === armed ? null : civil ? 'civil' : 'armed'
}

/** True when one figure counts civilians and the other fighters: "40 soldats tués" is not "40 civils tués", though both count deaths. */
export function otherKind(left: FigureMention, right: FigureMention): boolean {
  const mine = kindOf(left)
  const theirs = kindOf(right)
  return mine !== null && theirs !== null && mine !== theirs
}
