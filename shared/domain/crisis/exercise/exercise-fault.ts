/** What keeps an exercise from being started. */
export interface ExerciseFault {
  readonly code:
    | 'wrong-playbook'
    | 'no-players'
    | 'duplicate-id'
    | 'inject-without-target'
    | 'inject-without-text'
    | 'unknown-objective'
    | 'unknown-decision'
    | 'unknown-inject'
    | 'inject-before-its-condition'
  readonly injectId: string | null
  readonly values: Readonly<Record<string, string>>
}
