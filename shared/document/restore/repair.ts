/** What the restore door had to change. */
export type RepairCode =
  | 'node-dropped'
  | 'node-unwrapped'
  | 'node-wrapped'
  | 'block-split'
  | 'mark-dropped'
  | 'attribute-dropped'
  | 'attribute-repaired'
  | 'link-dropped'
  | 'image-dropped'
  | 'text-cleaned'
  | 'depth-flattened'
  | 'table-squared'

/** `subject` names the type or attribute concerned ("iframe", "link.target"), shortened to 60 characters. */
export interface Repair {
  readonly code: RepairCode
  readonly subject: string
  readonly count: number
}
