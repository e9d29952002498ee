/** A calendar finding accuses a whole sentence: it needs a good alignment. */
export const CALENDAR_SCORE = 0.6
