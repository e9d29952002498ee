/** Texts read anew behind one cell: a mission may have written hundreds on a point, and each takes a check. */
const MOST = 20

export interface TextsToShow {
  readonly documentIds: readonly string[]
  /** How many more bear on the point. */
  readonly left: number
}

/** The texts of a cell that are shown, those that speak for it first. */
export function textsToShow(documentIds: readonly string[]): TextsToShow {
  return { documentIds: documentIds.slice(0, MOST), left: Math.max(0, documentIds.length - MOST) }
}
