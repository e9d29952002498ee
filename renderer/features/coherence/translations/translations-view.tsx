import { TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { query } from '../../../bridge/query.ts'
import { ErrorNotice } from '../../../ui/error-notice.tsx'
import { LoadingNote } from '../../../ui/loading-note.tsx'
import { Panes } from '../../../ui/panes.tsx'
import { ViewFrame } from '../view-frame.tsx'
import { ComparedTexts } from './compared-texts.tsx'
import { PairList } from './pair-list.tsx'
import styles from './translations.module.css'

/** Translations beside their originals, with what was lost or changed on the way. */
export function TranslationsView({ views }: { readonly views: ReactNode }) {
  const { t } = useTranslation()
  const pairs = useQuery(query.translations.list.queryOptions())
  const [words, setWords] = useState('')
  // Another screen may lead here for one translation.
  const search: { readonly translation?: unknown } = useSearch({ strict: false })
  const [chosen, setChosen] = useState(typeof search.translation === 'string' ? search.translation : null)
  const all = pairs.data ?? []
  const wanted = words.trim().toLocaleLowerCase()
  const shown = all.filter(({ translation, source }) =>
    [translation.title, source.title].some((title) => title.toLocaleLowerCase().includes(wanted)),
  )
  const current = all.find(({ translation }) => translation.id === chosen) ?? null

  return (
    <Panes
      name="translations"
      labels={{ list: t('coherence:translations.label'), text: t('coherence:title') }}
      list={
        <div className={styles.listPane}>
          <TextInput
            size="xs"
            type="search"
            aria-label={t('coherence:translations.search')}
            placeholder={t('coherence:translations.search')}
            value={words}
            onChange={(event) => setWords(event.currentTarget.value)}
          />
          {all.length > 0 && shown.length === 0 ? <p className={styles.hint}>{t('coherence:translations.noMatch')}</p> : null}
          <PairList pairs={shown} chosen={chosen} onChoose={setChosen} />
        </div>
      }
    >
      <ViewFrame views={views}>
        {pairs.error ? <ErrorNotice error={pairs.error} onRetry={() => void pairs.refetch()} /> : null}
        {pairs.isPending ? <LoadingNote /> : null}
        {pairs.data && all.length === 0 ? <p className={styles.hint}>{t('coherence:translations.none')}</p> : null}
        {all.length > 0 && current === null ? <p className={styles.hint}>{t('coherence:translations.choose')}</p> : null}
        {current ? <ComparedTexts key={current.translation.id} documentId={current.translation.id} /> : null}
      </ViewFrame>
    </Panes>
  )
}
