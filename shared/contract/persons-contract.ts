import { z } from 'zod'
import { idSchema } from '../domain/identifiers.ts'
import { personSchema } from '../domain/person.ts'
import { signerSchema } from '../domain/signer.ts'
import { base } from './base.ts'

const passphrase = z.string().max(1000)
const grant = z.string().max(100)
const keySchema = signerSchema.pick({ name: true, role: true, post: true, publicKey: true })

/** Who works in this workspace. The holder alone adds and retires others; a name is nobody's without its passphrase. */
export const personsContract = {
  /** The holder first, then by name; `actingId` is who is at the workstation now. */
  list: base.output(z.object({ persons: z.array(personSchema), actingId: idSchema })),
  add: base.input(personSchema.pick({ name: true, role: true }).extend({ passphrase })).output(personSchema),
  retire: base.input(z.object({ id: idSchema })).output(personSchema),
  changePassphrase: base.input(z.object({ id: idSchema, current: passphrase, next: passphrase })),
  /** Those of other workspaces whose keys are known here: by name, removed ones last. */
  signers: base.output(z.array(signerSchema)),
  /** Writes the public key of a person, to be made known elsewhere, as a granted `unisson-key/1` file. */
  exportKey: base.input(z.object({ id: idSchema, grant })).output(z.object({ name: z.string(), keyFingerprint: z.string() })),
  /** What a granted key file, or an approval by file, says of who it belongs to. Nothing is kept of it. */
  readKey: base.input(z.object({ grant })).output(keySchema),
  /** Makes a key known. The holder alone does, by the passphrase of the workspace, once the fingerprint was compared. */
  addSigner: base.input(keySchema.extend({ passphrase })).output(signerSchema),
  removeSigner: base.input(z.object({ id: idSchema })).output(signerSchema),
  /** From here on that person acts, until somebody else does or the workspace is locked. */
  actAs: base.input(z.object({ id: idSchema, passphrase })).output(personSchema),
}
