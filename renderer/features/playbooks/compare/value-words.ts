import type { TFunction } from 'i18next'
import { offsetSchema } from '../../../../shared/domain/crisis/model/offset.ts'
import { localizedTextSchema } from '../../../../shared/domain/crisis/model/localized-text.ts'
import type { Playbook } from '../../../../shared/domain/crisis/model/playbook.ts'
import { delayWords } from '../model/delay-words.ts'
import { textIn } from '../model/text-in.ts'
import { nameOf } from './name-of.ts'

interface Sayer {
  readonly playbook: Playbook
  readonly language: string
  readonly t: TFunction
}

/** Names that say nothing to a person beside the words of the same thing. */
const SILENT: ReadonlySet<string> = new Set(['id', 'kept'])

/** A value of a playbook in words: names for ids, texts in the language on screen, lists line by line. */
export function valueWords(value: unknown, sayer: Sayer): string {
  const { playbook, language, t } = sayer
  if (value === undefined || value === null || value === '') return t('playbooks:nothing')
  if (typeof value === 'boolean') return t(`playbooks:${value ? 'yes' : 'no'}`)
  if (typeof value === 'number') return String(value)
  if (typeof value === 'string') return nameOf(playbook, value, language)
  if (Array.isArray(value)) {
    if (value.length === 0) return t('playbooks:nothing')
    return value.map((one: unknown) => valueWords(one, sayer)).join('\n')
  }
  if (Object.keys(value).length === 0) return t('playbooks:nothing')
  const offset = offsetSchema.safeParse(value)
  if (offset.success) {
    const delay = delayWords(offset.data.minutes, t)
    return offset.data.anchor === 'T0'
      ? t('playbooks:due.t0', { delay })
      : `${nameOf(playbook, offset.data.anchor, language)} + ${delay}`
  }
  const text = localizedTextSchema.safeParse(value)
  if (text.success && Object.keys(text.data).every((tag) => tag.length === 2)) return textIn(text.data, language).words
  return Object.entries(value)
    .filter(([name, inner]) => !SILENT.has(name) && !isEmpty(inner))
    .map(([name, inner]) =>
      ['title', 'text', 'criteria'].includes(name)
        ? valueWords(inner, sayer)
        : `${t(`playbooks:part.${name}`, { defaultValue: name })} – ${valueWords(inner, sayer)}`,
    )
    .join(' ; ')
}

function isEmpty(value: unknown): boolean {
  return value === null || value === false || (typeof value === 'object' && Object.keys(value).length === 0)
}
