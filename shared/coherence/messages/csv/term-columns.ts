/** Columns of a termbase entry in CSV. */
export const TERM_COLUMNS = ['concept', 'lang', 'term', 'status', 'use', 'allowedIn'] as const
