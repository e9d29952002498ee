const YEAR = String.raw`[\dX]{4}`
const TIME = String.raw`T(?:[01]\d|2[0-3]):[0-5]\d(?:\[[\w/+-]+\])?`
/** Month, or a season (21 to 24), a quarter (33 to 36), a half (40, 41). */
const MONTH = '(?:0[1-9]|1[0-2]|2[1-4]|3[3-6]|4[01])'
const DAY = String.raw`(?:0[1-9]|[12]\d|3[01])`
const FORM = new RegExp(`^(?:${YEAR}(?:-${MONTH}(?:-${DAY})?)?|--${MONTH}(?:-${DAY})?|-W-[1-7])?(?:${TIME})?$`)

/** Whether a date slot's value is one that the checker can compare; forms in `shared/domain/slot.ts`. */
export function isSlotDate(value: string): boolean {
  return value !== '' && FORM.test(value)
}
