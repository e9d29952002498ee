/** Bytes of one original. It is written in one piece, and nobody else is served meanwhile: at this size about a second. */
export const EVIDENCE_LIMIT_BYTES = 50_000_000
