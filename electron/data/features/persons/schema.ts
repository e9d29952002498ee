import { z } from 'zod'
import { personSchema, type Person } from '../../../../shared/domain/person.ts'
import { signerSchema, type Signer } from '../../../../shared/domain/signer.ts'
import { booleanColumn, jsonColumn } from '../../db/columns.ts'
import { argon2CostSchema } from '../../vault/argon2-cost.ts'
import { throttleSchema, type Throttle } from '../../vault/throttle.ts'

export const PERSON_COLUMNS = `id, name, role, holder, public_key AS publicKey, created_at AS createdAt, retired_at AS retiredAt`

export const personRow: z.ZodType<Person> = personSchema.extend({ holder: booleanColumn })

export const SIGNER_COLUMNS = `id, name, role, post, public_key AS publicKey, added_at AS addedAt, added_by AS addedBy, removed_at AS removedAt`

export const signerRow: z.ZodType<Signer> = signerSchema

/** How a person's passphrase becomes a key: the cost, and the salt in base64. */
export const personKdfSchema = argon2CostSchema.extend({ salt: z.string() })

export type PersonKdf = z.infer<typeof personKdfSchema>

/** What opens a person's signing key; `kdf` null: the workspace's own passphrase and vault key. */
export interface PersonKey {
  readonly sealedKey: Uint8Array
  readonly kdf: PersonKdf | null
  readonly throttle: Throttle
}

export const personKeyRow: z.ZodType<PersonKey> = z.object({
  sealedKey: z.instanceof(Uint8Array),
  kdf: jsonColumn(personKdfSchema).nullable(),
  throttle: jsonColumn(throttleSchema),
})
