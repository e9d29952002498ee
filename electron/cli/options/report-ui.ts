import type { ReportUi } from '../../../shared/coherence/report/to-text-words.ts'

/** Language of the text report: `--ui` when given, else the locale of the environment, English when it is neither. */
export function reportUi(asked: ReportUi | undefined, environment: Readonly<Record<string, string | undefined>>): ReportUi {
  if (asked !== undefined) return asked
  const locale = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || ''
  return /^fr(?:[_.@-]|$)/i.test(locale) ? 'fr' : 'en'
}
