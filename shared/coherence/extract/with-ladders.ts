import type { Ladders } from '../../domain/ladders.ts'
import type { Language } from '../../domain/language.ts'
import type { Lexicon } from '../model/lexicon.ts'

/**
 * Lexicons with a workspace's own ladders in the place of theirs. An intensifier raises to rungs that are still there
 * only; other families and languages stay the very same values.
 */
export function withLadders(lexicons: ReadonlyMap<Language, Lexicon>, { ladders }: Ladders): ReadonlyMap<Language, Lexicon> {
  const merged = new Map(lexicons)
  for (const [language, lexicon] of lexicons) {
    const own = ladders[language]
    if (own === undefined) continue
    const stance = { ...lexicon.stance }
    for (const [family, rungs] of Object.entries(own)) if (rungs !== undefined) stance[family as keyof typeof stance] = rungs
    const intensifiers = (lexicon.intensifiers ?? []).map(({ family, raises, forms }) => {
      const acts = new Set(stance[family].map(({ act }) => act))
      return { family, forms, raises: Object.fromEntries(Object.entries(raises).filter(([, to]) => acts.has(to))) }
    })
    merged.set(language, { ...lexicon, stance, intensifiers })
  }
  return merged
}
