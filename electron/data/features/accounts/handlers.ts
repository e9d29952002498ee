import type { Account } from '../../../../shared/domain/account.ts'
import type { Implementer } from '../../implementer.ts'
import { announced } from '../../wrappers/announced.ts'
import { audited } from '../../wrappers/audited.ts'
import type { Command } from '../../wrappers/command.ts'
import { transactional } from '../../wrappers/transactional.ts'
import { unlocked, type WorkspaceDoor } from '../../wrappers/unlocked.ts'
import { appendAudit } from '../audit/queries.ts'
import { removeAccount, revokeAllOfMission, revokeCredential, saveAccount, setCredential } from './commands.ts'
import { listAccounts } from './queries.ts'

const line = (action: string, account: Account) => ({
  action,
  entityId: account.id,
  detail: { platform: account.platform, handle: account.handle, missionId: account.missionId },
})

/** One line per account, so that each has its own history. */
const revokeAll: Command<{ readonly missionId: string }, { revoked: number }> = (open, input) => {
  const revoked = revokeAllOfMission(open, input)
  for (const account of revoked) {
    const { action, entityId, detail } = line('credential.revoked', account)
    appendAudit(open, action, entityId, detail)
  }
  return { revoked: revoked.length }
}

export function accountHandlers(implementer: Implementer, door: WorkspaceDoor) {
  const { accounts } = implementer
  const save = transactional(audited(saveAccount, (account) => line('account.saved', account)))
  const remove = transactional(audited(removeAccount, (account) => line('account.removed', account)))
  const seal = transactional(
    audited(setCredential, ({ account, replaced }) => line(replaced ? 'credential.replaced' : 'credential.added', account)),
  )
  const set: Command<{ readonly id: string; readonly secret: string }, Account> = (open, input) => seal(open, input).account
  const revoke = transactional(audited(revokeCredential, (account) => line('credential.revoked', account)))
  return {
    list: accounts.list.handler(unlocked(door, (open) => [...listAccounts(open.database)])),
    save: accounts.save.handler(
      unlocked(
        door,
        announced(['accounts'], save, (account) => account.id),
      ),
    ),
    remove: accounts.remove.handler(
      unlocked(
        door,
        announced(['accounts'], remove, (account) => account.id),
      ),
    ),
    setCredential: accounts.setCredential.handler(
      unlocked(
        door,
        announced(['accounts'], set, (account) => account.id),
      ),
    ),
    revokeCredential: accounts.revokeCredential.handler(
      unlocked(
        door,
        announced(['accounts'], revoke, (account) => account.id),
      ),
    ),
    revokeAllOfMission: accounts.revokeAllOfMission.handler(
      unlocked(
        door,
        announced(['accounts'], transactional(revokeAll), () => null),
      ),
    ),
  }
}
