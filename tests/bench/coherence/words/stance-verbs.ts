import type { BenchLanguage } from '../bench-language.ts'

/**
 * Verbs that take the same grammar around them, with their place on the house's ladders. Rows of one class differ by a
 * step or a family; two verbs with the same place are never swapped.
 */
export const STANCE_VERBS: Readonly<
  Partial<Record<BenchLanguage, readonly (readonly { readonly forms: readonly string[]; readonly place: string }[])[]>>
> = {
  fr: [
    [
      { forms: ['regrette', 'regrettons'], place: 'disapproval.regret' },
      { forms: ['déplore', 'déplorons'], place: 'disapproval.deplore' },
      { forms: ['dénonce', 'dénonçons'], place: 'disapproval.denounce' },
      { forms: ['rejette', 'rejetons'], place: 'disapproval.denounce' },
      { forms: ['condamne', 'condamnons'], place: 'disapproval.condemn' },
      { forms: ['salue', 'saluons'], place: 'approval.welcome' },
      { forms: ['soutient', 'soutenons'], place: 'approval.support' },
    ],
    [
      { forms: ['invite', 'invitons'], place: 'request.invite' },
      { forms: ['encourage', 'encourageons'], place: 'request.encourage' },
      { forms: ['appelle', 'appelons'], place: 'request.call' },
      { forms: ['exhorte', 'exhortons'], place: 'request.urge' },
    ],
  ],
  en: [
    [
      { forms: ['regrets', 'regret', 'regretted'], place: 'disapproval.regret' },
      { forms: ['deplores', 'deplore', 'deplored'], place: 'disapproval.deplore' },
      { forms: ['denounces', 'denounce', 'denounced'], place: 'disapproval.denounce' },
      { forms: ['rejects', 'reject', 'rejected'], place: 'disapproval.denounce' },
      { forms: ['condemns', 'condemn', 'condemned'], place: 'disapproval.condemn' },
      { forms: ['welcomes', 'welcome', 'welcomed'], place: 'approval.welcome' },
      { forms: ['supports', 'support', 'supported'], place: 'approval.support' },
    ],
    [
      { forms: ['invites', 'invite', 'invited'], place: 'request.invite' },
      { forms: ['encourages', 'encourage', 'encouraged'], place: 'request.encourage' },
      { forms: ['calls on', 'call on', 'called on'], place: 'request.call' },
      { forms: ['urges', 'urge', 'urged'], place: 'request.urge' },
    ],
  ],
}
