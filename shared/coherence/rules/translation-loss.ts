import type { ExtractedText } from '../model/extracted-text.ts'
import type { Finding } from '../model/finding.ts'
import type { Drift } from '../translation/drift.ts'

const RULE = 'translation-loss'

/** Fires when a translation lost or changed a figure, a name, a date, a negation or a whole passage of its source. */
export function translationLoss(
  drift: Drift,
  {
    source,
    translation,
    sourcePath,
  }: { readonly source: ExtractedText; readonly translation: ExtractedText; readonly sourcePath: string },
): Omit<Finding, 'fingerprint'> {
  const { kind, change, span, sourceSpan, expected, actual, certainty } = drift
  const said = source.text.slice(sourceSpan.start, sourceSpan.end)
  const text = translation.text.slice(span.start, span.end)
  return {
    rule: RULE,
    ruleVersion: 1,
    severity: 'error',
    confidence: Math.round((0.55 + 0.44 * certainty) * 100) / 100,
    reasons: [`${kind}-${change}`],
    point: null,
    start: span.start,
    end: span.end,
    text,
    expected,
    actual,
    evidence: {
      pointText: said,
      pointStart: sourceSpan.start,
      pointEnd: sourceSpan.end,
      pointLanguage: source.language,
      alignment: 0,
      anchors: [],
      cue: said,
      document: sourcePath,
    },
    message:
      change === 'changed'
        ? `The source says "${said}"; the translation says "${text}".`
        : change === 'added'
          ? `The translation negates ("${text}") what the source affirms.`
          : `The source says "${said}"; the translation does not.`,
    suggestion: null,
  }
}
