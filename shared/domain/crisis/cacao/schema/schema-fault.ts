/** Where a value departs from its schema. `path` goes from the outermost key to the place; `expected` is of the schema, in its words. */
export interface SchemaFault {
  readonly path: readonly string[]
  readonly keyword: string
  readonly expected: string
}
