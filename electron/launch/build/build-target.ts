/** One thing that the build makes. Paths are relative to the project folder. */
export interface BuildTarget {
  readonly name: 'main' | 'preload' | 'data' | 'cli' | 'renderer'
  readonly entry: string
  /** The file whose presence says that the target was built. */
  readonly output: string
  /** Programs of its threads, by the name of their file beside the output. */
  readonly threads?: Readonly<Record<string, string>>
  /** Folders and files whose content decides whether it is stale. */
  readonly inputs: readonly string[]
}
