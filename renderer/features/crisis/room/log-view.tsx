import { Button, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useDeferredValue, useEffect, useId, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { query } from '../../../bridge/query.ts'
import { useCrisisDialog } from '../../../ui/crisis-dialog.ts'
import { DateField } from '../../../ui/date-field.tsx'
import { useFormats } from '../../../ui/use-formats.ts'
import { useLongList } from '../../../ui/use-long-list.ts'
import { useWriter } from '../model/use-writer.ts'
import { LogRow } from './log-row.tsx'
import type { RoomProps } from './room-props.ts'
import { useEntryFocus } from './use-entry-focus.ts'
import styles from './room.module.css'

/** The main courante, newest first, its input always above: what is typed there is an entry at once. */
export function LogView({ incidentId, open }: RoomProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const write = useWriter(incidentId, open)
  const field = useId()
  const [text, setText] = useState('')
  const [words, setWords] = useState('')
  const [correcting, setCorrecting] = useState<number | null>(null)
  const [when, setWhen] = useState<Date | null>(null)
  const wanted = useDeferredValue(words.trim())
  const found = useQuery({
    ...query.incidents.search.queryOptions({ input: { incidentId, text: wanted } }),
    enabled: wanted !== '',
  })
  const { entries, state } = open
  const fromPaper = state.incident?.mode === 'BACKFILL'
  const shown = useMemo(() => {
    const newest = entries.toReversed()
    if (wanted === '') return newest
    const hits = new Set(found.data)
    return newest.filter(({ seq }) => hits.has(seq))
  }, [entries, wanted, found.data])
  const { list, indexes, row, above, below, scrollTo } = useLongList<HTMLOListElement>({ count: shown.length, rowHeight: 52 })
  useEffect(() => {
    useCrisisDialog.setState({ field })
    return () => useCrisisDialog.setState({ field: null })
  }, [field])
  useEffect(() => {
    if (correcting !== null) document.getElementById(field)?.focus()
  }, [correcting, field])
  useEntryFocus({ list, count: entries.length, scrollTo, onAsked: () => setWords('') })

  const submit = () => {
    if (text.trim() === '') return
    const happened = fromPaper && when !== null ? { happenedAt: when.toISOString() } : {}
    write.mutate(
      correcting === null
        ? { event: { kind: 'note', data: null }, text: text.trim(), ...happened }
        : { event: { kind: 'entry.corrected', data: null }, text: text.trim(), corrects: correcting, ...happened },
      {
        onSuccess: () => {
          setText('')
          setCorrecting(null)
          // Whoever writes sees it written, wherever the log was being read.
          scrollTo(0)
        },
      },
    )
  }
  return (
    <div className={styles.log}>
      <form
        className={styles.entryForm}
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        <TextInput
          id={field}
          aria-label={correcting === null ? t('crisis:newEntry') : t('crisis:correctionOf', { seq: correcting })}
          placeholder={correcting === null ? t('crisis:newEntry') : t('crisis:correctionOf', { seq: correcting })}
          value={text}
          maxLength={20_000}
          onChange={(event) => setText(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') setCorrecting(null)
          }}
        />
        <Button type="submit" disabled={text.trim() === ''} loading={write.isPending}>
          {t('crisis:write')}
        </Button>
        {fromPaper ? <DateField label={t('papers:when.entry')} value={when} withTime onChange={setWhen} /> : null}
      </form>
      <div className={styles.logTools}>
        <TextInput
          size="xs"
          leftSection={<IconSearch size={14} stroke={1.5} aria-hidden />}
          aria-label={t('crisis:searchLog')}
          placeholder={t('crisis:searchLog')}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
        <span className={styles.note}>
          {wanted === ''
            ? t('crisis:entries', { count: entries.length })
            : t('crisis:found', { shown: formats.number(shown.length), total: formats.number(entries.length) })}
        </span>
      </div>
      <ol ref={list} className={styles.entries} aria-label={t('crisis:log')} reversed>
        {above > 0 ? <li aria-hidden style={{ blockSize: above }} /> : null}
        {indexes.map((index) => {
          const entry = shown[index]
          return entry === undefined ? null : (
            <LogRow
              key={entry.seq}
              ref={row}
              index={index}
              entry={entry}
              incident={state.incident}
              correctedBy={state.corrections.get(entry.seq) ?? null}
              onCorrect={setCorrecting}
            />
          )
        })}
        {below > 0 ? <li aria-hidden style={{ blockSize: below }} /> : null}
      </ol>
    </div>
  )
}
