import { z } from 'zod'

/** Whether a line may be said: proactively, only when asked, or not at all. */
export const clearanceSchema = z.enum(['cleared', 'reactive-only', 'do-not-use'])
