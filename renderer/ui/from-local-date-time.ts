/** What `<input type="datetime-local">` holds, in this workstation's zone, as an instant (ISO, UTC); null when it is empty or incomplete. */
export function fromLocalDateTime(value: string): string | null {
  const date = new Date(value)
  return value === '' || Number.isNaN(date.getTime()) ? null : date.toISOString()
}
