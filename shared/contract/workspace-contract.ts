import { eventIterator } from '@orpc/contract'
import { z } from 'zod'
import { idSchema, timestampSchema } from '../domain/identifiers.ts'
import { interfaceLanguageSchema, roleSchema, settingsSchema, themeSchema } from '../domain/settings.ts'
import { errorCodeSchema } from '../errors/error-code.ts'
import { base } from './base.ts'

/** What can be known without the passphrase. */
export const workspaceStatusSchema = z.object({
  state: z.enum(['absent', 'locked', 'unlocked', 'damaged']),
  name: z.string(),
  language: interfaceLanguageSchema,
  theme: themeSchema,
  /** Unlocking is refused until then, after wrong passphrases. */
  throttledUntil: timestampSchema.nullable(),
  failedAttempts: z.number().int(),
  lastBackupAt: timestampSchema.nullable(),
  /** The demonstration ministry is in the workspace and can be removed in one go. */
  demo: z.boolean(),
})

export const backupSchema = z.object({
  id: idSchema,
  createdAt: timestampSchema,
  bytes: z.number().int(),
  reason: z.enum(['lock', 'daily', 'manual', 'before-migration', 'before-restore']),
  /** SHA-256 of the file was compared and `integrity_check` passed when it was made. */
  verified: z.boolean(),
})

/** What happens in the data process that a screen should hear of. */
export const workspaceEventSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('unlocked') }),
  z.object({ type: z.literal('locked'), reason: z.enum(['person', 'idle', 'suspend', 'screen-lock', 'quit']) }),
  /** Rows of this kind changed; lists and open views should be read again. */
  z.object({
    type: z.literal('changed'),
    entity: z.enum([
      'missions',
      'topics',
      'points',
      'terms',
      'documents',
      'waivers',
      'accounts',
      'settings',
      'backups',
      'rules',
      'ladders',
      'persons',
      'playbooks',
      'blocks',
      'incidents',
      'contacts',
      'exercises',
    ]),
    id: idSchema.nullable(),
    /** Nobody waits to see it (an autosave, counts of findings): lists may follow when the person pauses. */
    minor: z.boolean().optional(),
  }),
  z.object({ type: z.literal('clipboard-cleared') }),
  /** A backup that was due was not made; the next one that is tells of itself. */
  z.object({ type: z.literal('backup-failed'), code: errorCodeSchema }),
])

export const workspaceContract = {
  status: base.output(workspaceStatusSchema),
  create: base
    .input(
      z.object({
        name: z.string().trim().min(1).max(120),
        language: interfaceLanguageSchema,
        role: roleSchema,
        person: z.string().trim().min(1).max(120),
        passphrase: z.string().max(1000),
        demo: z.boolean(),
      }),
    )
    .output(workspaceStatusSchema),
  unlock: base.input(z.object({ passphrase: z.string().max(1000) })).output(workspaceStatusSchema),
  /** `idle` when nobody asked: the person touched nothing for as long as the settings say. */
  lock: base.input(z.object({ idle: z.boolean() }).optional()).output(workspaceStatusSchema),
  changePassphrase: base.input(z.object({ current: z.string().max(1000), next: z.string().max(1000) })),
  /** What goes with the demonstration: its topics, and how many of the person's own documents lose their topic. */
  demoRemoval: base.output(z.object({ topics: z.array(z.string()), documentsLosingTopic: z.number().int() })),
  removeDemo: base.output(workspaceStatusSchema),
  backups: base.output(z.array(backupSchema)),
  backUpNow: base.output(backupSchema),
  /** The present file is kept aside under a name that is returned; the workspace is locked afterwards. */
  restoreBackup: base
    .input(z.object({ backupId: idSchema, passphrase: z.string().max(1000) }))
    .output(z.object({ keptAs: z.string() })),
  settings: base.output(settingsSchema),
  saveSettings: base.input(settingsSchema.partial()).output(settingsSchema),
  events: base.output(eventIterator(workspaceEventSchema)),
}

export type WorkspaceStatus = z.infer<typeof workspaceStatusSchema>
export type Backup = z.infer<typeof backupSchema>
export type WorkspaceEvent = z.infer<typeof workspaceEventSchema>
