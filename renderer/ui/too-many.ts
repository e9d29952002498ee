import type { NotificationData } from '@mantine/notifications'

/** More would hide the page. */
const MOST = 2

function lasting(autoClose: NotificationData['autoClose'] | undefined): number {
  return typeof autoClose === 'number' ? autoClose : 0
}

/**
 * Which of the notices on screen go so that at most two are left: those that close by themselves, the briefest first, then
 * the oldest (`shown` is in order of age). What stays until a person closes it, an error, is never taken, nor is the newest.
 */
export function tooMany(
  shown: readonly { readonly id?: string | undefined; readonly autoClose?: NotificationData['autoClose'] | undefined }[],
): readonly string[] {
  return shown
    .slice(0, -1)
    .filter(({ autoClose }) => autoClose !== false)
    .toSorted((left, right) => lasting(left.autoClose) - lasting(right.autoClose))
    .slice(0, Math.max(0, shown.length - MOST))
    .flatMap(({ id }) => id ?? [])
}
