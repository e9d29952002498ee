/** The city that an IANA zone is named after: "Africa/Porto-Novo" gives "Porto-Novo". */
export function cityOf(zone: string): string {
  return zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone
}
