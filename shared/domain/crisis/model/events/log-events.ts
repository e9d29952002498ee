import { z } from 'zod'
import { eventSchema } from './event-schema.ts'

/** Entries that change nothing but the log. The corrected entry is named by the entry's own `corrects`. */
export const logEvents = [eventSchema('note', z.null()), eventSchema('entry.corrected', z.null())] as const
