/** Rows whose name of a currency counts nothing: the euro area gives no sum that another currency would change. */
const NOT_A_SUM: ReadonlySet<string> = new Set(['paraphrase-105'])

/** True for a row whose currency is no unit to change, in any language. */
export function isNotASum(id: string): boolean {
  return NOT_A_SUM.has(id)
}
