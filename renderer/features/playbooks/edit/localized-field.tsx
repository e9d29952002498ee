import { Textarea, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { LocalizedText } from '../../../../shared/domain/crisis/model/localized-text.ts'
import { textIn } from '../model/text-in.ts'

interface LocalizedFieldProps {
  readonly label: string
  readonly text: LocalizedText
  readonly language: string
  readonly long?: boolean
  /** The label is spoken, not drawn. */
  readonly quiet?: boolean
  readonly description?: string
  readonly onChange: (text: LocalizedText) => void
}

/** A text of the playbook in the language on screen; while it is empty, another language shows what it should say. */
export function LocalizedField({
  label,
  text,
  language,
  long = false,
  quiet = false,
  description,
  onChange,
}: LocalizedFieldProps) {
  const { t } = useTranslation()
  const value = text[language] ?? ''
  const other = textIn(text, language)
  const write = (words: string): void => {
    // An empty text is a text that is not there: an optional one is then owed in no language.
    const { [language]: _old, ...rest } = text
    onChange(words === '' ? rest : { ...text, [language]: words })
  }
  const shared = {
    ...(quiet ? { 'aria-label': label } : { label }),
    ...(description === undefined ? {} : { description }),
    lang: language,
    dir: 'auto',
    placeholder: value === '' && other.words !== '' ? t('playbooks:toTranslate', { text: other.words }) : '',
    value,
  }
  return long ? (
    <Textarea {...shared} autosize minRows={2} maxRows={12} onChange={(event) => write(event.currentTarget.value)} />
  ) : (
    <TextInput {...shared} onChange={(event) => write(event.currentTarget.value)} />
  )
}
