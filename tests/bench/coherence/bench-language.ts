export const BENCH_LANGUAGES = ['fr', 'en'] as const

/** Languages that the benchmark has operators for. */
export type BenchLanguage = (typeof BENCH_LANGUAGES)[number]
