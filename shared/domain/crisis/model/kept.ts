import { z } from 'zod'

/** What a file brought that we have no field for, word for word, so that exporting gives it back. Never executed, never shown as markup. */
export const keptSchema = z.record(z.string(), z.unknown())
