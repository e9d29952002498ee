import { LANGUAGES, type Language } from '../../../shared/domain/language.ts'
import type { TalkingPoint } from '../../../shared/domain/talking-point.ts'

/**
 * The languages that a point of this list is expected in: French and English always, and any other that at least half of the points have.
 * A language used once is a choice; one used by half of the list is a habit, and its absence a gap.
 */
export function expectedLanguages(points: readonly TalkingPoint[]): readonly Language[] {
  return LANGUAGES.filter((language) => {
    if (language === 'fr' || language === 'en') return true
    const written = points.filter((point) => point.statement[language]).length
    return written > 0 && written * 2 >= points.length
  })
}
