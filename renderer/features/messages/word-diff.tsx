import { useMemo } from 'react'
import type { Language } from '../../../shared/domain/language.ts'
import styles from './messages.module.css'
import { wordParts } from './word-parts.ts'

interface WordDiffProps {
  readonly language: Language
  readonly before: string
  readonly after: string
}

const TAGS = { same: 'span', added: 'ins', removed: 'del' } as const

/** Two texts word by word: removed words struck, added words underlined, as <del> and <ins>. */
export function WordDiff({ language, before, after }: WordDiffProps) {
  const parts = useMemo(() => wordParts(before, after, language), [language, before, after])
  return (
    <p className={`u-text ${styles.diff}`} lang={language} dir={language === 'ar' ? 'rtl' : 'ltr'}>
      {parts.map(({ key, kind, text }) => {
        const Tag = TAGS[kind]
        return <Tag key={key}>{text}</Tag>
      })}
    </p>
  )
}
