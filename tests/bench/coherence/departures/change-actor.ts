import { PLACE_CLASSES } from '../words/place-classes.ts'
import { wordsOf } from '../words/words-of.ts'
import type { DepartureOperator } from './departure.ts'
import { replaceAt } from './replace-at.ts'

/** Another country or city in the same place. Names inside a longer name ("South Sudan", "University of Vienna") are left alone. */
export const changeActor: DepartureOperator = (text, language, random) => {
  const own = wordsOf(language)
  const edge = own?.spaced === false ? ['', ''] : ['(?<![\\p{L}\\p{N}-])', "(?![\\p{L}\\p{N}-]|['’]\\p{Lu})"]
  const found = (own?.places ?? PLACE_CLASSES[language] ?? []).flatMap((names) =>
    names.flatMap((name) =>
      [...text.matchAll(new RegExp(`${edge[0] ?? ''}${name}${edge[1] ?? ''}`, 'gu'))]
        .filter(
          ({ index }) =>
            !/\p{Lu}[\p{L}.-]*(?: (?:of|de|du|des|en|the|la)(?: la)?)?[ ’']$/u.test(text.slice(0, index)) &&
            !/^ \p{Lu}/u.test(text.slice(index + name.length)),
        )
        .map(({ index }) => ({ start: index, end: index + name.length, names })),
    ),
  )
  if (found.length === 0) return null
  const { names, ...span } = random.pick(found)
  const others = names.filter((name) => !text.includes(name))
  if (
    others.length === 0 ||
    text.indexOf(text.slice(span.start, span.end)) !== text.lastIndexOf(text.slice(span.start, span.end))
  )
    return null
  return { operator: 'actor.place', rule: 'actor-mismatch', tolerated: [], ...replaceAt(text, span, random.pick(others)) }
}
