/**
 * Rows whose numbers the operators would change and that state no figure of the point, read by hand: they name a thing
 * ("a Bellator 206", a hole of a golf course, the second league, a protein) or stand in some of the translations only (a
 * length said again in feet, between brackets). Nobody who holds such a text against its source could call the change a
 * departure from it.
 */
const NOT_A_FIGURE: ReadonlySet<string> = new Set(['ntrex-275', 'ntrex-461', 'ntrex-653', 'word-order-676', 'word-order-758'])

/** True for a row whose numbers are no figures to change, between languages. */
export function isNotAFigure(id: string): boolean {
  return NOT_A_FIGURE.has(id)
}
