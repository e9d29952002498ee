import type { MergeField } from '../model/merge-field.ts'
import { inLanguage } from './in-language.ts'
import type { PaperPart } from './paper-page.ts'

/** A template with a blank for each `{{field}}`, named as people name it, or with its value where one is known. */
export function blankParts(
  template: string,
  fields: readonly MergeField[],
  values: ReadonlyMap<string, string>,
  language: string,
): readonly PaperPart[] {
  return template.split(/(\{\{[^{}]*\}\})/u).flatMap((piece, index, pieces): readonly PaperPart[] => {
    if (piece === '') return []
    const name = /^\{\{([^{}]*)\}\}$/u.exec(piece)?.[1]?.trim()
    if (name === undefined) return [piece]
    const field = fields.find((each) => each.name === name)
    const label = (field && inLanguage(field.label, language)?.text) ?? name
    const value = values.get(name)?.trim() ?? ''
    // "What we know: {{known}}" names the blank by itself.
    const named = (pieces[index - 1] ?? '').replace(/[\s\u00a0\u202f:]+$/u, '').endsWith(label)
    return [
      { label: named ? '' : label, size: field?.type === 'long-text' ? 'lines' : 'line', value: value === '' ? null : value },
    ]
  })
}
