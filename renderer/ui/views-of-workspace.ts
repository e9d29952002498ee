const resets = new Set<() => void>()

/** How lists of a workspace were looked at, words that were sought included: gone with it when it is locked or restored. */
export const viewsOfWorkspace = {
  add: (reset: () => void): void => void resets.add(reset),
  forget: (): void => {
    for (const reset of resets) reset()
  },
}
