import { AppError } from '../../../../shared/errors/app-error.ts'
import type { AuditAction } from '../../../../shared/domain/audit-kinds.ts'
import type { Person } from '../../../../shared/domain/person.ts'
import type { Implementer } from '../../implementer.ts'
import type { OpenWorkspace } from '../../open-workspace.ts'
import type { Session } from '../../session/session.ts'
import type { Argon2Cost } from '../../vault/argon2-cost.ts'
import { checkPassphrase } from '../../vault/check-passphrase.ts'
import { announced } from '../../wrappers/announced.ts'
import { audited } from '../../wrappers/audited.ts'
import type { Command } from '../../wrappers/command.ts'
import { transactional } from '../../wrappers/transactional.ts'
import { requireUnlocked, unlocked } from '../../wrappers/unlocked.ts'
import { appendAudit } from '../audit/queries.ts'
import { addPerson } from './commands/add-person.ts'
import { openSigningKey } from './commands/open-signing-key.ts'
import { passphraseWrap, sealUnder } from './commands/passphrase-wrap.ts'
import { requireActing } from './commands/require-acting.ts'
import { requireHolder } from './commands/require-holder.ts'
import { requireStanding } from './commands/require-standing.ts'
import { retirePerson } from './commands/retire-person.ts'
import { listPersons, putPerson } from './queries.ts'

const line = (action: AuditAction, person: Person) => ({ action, entityId: person.id, detail: { name: person.name } })

function list(open: OpenWorkspace) {
  return open.database.transaction(() => {
    requireHolder(open)
    return { persons: [...listPersons(open.database)], actingId: requireActing(open).id }
  })
}

/** Told to the screens once it is durable. */
function tell<Input>(command: Command<Input, Person>): Command<Input, Person> {
  return announced(['persons'], transactional(command), ({ id }) => id)
}

/** The line is in the name of who comes. */
const letAct: Command<Person, Person> = (open, person) => {
  open.actAs(person.holder ? null : { id: person.id, name: person.name })
  appendAudit(open, 'person.acts', person.id, { name: person.name })
  return person
}

export function personHandlers({ persons }: Implementer, session: Session, costOf: () => Promise<Argon2Cost>) {
  const retire = tell(audited(retirePerson, (person) => line('person.retired', person)))
  return {
    list: persons.list.handler(unlocked(session, list)),
    add: persons.add.handler(async ({ input }) => {
      requireUnlocked(session)
      checkPassphrase(input.passphrase)
      const wrap = await passphraseWrap(input.passphrase, await costOf())
      try {
        const add: Command<typeof input, Person> = (open, given) => addPerson(open, given, wrap)
        return tell(audited(add, (person) => line('person.added', person)))(requireUnlocked(session), input)
      } finally {
        wrap.key.fill(0)
      }
    }),
    retire: persons.retire.handler(unlocked(session, retire)),
    changePassphrase: persons.changePassphrase.handler(async ({ input }) => {
      checkPassphrase(input.next)
      const { person, secret } = await openSigningKey(session, input.id, input.current)
      try {
        if (person.holder)
          throw new AppError('refused', 'The passphrase of the holder is the one of the workspace', { reason: 'holder' })
        const wrap = await passphraseWrap(input.next, await costOf())
        try {
          const open = requireUnlocked(session)
          open.database.transaction(() => {
            // Retired meanwhile, their key is destroyed and stays so.
            requireStanding(open, person.id)
            putPerson(open.database, person, sealUnder(wrap, person.id, secret))
            appendAudit(open, 'person.passphrase-changed', person.id, { name: person.name })
          })
        } finally {
          wrap.key.fill(0)
        }
      } finally {
        secret.fill(0)
      }
    }),
    actAs: persons.actAs.handler(async ({ input }) => {
      const { person, secret } = await openSigningKey(session, input.id, input.passphrase)
      secret.fill(0)
      return tell(letAct)(requireUnlocked(session), person)
    }),
  }
}
