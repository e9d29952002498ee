/** The benchmark's instant of publication: later than every past date of our messages. */
export const BENCH_NOW = '2026-05-02T09:00:00Z'
