/** The compiler proves that a union is exhausted; at run time a value from outside ends here with its name. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`)
}
