import type { Span } from '../../../../shared/coherence/model/span.ts'
import type { SeededRandom } from '../../../helpers/seeded-random.ts'
import type { BenchLanguage } from '../bench-language.ts'
import { wordsOf } from '../words/words-of.ts'

const BEFORE: Readonly<Partial<Record<BenchLanguage, readonly string[]>>> = {
  fr: [
    "Communiqué de l'ambassade.",
    'Éléments de langage à l’attention de la presse.',
    'Déclaration de la porte-parole.',
    "L'ambassade tient à rappeler ce qui suit.",
  ],
  en: [
    'Press release from the embassy.',
    'Lines to take for the press.',
    'Statement by the spokesperson.',
    'The embassy wishes to recall the following.',
  ],
}

const AFTER: Readonly<Partial<Record<BenchLanguage, readonly string[]>>> = {
  fr: [
    'Le service de presse se tient à la disposition des rédactions.',
    'Ce texte sera traduit dans la journée.',
    'Merci de relayer ce message sur vos réseaux.',
  ],
  en: [
    'The press office remains at the disposal of newsrooms.',
    'This text will be translated during the day.',
    'Thank you for relaying this message on your channels.',
  ],
}

/** Puts a relay among neutral sentences, as a post does, and says where it stands. */
export function frame(
  relay: string,
  language: BenchLanguage,
  random: SeededRandom,
): { readonly text: string; readonly relay: Span } {
  const own = wordsOf(language)?.frame
  const openings = own?.before ?? BEFORE[language] ?? []
  const endings = own?.after ?? AFTER[language] ?? []
  const before = random.next() < 0.5 && openings.length > 0 ? `${random.pick(openings)}\n\n` : ''
  const after = random.next() < 0.5 && endings.length > 0 ? `\n\n${random.pick(endings)}` : ''
  return { text: before + relay + after, relay: { start: before.length, end: before.length + relay.length } }
}
