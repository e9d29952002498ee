const pad = (value: number, size: number): string => String(value).padStart(size, '0')

/** The value of a date slot from what is said: `YYYY-MM-DD`, `YYYY-MM`, `YYYY`, `--MM-DD` or `--MM`. */
export function dateValue(year: number | null, month: number | null, day: number | null): string {
  const head = year === null ? '-' : pad(year, 4)
  if (month === null) return head
  return `${head}-${pad(month, 2)}${day === null ? '' : `-${pad(day, 2)}`}`
}
