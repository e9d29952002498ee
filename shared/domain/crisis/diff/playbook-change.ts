/** One thing that differs. `language` for a text, null otherwise; a value that is not there is undefined. */
export interface ChangedPart {
  /** Name of the property: "title", "offset", "dependsOn", "options"… */
  readonly part: string
  readonly language: string | null
  readonly before: unknown
  readonly after: unknown
}

/** What became of a thing with an id: a step, a role, a phase, a field, a prepared answer. */
export interface ThingChange {
  readonly id: string
  readonly change: 'added' | 'removed' | 'changed'
  /** It stands elsewhere among those that stayed. */
  readonly moved: boolean
  readonly parts: readonly ChangedPart[]
}

export interface PlaybookDifference {
  /** What differs in the plan as a whole. */
  readonly plan: readonly ChangedPart[]
  readonly phases: readonly ThingChange[]
  readonly roles: readonly ThingChange[]
  readonly fields: readonly ThingChange[]
  readonly answers: readonly ThingChange[]
  /** In the order of the newer outline; removed steps stand after the one they followed. */
  readonly steps: readonly ThingChange[]
}
