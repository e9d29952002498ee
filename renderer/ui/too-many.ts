import type { NotificationData } from '@mantine/notifications'

/** More would hide the page. */
const MOST = 2

/**
 * Which of the notices on screen go so that at most two are left: those that close by themselves, the briefest first, then
 * the oldest (`shown` is in order of age). What stays until a person closes it, an error, is never taken, nor is the newest.
 */
export function tooMany(shown: readonly Pick<NotificationData, 'id' | 'autoClose'>[]): readonly string[] {
  const lasting = (autoClose: NotificationData['autoClose']): number => (typeof autoClose === 'number' ? autoClose : 0)
  return shown
    .slice(0, -1)
    .filter(({ autoClose }) => autoClose !== false)
    .toSorted((left, right) => lasting(left.autoClose) - lasting(right.autoClose))
    .slice(0, Math.max(0, shown.length - MOST))
    .flatMap(({ id }) => id ?? [])
}
