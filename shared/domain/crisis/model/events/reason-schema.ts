import { z } from 'zod'

/** Why, in the words of whoever acts. Never empty. */
export const reasonSchema = z.string().trim().min(1).max(5000)
