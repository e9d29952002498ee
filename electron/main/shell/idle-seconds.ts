/**
 * For how long nobody has touched this workstation, in seconds: the least of what the system knows and of what we saw
 * ourselves. Some remote and virtual desktops never tell the system of a key: it would then lock under a person's hands,
 * and again right after each unlock, which is an activity like another. Times in milliseconds of one steady clock.
 */
export function idleSeconds(system: number, activeAt: number, now: number): number {
  return Math.min(system, Math.max(0, (now - activeAt) / 1_000))
}
