import { Select } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DocumentHead } from '../../../../shared/domain/document.ts'
import { api } from '../../../bridge/api.ts'
import { query } from '../../../bridge/query.ts'
import { notifyError } from '../../../ui/notify-error.tsx'

const SHOWN = 50
const PAUSE_MS = 200

/** Which text this one translates: found by its words, newest first. The two are then compared in Coherence. */
export function SourceField({ head }: { readonly head: DocumentHead }) {
  const { t } = useTranslation()
  const client = useQueryClient()
  const [words, setWords] = useState('')
  const [asked] = useDebouncedValue(words, PAUSE_MS)
  const source = useQuery(query.translations.sourceOf.queryOptions({ input: { documentId: head.id } }))
  const title = source.data?.title || t('common:untitled')
  // What the field shows for its own choice is no search.
  const search = source.data && asked === `${title} (${source.data.language})` ? '' : asked
  const others = useQuery(
    query.documents.list.queryOptions({ input: { query: search, limit: SHOWN }, placeholderData: keepPreviousData }),
  )
  const tie = useMutation({
    mutationFn: (sourceId: string | null) => api.translations.tie({ documentId: head.id, sourceId }),
    onSuccess: () => client.invalidateQueries({ queryKey: query.translations.key() }),
    onError: notifyError,
  })
  const choices = (others.data?.rows ?? [])
    .filter(({ id }) => id !== head.id && id !== source.data?.id)
    .map((row) => ({ value: row.id, label: `${row.title || t('common:untitled')} (${row.language})` }))
  const own = source.data ? [{ value: source.data.id, label: `${title} (${source.data.language})` }] : []
  return (
    <Select
      label={t('write:field.source')}
      description={t('write:field.sourceHint')}
      clearable
      searchable
      placeholder={t('write:field.noSource')}
      nothingFoundMessage={t('write:field.sourceNone')}
      data={[...own, ...choices]}
      // The store has found the words already, whatever their accents.
      filter={({ options }) => options}
      value={source.data?.id ?? null}
      searchValue={words}
      onSearchChange={setWords}
      onChange={(sourceId) => tie.mutate(sourceId)}
    />
  )
}
