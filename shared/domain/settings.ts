import { z } from 'zod'

export const interfaceLanguageSchema = z.enum(['fr', 'en'])
export const themeSchema = z.enum(['system', 'light', 'dark'])
export const roleSchema = z.enum(['press-officer', 'editor', 'crisis', 'centre', 'analyst'])

/** Preferences and identity of the person at this workstation, stored in the workspace. */
export const settingsSchema = z.object({
  language: interfaceLanguageSchema,
  theme: themeSchema,
  person: z.string().min(1).max(120),
  role: roleSchema,
  missionId: z.string().max(200).nullable(),
  /** Minutes without input before the workspace locks itself, 1 to 120. */
  autoLockMinutes: z.number().int().min(1).max(120),
  /** Check coherence while typing. */
  liveCheck: z.boolean(),
  /** Pane widths, collapsed panes and the like, by name. */
  layout: z.record(z.string().max(100), z.union([z.string().max(2000), z.number(), z.boolean()])),
})

export type Settings = z.infer<typeof settingsSchema>
export type InterfaceLanguage = z.infer<typeof interfaceLanguageSchema>
export type Role = z.infer<typeof roleSchema>
