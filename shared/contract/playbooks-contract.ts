import { z } from 'zod'
import { playbookSchema } from '../domain/crisis/model/playbook.ts'
import { idSchema } from '../domain/identifiers.ts'
import { base } from './base.ts'

const grant = z.string().max(100)

/** What a granted file would bring, worded in the language asked for; nothing is stored and nothing in it is run. */
export const playbookFileSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('plan'),
    file: z.string(),
    form: z.enum(['cacao', 'own']),
    playbook: playbookSchema,
    /** Each with its step, null for the plan as a whole. */
    faults: z.array(z.object({ stepId: z.string().nullable(), code: z.string(), words: z.string() })),
    /** The newest version of the same id that is here. */
    existing: playbookSchema.pick({ version: true, status: true, title: true, modifiedAt: true }).nullable(),
  }),
  /** No plan can be made of it: `words` say why, `at` names the place whose form does not fit, else null. */
  z.object({ kind: z.literal('refused'), file: z.string(), words: z.string().nullable(), at: z.string().nullable() }),
])

const byId = z.object({ id: idSchema })

/** One line of the library: the newest version, and which one would be run. */
export const playbookLineSchema = playbookSchema
  .pick({
    id: true,
    version: true,
    status: true,
    title: true,
    crisisType: true,
    languages: true,
    scopes: true,
    reviewBy: true,
    modifiedAt: true,
  })
  .extend({ steps: z.number().int(), publishedVersion: z.number().int().nullable() })

export const playbooksContract = {
  /** By title of nothing: in the order of their last change, newest first. Those that ship are there from the start. */
  list: base.output(z.array(playbookLineSchema)),
  /** Every version, newest first, without its steps. */
  versions: base.input(byId).output(z.array(playbookSchema.pick({ version: true, status: true, modifiedAt: true }))),
  /** `version` null: the newest. */
  get: base.input(byId.extend({ version: z.number().int().positive().nullable() })).output(playbookSchema),
  /**
   * Writes the draft: a new playbook when the id is unknown, else the next version. A published version never changes.
   * `modifiedAt` is the one that the edit was made on; another is a `conflict`.
   */
  save: base.input(z.object({ playbook: playbookSchema })).output(playbookSchema),
  /** Reads a granted file, CACAO 2.0 or our own JSON. Adding its plan is a `save`, of the grant nothing is left. */
  readFile: base.input(z.object({ grant, language: z.enum(['fr', 'en']) })).output(playbookFileSchema),
  /** A version as a granted file; `json` is our own form, which comes back as it was. */
  exportFile: base
    .input(byId.extend({ version: z.number().int().positive(), format: z.enum(['cacao', 'json']), grant }))
    .output(z.object({ name: z.string() })),
  /** Throws away the version that was never published; answers with it, so that saving it undoes this. */
  discard: base.input(byId).output(playbookSchema),
  /** The draft goes to review, or back. */
  submit: base.input(byId).output(playbookSchema),
  reject: base.input(byId).output(playbookSchema),
  /** From review to published; the version published before is superseded. Refused while the check finds a fault. */
  publish: base.input(byId).output(playbookSchema),
}

export type PlaybookFile = z.infer<typeof playbookFileSchema>
export type PlaybookLine = z.infer<typeof playbookLineSchema>
