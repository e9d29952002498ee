import { playbookSchema, type Playbook } from '../../../../shared/domain/crisis/model/playbook.ts'

type Word = 'title' | 'phase' | 'role' | 'first' | 'end'

/** A plan to begin with: one phase, one role, one step and the end; `word` gives the words of a language. */
export function emptyPlaybook(
  languages: readonly string[],
  newId: (type: string) => string,
  word: (key: Word, language: string) => string,
): Playbook {
  const [phase, role, first, end] = [newId('phase'), newId('role'), newId('step'), newId('step')]
  const said = (key: Word) => Object.fromEntries(languages.map((language) => [language, word(key, language)]))
  // Who and when are the store's to say.
  const unsaid = '1970-01-01T00:00:00.000Z'
  return playbookSchema.parse({
    id: newId('playbook'),
    version: 1,
    status: 'draft',
    languages: [...languages],
    title: said('title'),
    crisisType: '',
    phases: [{ id: phase, title: said('phase'), order: 1 }],
    roles: [{ id: role, title: said('role') }],
    steps: [
      {
        kind: 'task',
        id: first,
        phaseId: phase,
        order: 10,
        title: said('first'),
        raci: { responsible: [role], accountable: [role] },
        offset: { anchor: 'T0', minutes: 0 },
        mandatory: true,
      },
      { kind: 'end', id: end, phaseId: phase, order: 20, title: said('end'), dependsOn: [first] },
    ],
    createdBy: 'person--unknown',
    createdAt: unsaid,
    modifiedAt: unsaid,
  })
}
