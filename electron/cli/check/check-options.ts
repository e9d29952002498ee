import type { ReportUi } from '../../../shared/coherence/report/to-text-words.ts'
import type { Language } from '../../../shared/domain/language.ts'
import type { Classification } from '../../../shared/domain/messages-file.ts'
import type { FailOn } from '../options/fails.ts'

/** `unisson check` as commander hands it over. */
export interface CheckOptions {
  readonly against?: string
  readonly termbase?: string
  readonly lang?: Language
  readonly now?: string
  readonly mission?: string
  readonly level?: Classification
  readonly format?: 'text' | 'json' | 'sarif'
  readonly failOn: FailOn
  readonly batch?: string
  readonly ui?: ReportUi
  readonly profile?: string
  readonly type?: string
  readonly source?: string
}
