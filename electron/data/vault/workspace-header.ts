import { z } from 'zod'
import { interfaceLanguageSchema, themeSchema } from '../../../shared/domain/settings.ts'
import { argon2CostSchema } from './argon2-cost.ts'
import { throttleSchema } from './throttle.ts'

/** `workspace.json`: what must be known before the passphrase. Nothing in it is secret. */
export const workspaceHeaderSchema = z.object({
  format: z.literal('unisson-workspace/1'),
  name: z.string(),
  language: interfaceLanguageSchema,
  theme: themeSchema,
  createdAt: z.iso.datetime(),
  demo: z.boolean(),
  /** `keychain` means that the wrap also needs a value that main unseals. */
  factors: z.array(z.enum(['passphrase', 'keychain'])),
  kdf: argon2CostSchema.extend({ algorithm: z.literal('argon2id'), salt: z.base64() }),
  wrappedKey: z.base64(),
  throttle: throttleSchema,
})

export type WorkspaceHeader = z.infer<typeof workspaceHeaderSchema>
