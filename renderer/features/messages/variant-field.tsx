import { ActionIcon, Textarea, Tooltip } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useEffect, useId, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Language } from '../../../shared/domain/language.ts'
import { afterFrame } from '../../ui/after-frame.ts'
import { useFormats } from '../../ui/use-formats.ts'
import styles from './messages.module.css'

interface VariantFieldProps {
  readonly language: Language
  readonly text: string
  readonly frozen: boolean
  /** True takes the focus: the person has just asked for this language. */
  readonly focused: boolean
  readonly onChange: (text: string) => void
  readonly onRemove?: (() => void) | undefined
}

/** The statement in one language, in its own direction. */
export function VariantField({ language, text, frozen, focused, onChange, onRemove }: VariantFieldProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    // After the list of languages has given the focus back to its own field.
    if (focused) return afterFrame(() => field.current?.focus())
    return undefined
  }, [focused])
  const name = formats.language(language)
  const characters = [...text].length
  return (
    <div className={styles.variant}>
      <div className={styles.variantHead}>
        <label htmlFor={id}>{name}</label>
        <span className={styles.hint}>{t('messages:variant.characters', { count: characters })}</span>
        {onRemove && !frozen ? (
          <Tooltip label={t('messages:variant.remove', { language: name })}>
            <ActionIcon size={24} color="gray" aria-label={t('messages:variant.remove', { language: name })} onClick={onRemove}>
              <IconTrash size={16} stroke={1.5} aria-hidden />
            </ActionIcon>
          </Tooltip>
        ) : null}
      </div>
      <Textarea
        ref={field}
        id={id}
        lang={language}
        dir={language === 'ar' ? 'rtl' : 'ltr'}
        classNames={{ input: `${styles.variantText} u-text` }}
        value={text}
        readOnly={frozen}
        maxLength={20_000}
        autosize
        minRows={5}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </div>
  )
}
