import type { BenchLanguage } from '../bench-language.ts'

/** Sentences that commit us beyond any message of ours, the committing words in brackets; and sentences that commit to nothing. */
export interface ClaimSamples {
  readonly claims: readonly string[]
  readonly others: readonly string[]
}

export const CLAIM_SAMPLES: Readonly<Partial<Record<BenchLanguage, ClaimSamples>>> = {
  fr: {
    claims: [
      'Nous [déplorons] la fermeture du musée de Chinguetti par ses gérants.',
      "L'ambassade [s'engage] à rénover la bibliothèque de Chinguetti.",
      'La rénovation du musée de Chinguetti coûtera [77 millions d’euros] aux mécènes.',
    ],
    others: [
      'Le musée de Chinguetti ouvre ses portes chaque matin aux visiteurs.',
      'En 1974, la rénovation du musée avait coûté 77 millions d’euros.',
      'Les gérants du musée de Chinguetti déplorent cette fermeture.',
    ],
  },
  en: {
    claims: [
      'We [deplore] the closing of the Chinguetti museum by its managers.',
      'The embassy [will provide] books for the library of Chinguetti.',
      'The new roof of the Chinguetti museum will cost [77 million euros] in all.',
    ],
    others: [
      'The Chinguetti museum opens its doors to visitors every morning.',
      'In 1974 the roof of the museum had cost 77 million euros.',
      'The managers of the Chinguetti museum deplore its closing.',
    ],
  },
}
