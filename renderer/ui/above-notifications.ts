/** Layer of a dialog that is read, not worked in: what was just done must not lie over its lines. */
export const ABOVE_NOTIFICATIONS = 500
