import { LANGUAGES, type Language } from '../../../shared/domain/language.ts'

export const BENCH_LANGUAGES = LANGUAGES

/** Languages that the benchmark has base texts for. */
export type BenchLanguage = Language

/** Languages whose translations are compared with one another; the others only with a variant of their own. */
export const CROSS_LANGUAGES: ReadonlySet<BenchLanguage> = new Set(['fr', 'en', 'es', 'de', 'it', 'pt', 'nl'])
