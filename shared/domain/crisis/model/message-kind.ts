import { z } from 'zod'

export const messageKindSchema = z.enum(['statement', 'qa', 'sitrep', 'alert'])

export type MessageKind = z.infer<typeof messageKindSchema>
