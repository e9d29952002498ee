/** The zones that this engine knows, and the one in use even when it knows it under another name. */
export function timeZones(current: string): readonly string[] {
  const known = Intl.supportedValuesOf('timeZone')
  return known.includes(current) ? known : [current, ...known]
}
