import { z } from 'zod'
import { accountSchema, type Account } from '../../../../shared/domain/account.ts'

export const ACCOUNT_COLUMNS = `id, mission_id AS missionId, platform, handle, language, owner, rotation_due AS rotationDue,
  credential_state AS credentialState, credential_changed_at AS credentialChangedAt, revision, updated_at AS updatedAt`

export const accountRow: z.ZodType<Account> = accountSchema
  .omit({ credential: true })
  .extend({
    credentialState: accountSchema.shape.credential.shape.state,
    credentialChangedAt: accountSchema.shape.credential.shape.changedAt,
  })
  .transform(({ credentialState, credentialChangedAt, ...account }) => ({
    ...account,
    credential: { state: credentialState, changedAt: credentialChangedAt },
  }))

export const credentialRow = z.object({ sealed: z.instanceof(Uint8Array) })
