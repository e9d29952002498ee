import type { BenchLanguage } from '../bench-language.ts'

/** Lines left from a classified text, and sentences with the same words that mark nothing. */
export interface MarkingSamples {
  readonly left: readonly string[]
  readonly words: readonly string[]
}

export const MARKING_SAMPLES: Readonly<Partial<Record<BenchLanguage, MarkingSamples>>> = {
  fr: {
    left: [
      'DIFFUSION RESTREINTE',
      'CONFIDENTIEL DÉFENSE',
      '[NE PAS DIFFUSER]',
      'Classification : Confidentiel',
      '— SECRET —',
      'TLP:AMBER',
    ],
    words: [
      'Les entretiens confidentiels ont repris dans un lieu tenu secret.',
      'Le document classé SECRET DÉFENSE a été remis au juge.',
      'La mention « DIFFUSION RESTREINTE » figurait sur la note déclassifiée.',
      'Cette diffusion restreinte a surpris les journalistes.',
    ],
  },
  en: {
    left: [
      'OFFICIAL-SENSITIVE',
      'SECRET//NOFORN',
      '[NOT FOR PUBLICATION]',
      'Classification: Confidential',
      'NATO RESTRICTED',
      'TLP:RED',
    ],
    words: [
      'Confidential talks resumed in a secret place.',
      'The cable was marked NATO SECRET before its release.',
      'Papers stamped "TOP SECRET" are now in the archive.',
      'Access to the restricted area needs a permit.',
    ],
  },
  es: {
    left: ['DIFUSIÓN LIMITADA', '[NO DIFUNDIR]', 'Clasificación: Confidencial', 'SECRETO'],
    words: [
      'Las conversaciones confidenciales siguen en un lugar secreto.',
      'El documento clasificado ALTO SECRETO fue publicado.',
    ],
  },
  de: {
    left: ['VS-NUR FÜR DEN DIENSTGEBRAUCH', '[NICHT ZUR VERÖFFENTLICHUNG]', 'Einstufung: Vertraulich', 'GEHEIM'],
    words: [
      'Die vertraulichen Gespräche gehen an einem geheimen Ort weiter.',
      'Das als VS-GEHEIM eingestufte Papier wurde freigegeben.',
    ],
  },
}
