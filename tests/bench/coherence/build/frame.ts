import type { Span } from '../../../../shared/coherence/model/span.ts'
import type { SeededRandom } from '../../../helpers/seeded-random.ts'
import type { BenchLanguage } from '../bench-language.ts'

const BEFORE: Readonly<Record<BenchLanguage, readonly string[]>> = {
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

const AFTER: Readonly<Record<BenchLanguage, readonly string[]>> = {
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
  const before = random.next() < 0.5 ? `${random.pick(BEFORE[language])}\n\n` : ''
  const after = random.next() < 0.5 ? `\n\n${random.pick(AFTER[language])}` : ''
  return { text: before + relay + after, relay: { start: before.length, end: before.length + relay.length } }
}
