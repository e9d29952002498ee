import { z } from 'zod'

/** UTC with exactly three digits of milliseconds and "Z", as `toISOString` writes it: instants compare as texts. */
export const instantSchema = z.iso.datetime({ precision: 3 })
