import type { BenchLanguage } from '../bench-language.ts'

/** Sentences that hold a word of promise or quantity and say nothing of the point: they may stand before any relay. */
export const WORDING_TRAPS: Readonly<Partial<Record<BenchLanguage, readonly string[]>>> = {
  fr: [
    'Tout de suite après, la séance pourra reprendre.',
    'Après tout, certains peuvent encore hésiter.',
    'Aucune question ne sera prise, sauf en fin de séance.',
    'Tous les deux devraient intervenir au mois de mai.',
    'Selon certaines sources, il pourrait pleuvoir.',
  ],
  en: [
    'After all, some may still hesitate.',
    'All the more reason to be brief.',
    'No question will be taken, except at the end.',
    'Both of them might speak in May.',
    'It may rain, according to some sources.',
  ],
  es: [
    'Después de todo, algunos pueden dudar todavía.',
    'Todos los días podría llover.',
    'No se admitirán preguntas, salvo al final.',
  ],
  de: [
    'Schließlich könnten einige noch zögern.',
    'Alle beide werden vielleicht sprechen.',
    'Fragen sind nicht erlaubt, außer am Ende.',
  ],
}
