/** What the restore door may have to change. */
export const REPAIR_CODES = [
  'node-dropped',
  'node-unwrapped',
  'node-wrapped',
  'block-split',
  'mark-dropped',
  'attribute-dropped',
  'attribute-repaired',
  'link-dropped',
  'image-dropped',
  'text-cleaned',
  'depth-flattened',
  'table-squared',
] as const

export type RepairCode = (typeof REPAIR_CODES)[number]

/** `subject` names the type or attribute concerned ("iframe", "link.target"), shortened to 60 characters. */
export interface Repair {
  readonly code: RepairCode
  readonly subject: string
  readonly count: number
}
