/** Bytes: a text of 50,000 characters with its fields and its claims stays far below. */
export const REQUEST_LIMIT = 4_000_000
