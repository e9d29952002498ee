import { foldWord } from '../text/fold-word.ts'

/** The head of an act and what comes with it: "condamne" and " fermement". */
function headAndRest(act: string): readonly [head: string, rest: string] {
  const end = act.indexOf(' ')
  return end < 0 ? [foldWord(act), ''] : [foldWord(act.slice(0, end)), foldWord(act.slice(end))]
}

const SHORTEST_STEM = 3
/** Endings that two verbs must share before they are taken for one conjugation. */
const LEAST_SHARED = 2

/** The endings that follow a stem among the forms of an act. */
function endingsOf(stem: string, heads: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...heads].filter((head) => head.startsWith(stem)).map((head) => head.slice(stem.length)))
}

/**
 * An act inflected like the word that it replaces: "regrettons" gives "condamnons", "déplorent" gives "condamnent". The
 * two stems are those whose sets of endings have most in common, so that no list of conjugations is needed. `saidForms`
 * and `approvedForms` are all spellings of the two acts; what follows the head stays as approved ("condamne fermement").
 * Null when the approved act has no such form.
 */
export function inflectedLike(
  said: string,
  approved: string,
  saidForms: readonly string[],
  approvedForms: readonly string[],
): string | null {
  const [model] = headAndRest(said)
  const [approvedHead, rest] = headAndRest(approved)
  const saidHeads = new Set(saidForms.map((form) => headAndRest(form)[0]))
  const candidates = new Map<string, string>()
  for (const form of approvedForms) {
    const [head, goesOn] = headAndRest(form)
    if (goesOn === rest && !candidates.has(head)) candidates.set(head, form)
  }
  // The same verb with another adverb: "condamne fermement" for "condamnent".
  const same = candidates.get(model)
  if (same !== undefined) return same
  const approvedHeads = new Set(candidates.keys())
  let best: { readonly form: string; readonly shared: number } | null = null
  for (let cut = SHORTEST_STEM; cut <= model.length; cut += 1) {
    const ending = model.slice(cut)
    const mine = endingsOf(model.slice(0, cut), saidHeads)
    for (let other = SHORTEST_STEM; other <= approvedHead.length; other += 1) {
      const stem = approvedHead.slice(0, other)
      const form = candidates.get(stem + ending)
      if (form === undefined) continue
      const shared = [...endingsOf(stem, approvedHeads)].filter((each) => mine.has(each)).length
      if (shared >= LEAST_SHARED && shared > (best?.shared ?? 0)) best = { form, shared }
    }
  }
  return best?.form ?? null
}
