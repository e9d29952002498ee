import { z } from 'zod'

/** Ids are `type--uuid` for what we create; imported talking points keep the id of their file. */
export const idSchema = z.string().min(1).max(200)

/** UTC instant with milliseconds, as `Date.prototype.toISOString` writes it. */
export const timestampSchema = z.iso.datetime()

/** Grows by one at each change; a save that names an older revision is a conflict. */
export const revisionSchema = z.number().int().nonnegative()
