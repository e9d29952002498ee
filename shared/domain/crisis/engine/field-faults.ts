import type { MessageContent } from '../model/crisis-message.ts'
import type { MergeField } from '../model/merge-field.ts'
import { fieldsOf } from './fields-of.ts'

export interface FieldFaults {
  /** Fields of the text without a value. */
  readonly empty: readonly string[]
  /** Fields whose value is not of their type. */
  readonly invalid: readonly string[]
}

/** What keeps a text from being approved. A field that the playbook does not type is a text. */
export function fieldFaults(
  content: Pick<MessageContent, 'title' | 'body' | 'values'>,
  types: readonly MergeField[],
): FieldFaults {
  const names = fieldsOf(`${content.title}\n${content.body}`)
  const value = (name: string): string => (Object.hasOwn(content.values, name) ? (content.values[name] ?? '').trim() : '')
  const empty = names.filter((name) => value(name) === '')
  const invalid = names.filter((name) => {
    const type = types.find((field) => field.name === name)
    return type !== undefined && value(name) !== '' && !fits(value(name), type)
  })
  return { empty, invalid }
}

function fits(value: string, { type, options }: MergeField): boolean {
  switch (type) {
    case 'number':
      return /^[+-]?\d{1,3}(?:[\u0020\u00a0\u202f.,]?\d{3})*(?:[.,]\d+)?$/u.test(value)
    case 'date':
      return /^\d{4}-\d{2}-\d{2}$/u.test(value) && !Number.isNaN(Date.parse(value))
    case 'time':
      return /^(?:[01]\d|2[0-3]):[0-5]\d$/u.test(value)
    case 'date-time':
      return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/u.test(value) && !Number.isNaN(Date.parse(value))
    case 'phone':
      return /^\+?[\d\s\u00a0\u202f().-]{3,}$/u.test(value)
    case 'url':
      return /^https?:\/\/\S+$/u.test(value)
    case 'choice':
      return options.includes(value)
    case 'text':
    case 'long-text':
    case 'place':
    case 'person':
      return true
  }
}
