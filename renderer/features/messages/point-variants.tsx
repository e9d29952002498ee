import { Select, Tabs } from '@mantine/core'
import { useElementSize } from '@mantine/hooks'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { LANGUAGES, type Language } from '../../../shared/domain/language.ts'
import type { TalkingPointContent } from '../../../shared/domain/talking-point.ts'
import { notifyUndo } from '../../ui/notify-undo.tsx'
import { useFormats } from '../../ui/use-formats.ts'
import styles from './messages.module.css'
import type { PointPatch } from './use-point-draft.ts'
import { VariantField } from './variant-field.tsx'

interface PointVariantsProps {
  readonly content: TalkingPointContent
  readonly change: (patch: PointPatch) => void
  readonly frozen: boolean
}

const SIDE_BY_SIDE = 520

/** The statement in each language, side by side where there is room, behind tabs where there is not. */
export function PointVariants({ content, change, frozen }: PointVariantsProps) {
  const { t, i18n } = useTranslation()
  const formats = useFormats()
  const { ref, width } = useElementSize()
  const first: Language = i18n.language === 'fr' ? 'fr' : 'en'
  const [opened, setOpened] = useState<readonly Language[]>([])
  const written = LANGUAGES.filter((language) => content.statement[language] !== undefined || opened.includes(language))
  const shown = written.length > 0 ? written : [first]
  const others = LANGUAGES.filter((language) => !shown.includes(language))
  const [sought, setSought] = useState('')
  // The language just added takes the focus, and so does that of a new point.
  const [wanted, setWanted] = useState<Language | null>(written.length === 0 && !frozen ? first : null)
  const [tab, setTab] = useState<Language>(shown[0] ?? first)

  const write = (language: Language, text: string) => {
    const { [language]: _, ...rest } = content.statement
    // Slots were confirmed for the words as they stood.
    change({ statement: text === '' ? rest : { ...content.statement, [language]: text }, slotsConfirmed: false })
    if (!opened.includes(language)) setOpened([...opened, language])
  }
  const remove = (language: Language) => {
    const text = content.statement[language]
    const { [language]: _, ...rest } = content.statement
    setOpened(opened.filter((other) => other !== language))
    change({ statement: rest })
    if (text) {
      notifyUndo({
        message: t('messages:variant.removed', { language: formats.language(language) }),
        // Other languages may have been written since.
        undo: async () => change((now) => ({ statement: { ...now.statement, [language]: text } })),
      })
    }
  }
  const add = (value: string | null) => {
    const language = LANGUAGES.find((candidate) => candidate === value)
    if (!language) return
    setOpened([...opened, language])
    setTab(language)
    setSought('')
    setWanted(language)
  }
  const field = (language: Language) => (
    <VariantField
      key={language}
      language={language}
      text={content.statement[language] ?? ''}
      frozen={frozen}
      focused={wanted === language}
      onChange={(text) => write(language, text)}
      onRemove={shown.length > 1 ? () => remove(language) : undefined}
    />
  )

  return (
    <div ref={ref}>
      {width > 0 && width < SIDE_BY_SIDE && shown.length > 1 ? (
        <Tabs
          value={shown.includes(tab) ? tab : (shown[0] ?? first)}
          onChange={(value) => setTab(shown.find((language) => language === value) ?? first)}
          keepMounted={false}
        >
          <Tabs.List mb="sm">
            {shown.map((language) => (
              <Tabs.Tab key={language} value={language}>
                {formats.language(language)}
              </Tabs.Tab>
            ))}
          </Tabs.List>
          {shown.map((language) => (
            <Tabs.Panel key={language} value={language}>
              {field(language)}
            </Tabs.Panel>
          ))}
        </Tabs>
      ) : (
        <div className={styles.variants}>{shown.map(field)}</div>
      )}
      {frozen ? null : (
        <Select
          className={styles.addLanguage}
          aria-label={t('messages:variant.add')}
          placeholder={t('messages:variant.add')}
          searchable
          selectFirstOptionOnChange
          searchValue={sought}
          onSearchChange={setSought}
          value={null}
          data={others.map((value) => ({ value, label: formats.language(value) }))}
          onChange={add}
        />
      )}
    </div>
  )
}
