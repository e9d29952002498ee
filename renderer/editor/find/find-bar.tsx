import { ActionIcon, Button, TextInput, Tooltip } from '@mantine/core'
import { IconChevronDown, IconChevronUp, IconX } from '@tabler/icons-react'
import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { findPluginKey } from '../extensions/find.ts'
import { scrollToPosition } from '../views/scroll-to-position.ts'
import styles from './find-bar.module.css'
import { FindToggle } from './find-toggle.tsx'
import type { FindOptions } from './find-options.ts'

interface FindBarProps {
  readonly editor: Editor
  readonly withReplace: boolean
  readonly onClose: () => void
}

const PLAIN: FindOptions = { matchCase: false, wholeWord: false, accents: false }

function revealMatch(editor: Editor): void {
  const state = findPluginKey.getState(editor.state)
  const match = state?.matches[state.current]
  if (match) scrollToPosition(editor.view, match.from)
}

function matchesLeft(editor: Editor): number {
  return findPluginKey.getState(editor.state)?.matches.length ?? 0
}

/** Find and replace above the text. Enter goes on, Shift+Enter back, Escape closes and returns to the text. */
export function FindBar({ editor, withReplace, onClose }: FindBarProps) {
  const { t } = useTranslation()
  const field = useRef<HTMLInputElement>(null)
  const [query, setQuery] = useState(() => {
    const { from, to } = editor.state.selection
    const selected = editor.state.doc.textBetween(from, Math.min(to, from + 200), ' ')
    return selected === '' ? (findPluginKey.getState(editor.state)?.query ?? '') : selected
  })
  const [replacement, setReplacement] = useState('')
  const [options, setOptions] = useState(PLAIN)
  // What "replace all" did, said until the search or the text moves on.
  const [replaced, setReplaced] = useState<{ readonly count: number; readonly left: number } | null>(null)
  const { total, current } = useEditorState({
    editor,
    selector: () => {
      const state = findPluginKey.getState(editor.state)
      return { total: state?.matches.length ?? 0, current: state?.current ?? -1 }
    },
  })

  useEffect(() => {
    field.current?.select()
    field.current?.focus()
  }, [])
  useEffect(() => {
    editor.commands.setSearch(query, options)
    revealMatch(editor)
  }, [editor, query, options])
  useEffect(
    () => () => {
      if (!editor.isDestroyed) editor.commands.closeSearch()
    },
    [editor],
  )

  const move = (step: 1 | -1) => {
    editor.commands.moveToMatch(step)
    revealMatch(editor)
  }
  const close = () => {
    onClose()
    editor.commands.focus()
  }
  const onKey = (event: KeyboardEvent<HTMLElement>, onEnter: () => void) => {
    if (event.key !== 'Escape' && event.key !== 'Enter') return
    event.preventDefault()
    if (event.key === 'Escape') close()
    else onEnter()
  }
  // Without a match the buttons go out, and would take the focus with them.
  const stay = () => {
    if (matchesLeft(editor) === 0) field.current?.focus()
  }
  const replaceOne = () => {
    editor.commands.replaceMatch(replacement)
    revealMatch(editor)
    stay()
  }
  const replaceAll = () => {
    editor.commands.replaceAllMatches(replacement)
    setReplaced({ count: total, left: matchesLeft(editor) })
    stay()
  }
  const found = total === 0 ? t('editor:find.none') : t('editor:find.count', { current: current + 1, total })
  const done = replaced?.left === total ? t('editor:find.replaced', { count: replaced.count }) : null
  const count = query === '' ? '' : (done ?? found)

  return (
    <search className={styles.bar} aria-label={t('editor:find.tool')}>
      <div className={styles.row}>
        <TextInput
          ref={field}
          className={styles.field}
          size="xs"
          aria-label={t('editor:find.query')}
          placeholder={t('editor:find.query')}
          value={query}
          maxLength={500}
          onChange={(event) => {
            setQuery(event.currentTarget.value)
            setReplaced(null)
          }}
          onKeyDown={(event) => onKey(event, () => move(event.shiftKey ? -1 : 1))}
        />
        <output className={styles.count}>{count}</output>
        <Tooltip label={t('editor:find.previous')}>
          <ActionIcon size={28} aria-label={t('editor:find.previous')} disabled={total === 0} onClick={() => move(-1)}>
            <IconChevronUp size={16} stroke={1.5} aria-hidden />
          </ActionIcon>
        </Tooltip>
        <Tooltip label={t('editor:find.next')}>
          <ActionIcon size={28} aria-label={t('editor:find.next')} disabled={total === 0} onClick={() => move(1)}>
            <IconChevronDown size={16} stroke={1.5} aria-hidden />
          </ActionIcon>
        </Tooltip>
        <FindToggle label={t('editor:find.matchCase')} sign="Aa" options={options} name="matchCase" onChange={setOptions} />
        <FindToggle label={t('editor:find.wholeWord')} sign="|ab|" options={options} name="wholeWord" onChange={setOptions} />
        <FindToggle label={t('editor:find.accents')} sign="é≠e" options={options} name="accents" onChange={setOptions} />
        <Tooltip label={t('common:close')}>
          <ActionIcon size={28} aria-label={t('editor:find.close')} onClick={close}>
            <IconX size={16} stroke={1.5} aria-hidden />
          </ActionIcon>
        </Tooltip>
      </div>
      {withReplace ? (
        <div className={styles.row}>
          <TextInput
            className={styles.field}
            size="xs"
            aria-label={t('editor:find.replacement')}
            placeholder={t('editor:find.replacement')}
            value={replacement}
            maxLength={2000}
            onChange={(event) => setReplacement(event.currentTarget.value)}
            onKeyDown={(event) => onKey(event, replaceOne)}
          />
          <Button size="compact-sm" variant="outline" disabled={total === 0} onClick={replaceOne}>
            {t('editor:find.replaceOne')}
          </Button>
          <Button size="compact-sm" variant="outline" disabled={total === 0} onClick={replaceAll}>
            {t('editor:find.replaceAll')}
          </Button>
        </div>
      ) : null}
    </search>
  )
}
