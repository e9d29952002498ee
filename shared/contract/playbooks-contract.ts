import { z } from 'zod'
import { playbookSchema } from '../domain/crisis/model/playbook.ts'
import { idSchema } from '../domain/identifiers.ts'
import { base } from './base.ts'

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
  /** Throws away the version that was never published; answers with it, so that saving it undoes this. */
  discard: base.input(byId).output(playbookSchema),
  /** The draft goes to review, or back. */
  submit: base.input(byId).output(playbookSchema),
  reject: base.input(byId).output(playbookSchema),
  /** From review to published; the version published before is superseded. Refused while the check finds a fault. */
  publish: base.input(byId).output(playbookSchema),
}

export type PlaybookLine = z.infer<typeof playbookLineSchema>
