import { z } from 'zod'

/** How a figure bounds the quantity it states. */
export const boundSchema = z.enum(['exact', 'at-least', 'at-most', 'about'])

/** Families of acts; levels compare only inside one family and for one target (COHERENCE: ladders). */
export const stanceFamilySchema = z.enum(['disapproval', 'approval', 'request', 'commitment', 'certainty'])

/**
 * A typed piece of a talking point that a local text must keep. Absent slots are extracted.
 *
 * - figure: `value` in base units (12 000 000 for "12 millions"), `max` closes a range, `unit` is a canonical unit
 *   ("EUR", "percent", "percentage-point", "km", "day") or the folded stem of the counted noun ("mort").
 * - date: `value` is `YYYY-MM-DD`, `YYYY-MM`, `YYYY`, `--MM-DD` (no year said) or `--MM`; by EDTF (ISO 8601-2:2019) the
 *   month may be a season (21–24), a quarter (33–36) or a half (40, 41), and "X" stands for any digit of a year ("199X",
 *   "18XX"). `-W-2` is a weekday alone (1 Monday to 7), `T14:30` a time of day, `T14:30[UTC]` with its zone.
 * - actor, place: `id` is a gazetteer id ("country:FR", "org:EU", "city:gao", "name:…" when unknown).
 * - stance: `act` is a rung id of the ladder, `min` and `max` the rungs that are still acceptable.
 * - modality: `level` is a rung id of the commitment ladder.
 * - polarity: `negated` says whether the approved sentence is negated.
 * - quote: verbatim words and, when known, who said them.
 */
export const slotSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('figure'),
    value: z.number(),
    max: z.number().optional(),
    unit: z.string(),
    bound: boundSchema.default('exact'),
    label: z.string().optional(),
  }),
  z.object({ kind: z.literal('date'), value: z.string(), label: z.string().optional() }),
  z.object({
    kind: z.literal('actor'),
    id: z.string(),
    role: z.enum(['agent', 'target']).optional(),
    label: z.string().optional(),
  }),
  z.object({ kind: z.literal('place'), id: z.string(), label: z.string().optional() }),
  z.object({
    kind: z.literal('stance'),
    family: stanceFamilySchema,
    act: z.string(),
    target: z.string().optional(),
    min: z.string().optional(),
    max: z.string().optional(),
    label: z.string().optional(),
  }),
  z.object({ kind: z.literal('modality'), level: z.string(), label: z.string().optional() }),
  z.object({ kind: z.literal('polarity'), negated: z.boolean(), label: z.string().optional() }),
  z.object({ kind: z.literal('quote'), verbatim: z.string(), speaker: z.string().optional(), label: z.string().optional() }),
])

export type Slot = z.infer<typeof slotSchema>
export type SlotKind = Slot['kind']
export type Bound = z.infer<typeof boundSchema>
export type StanceFamily = z.infer<typeof stanceFamilySchema>
