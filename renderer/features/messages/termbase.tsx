import { Button, Group, Select, TextInput } from '@mantine/core'
import { IconPlus, IconSearch } from '@tabler/icons-react'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useCallback, useDeferredValue, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { LANGUAGES } from '../../../shared/domain/language.ts'
import type { Term } from '../../../shared/domain/term.ts'
import { api } from '../../bridge/api.ts'
import { query } from '../../bridge/query.ts'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { LoadingNote } from '../../ui/loading-note.tsx'
import { notifyError } from '../../ui/notify-error.tsx'
import { notifyUndo } from '../../ui/notify-undo.tsx'
import { useFormats } from '../../ui/use-formats.ts'
import { useLongList } from '../../ui/use-long-list.ts'
import { conceptNames } from './concept-names.ts'
import styles from './messages.module.css'
import look from './terms.module.css'
import { TermDialog } from './term-dialog.tsx'
import { TermRow } from './term-row.tsx'

/** The wordings of the ministry: which to prefer, which to avoid. */
export function Termbase() {
  const { t, i18n } = useTranslation()
  const formats = useFormats()
  const terms = useQuery(query.terms.list.queryOptions())
  const [words, setWords] = useState('')
  const [language, setLanguage] = useState<string | null>(null)
  const [edited, setEdited] = useState<Term | 'new' | null>(null)
  const { mutate: remove } = useMutation(query.terms.remove.mutationOptions({ onError: notifyError }))
  const removeTerm = useCallback(
    (term: Term) =>
      remove(
        { id: term.id },
        {
          onSuccess: () => {
            const { id: _id, revision: _revision, updatedAt: _updatedAt, ...input } = term
            notifyUndo({ message: t('messages:term.removed', { term: term.term }), undo: () => api.terms.save(input) })
          },
        },
      ),
    [remove, t],
  )
  const concepts = useMemo(() => conceptNames(terms.data ?? [], i18n.language), [terms.data, i18n.language])
  const wanted = useDeferredValue(words).trim().toLowerCase()
  const sorted = useMemo(
    () =>
      (terms.data ?? []).toSorted(
        (left, right) => formats.compare(left.concept, right.concept) || formats.compare(left.term, right.term),
      ),
    [terms.data, formats],
  )
  const rows = useMemo(
    () =>
      sorted.filter(
        (term) =>
          (!language || term.language === language) && `${term.term} ${term.use} ${term.concept}`.toLowerCase().includes(wanted),
      ),
    [sorted, language, wanted],
  )
  const { list, indexes, row, above, below } = useLongList<HTMLTableElement>({ count: rows.length, rowHeight: 33 })

  if (terms.error) return <ErrorNotice error={terms.error} onRetry={() => void terms.refetch()} />
  if (!terms.data) return <LoadingNote />
  return (
    <div className={styles.points}>
      <Group gap="sm" className={styles.tools}>
        <TextInput
          className={styles.find}
          leftSection={<IconSearch size={16} stroke={1.5} aria-hidden />}
          placeholder={t('messages:term.find')}
          aria-label={t('messages:term.find')}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
        <Select
          w={180}
          aria-label={t('messages:term.language')}
          placeholder={t('messages:term.anyLanguage')}
          clearable
          clearButtonProps={{ 'aria-label': t('messages:term.anyLanguage') }}
          data={LANGUAGES.map((value) => ({ value, label: formats.language(value) }))}
          value={language}
          onChange={setLanguage}
        />
        <Button ms="auto" leftSection={<IconPlus size={18} stroke={1.5} aria-hidden />} onClick={() => setEdited('new')}>
          {t('messages:term.add')}
        </Button>
      </Group>
      {rows.length === 0 ? (
        <div className={styles.empty}>
          <p>{terms.data.length === 0 ? t('messages:term.empty') : t('messages:nothingFound')}</p>
        </div>
      ) : (
        <div className={look.scroll}>
          <table ref={list} className={look.terms} aria-rowcount={rows.length + 1}>
            <thead>
              <tr>
                <th scope="col">{t('messages:term.concept')}</th>
                <th scope="col">{t('messages:term.term')}</th>
                <th scope="col">{t('messages:term.status')}</th>
                <th scope="col">{t('messages:term.use')}</th>
                <th scope="col">{t('messages:term.language')}</th>
                <th scope="col">
                  <span className="u-hidden">{t('common:actions')}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {above > 0 ? <tr aria-hidden style={{ blockSize: above }} /> : null}
              {indexes.map((index) => {
                const term = rows[index]
                return term ? (
                  <TermRow
                    key={term.id}
                    ref={row}
                    term={term}
                    index={index}
                    concept={concepts.get(term.concept) ?? term.concept}
                    onEdit={setEdited}
                    onRemove={removeTerm}
                  />
                ) : null
              })}
              {below > 0 ? <tr aria-hidden style={{ blockSize: below }} /> : null}
            </tbody>
          </table>
        </div>
      )}
      {edited ? <TermDialog term={edited === 'new' ? null : edited} onClose={() => setEdited(null)} /> : null}
    </div>
  )
}
