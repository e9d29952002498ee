/** One step of the store's form. A shipped migration never changes; the next one goes into a new file. */
export interface Migration {
  readonly version: number
  readonly name: string
  /** One SQL statement each, so that an interruption can be tried between any two. */
  readonly statements: readonly string[]
}
