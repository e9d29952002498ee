import type { LinePart, LineProblem } from '../../../shared/domain/crisis/log/log-fault.ts'
import type { LogWords } from './log-words.ts'

/** French counts zero as one. */
const count = (amount: number, one: string, many: string) => `${amount} ${amount < 2 ? one : many}`
const span = (from: number, to: number) => (from === to ? `l’entrée ${from}` : `les entrées ${from} à ${to}`)
const PROBLEMS: Readonly<Record<LineProblem, string>> = {
  json: 'ce n’est pas du JSON',
  shape: 'ce n’est ni un en-tête, ni une entrée, ni une signature',
  form: 'contenu juste, mais écrit autrement qu’à l’origine (espaces, ordre, fin de ligne ou marque ajoutés par un autre logiciel)',
  encoding: 'ce n’est pas de l’UTF-8',
  length: 'plus longue que ne peut l’être une ligne de journal',
  end: 'le fichier s’arrête sans fin de ligne',
}
const PARTS: Readonly<Record<LinePart, (seq: number) => string>> = {
  header: () => 'un en-tête',
  entry: (seq) => `l’entrée ${seq}`,
  signature: (seq) => `la signature de l’entrée ${seq}`,
}

/** The words in French, with its typography (no-break spaces). */
export const FRENCH_LOG_WORDS: LogWords = {
  intact: 'INTACT',
  tampered: 'ALTÉRÉ',
  modes: { REAL: 'RÉEL', EXERCISE: 'EXERCICE', TEST: 'ESSAI', BACKFILL: 'RESSAISIE' },
  made: (instant) => `créé le ${instant}`,
  counts: (entries, signatures) =>
    `${count(entries, 'entrée', 'entrées')}, ${count(signatures, 'signature valable', 'signatures valables')}`,
  head: (seq, code) => `Tête\u00a0: entrée ${seq}, code ${code}`,
  closed: 'Se termine par sa signature de clôture',
  open: 'Ne se termine pas par une signature de clôture',
  anchor: (seq, matches) =>
    `Code de l’entrée ${seq}\u00a0: ${matches === null ? 'incomparable, l’entrée n’est pas là' : matches ? 'concorde' : 'NE CONCORDE PAS'}`,
  key: (publicKey, expected) => `Clé\u00a0: ${publicKey}${expected ? ' (celle qui est attendue)' : ''}`,
  where: (line) => `ligne ${line}\u00a0:`,
  faults: {
    malformed: ({ seq, problem }) =>
      `inexploitable telle quelle${seq === null ? '' : seq === 0 ? ' (en-tête)' : ` (entrée ${seq})`}\u00a0: ${PROBLEMS[problem]}`,
    'no-header': () => 'l’en-tête n’est pas là',
    edited: ({ seq }) => (seq === 0 ? 'l’en-tête a été modifié' : `l’entrée ${seq} a été modifiée`),
    deleted: ({ from, to }) =>
      to === null
        ? `la suite a été supprimée, à partir de l’entrée ${from} ou de sa signature`
        : `après cette ligne, suppression\u00a0: ${span(from, to)}`,
    inserted: ({ part, seq }) => `ajout étranger au journal\u00a0: ${PARTS[part](seq)}`,
    reordered: ({ part, seq }) => `déplacement jusqu’ici\u00a0: ${PARTS[part](seq)}`,
    rewritten: ({ from, to }) => `réécriture dans ${span(from, to)}, chaîne refaite`,
    'bad-signature': ({ seq }) => `la signature de l’entrée ${seq} n’est pas celle de la clé`,
    'missing-signature': ({ seq }) => `une signature manque, à l’entrée ${seq} ou avant`,
    'wrong-key': ({ found }) => `le journal nomme une autre clé que celle qui est attendue (${found})`,
  },
  more: (amount) => `... et ${amount} de plus (voir --format json)`,
  limitsTitle: 'Ce que ceci n’exclut pas\u00a0:',
  limits: {
    rewrite: () => 'que tout ait été réécrit sous une autre clé\u00a0: donner un code lu sur papier (--anchor) ou la clé (--key)',
    unsigned: (from) => `que des entrées aient été modifiées à partir de ${from}\u00a0: ni signature ni code donné ne les couvre`,
    tail: (from, closed) =>
      closed
        ? `que l’incident ait été rouvert et que des entrées aient été coupées à partir de ${from}`
        : `que des entrées aient été coupées à partir de ${from}\u00a0: donner un code plus récent, ou --closed si l’incident est clos`,
    'key-holder': (from) =>
      `que le détenteur de l’espace de travail et de sa phrase secrète ait écrit${from === 0 ? '' : `, à partir de l’entrée ${from},`} une autre histoire et l’ait signée`,
  },
}
