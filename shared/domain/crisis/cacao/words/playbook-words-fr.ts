import type { PlaybookWords } from './playbook-words.ts'

/** French counts zero as one. */
const count = (amount: number, one: string, many: string) => `${amount} ${amount < 2 ? one : many}`

/** The words in French, with its typography (no-break spaces). */
export const FRENCH_PLAYBOOK_WORDS: PlaybookWords = {
  sound: 'EN ORDRE',
  faultCount: (amount) => count(amount, 'défaut', 'défauts'),
  colon: '\u00a0: ',
  whole: 'le protocole',
  faults: {
    schema: (said) => {
      const place = said('at') === '' ? '' : ` dans ${said('at')}`
      return said('keyword') === 'required'
        ? `«\u202f${said('expected')}\u202f» manque${place}`
        : `pas ce que demande le schéma CACAO 2.0${place} (${said('keyword')}\u00a0: ${said('expected')})`
    },
    'no-steps': () => 'il n’y a aucune étape',
    'no-start': (said) =>
      said('named') === ''
        ? 'rien ne peut commencer\u00a0: il n’y a pas de départ'
        : `workflow_start désigne ${said('named')}, qui n’est pas un départ`,
    'several-starts': () => 'un second départ',
    'no-end': () => 'aucune fin ne peut être atteinte',
    'dangling-reference': (said) => `mène à ${said('target')}, qui n’existe pas (${said('via')})`,
    'unreachable-step': () => 'rien n’y mène',
    cycle: (said) => `s’attend elle-même\u00a0: ${said('steps')}`,
    'cycle-without-exit': (said) => `tourne en rond sans sortie\u00a0: ${said('steps') || said('options')}`,
    'decision-without-branches': () => 'une décision sans options',
    'approves-no-message': (said) => `approuve ${said('target')}, qui n’est pas un message`,
    'duplicate-id': (said) =>
      said('other') === ''
        ? `l’identifiant ${said('id')} figure deux fois`
        : `porte l’UUID de ${said('other')}, alors qu’il doit être unique`,
    'wrong-prefix': (said) => `l’identifiant ${said('id')} devrait s’écrire ${said('expected')}`,
    'missing-agent': () => 'personne ne la fait\u00a0: ni agent, ni rôle',
    'not-one-accountable': (said) => `${said('count')} rôles en répondent, il en faut un`,
    'unknown-agent': (said) => `est faite par ${said('agent')}, qui n’est pas défini`,
    'unknown-target': (said) => `vise ${said('target')}, qui n’est pas défini`,
    'unknown-role': (said) => `désigne le rôle ${said('roleId')}, qui n’existe pas`,
    'unknown-phase': (said) => `appartient à la phase ${said('phaseId')}, qui n’existe pas`,
    'unknown-field': (said) => `emploie le champ {{${said('name')}}}, qui n’existe pas`,
    'unknown-extension': (said) => `emploie l’extension ${said('extension')}, qui n’est pas définie`,
    'invalid-extension': () => 'ce qu’elle dit sous notre extension n’a pas notre forme, et a été lu comme étranger',
    'offset-anchor-unknown': (said) => `est attendue après ${said('anchor')}, qui n’existe pas`,
    'offset-anchor-later': (said) => `est attendue après ${said('anchor')}, qui vient plus tard`,
    'empty-text': (said) => `aucun texte en ${said('language')} (${said('part')})`,
    'too-large': (said) => `plus de ${said('value')} caractères`,
    'too-deep': (said) => `plus de ${said('value')} crochets imbriqués`,
    'not-json': (said) => `ce n’est pas du JSON\u00a0: ${said('value')}`,
    'duplicate-key': (said) => `la clé ${said('value')} figure deux fois dans ${said('path') || 'le fichier'}`,
    'forbidden-key': (said) => `la clé ${said('value')} est refusée (dans ${said('path') || 'le fichier'})`,
    'number-out-of-range': (said) => `le nombre ${said('value')} est hors limites (${said('path')})`,
    'half-character': (said) => `une moitié de caractère (${said('path') || 'le fichier'})`,
  },
  kinds: {
    task: 'tâche',
    decision: 'décision',
    message: 'message',
    approval: 'approbation',
    sitrep: 'point de situation',
    wait: 'attente',
    'sub-playbook': 'sous-protocole',
    end: 'fin',
  },
  counts: (steps, roles, fields) =>
    [count(steps, 'étape', 'étapes'), count(roles, 'rôle', 'rôles'), count(fields, 'champ', 'champs')].join(', '),
  inert: (amount) =>
    `${count(amount, 'commande exécutable gardée', 'commandes exécutables gardées')} en toutes lettres, jamais d’exécution`,
  kept: (names) => `Gardé mot pour mot\u00a0: ${names}`,
  after: (numbers) => `après ${numbers}`,
}
