import { Modal, TextInput, UnstyledButton } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { query } from '../../bridge/query.ts'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { LoadingNote } from '../../ui/loading-note.tsx'
import { useManual } from '../../ui/manual-state.ts'
import { ScrollRegion } from '../../ui/scroll-region.tsx'
import styles from './manual-dialog.module.css'
import { ManualText } from './manual-text.tsx'
import { pageText } from './page-text.ts'

const fold = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase()

/** The manual of the rules: the pages that hold the words looked for, and the one that is chosen. */
export function ManualDialog() {
  const { t } = useTranslation()
  const page = useManual((manual) => manual.page)
  return (
    <Modal
      opened={page !== null}
      onClose={() => useManual.setState({ page: null })}
      title={t('help:manual.title')}
      size={960}
      closeButtonProps={{ 'aria-label': t('common:close') }}
    >
      {page === null ? null : <Manual />}
    </Modal>
  )
}

function Manual() {
  const { t, i18n } = useTranslation()
  const page = useManual((manual) => manual.page)
  const [typed, setTyped] = useState('')
  const language = i18n.language.startsWith('fr') ? 'fr' : 'en'
  const pages = useQuery({ ...query.manual.pages.queryOptions({ input: { language } }), staleTime: Infinity })
  const texts = useMemo(
    () =>
      (pages.data ?? []).map(({ id, title, document }) => ({ id, title, document, words: fold(`${id} ${pageText(document)}`) })),
    [pages.data],
  )
  const asked = fold(typed).split(/\s+/).filter(Boolean)
  const found = texts.filter(({ words }) => asked.every((word) => words.includes(word)))
  const shown = texts.find(({ id }) => id === page)
  if (pages.error) return <ErrorNotice error={pages.error} onRetry={() => void pages.refetch()} />
  if (!pages.data) return <LoadingNote />
  return (
    <div className={styles.manual}>
      <nav className={styles.contents} aria-label={t('help:manual.contents')}>
        <TextInput
          size="xs"
          type="search"
          aria-label={t('help:manual.search')}
          placeholder={t('help:manual.search')}
          leftSection={<IconSearch size={14} stroke={1.5} aria-hidden />}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <output className={styles.count}>
          {asked.length === 0 ? '' : found.length === 0 ? t('help:manual.none') : t('help:manual.found', { count: found.length })}
        </output>
        <ul>
          {found.map(({ id, title }) => (
            <li key={id}>
              <UnstyledButton
                className={styles.entry}
                aria-current={id === page ? 'page' : undefined}
                onClick={() => useManual.setState({ page: id })}
              >
                {title}
              </UnstyledButton>
            </li>
          ))}
        </ul>
      </nav>
      {shown ? (
        <ScrollRegion key={shown.id} label={shown.title}>
          <article className={styles.page} data-page={shown.id} lang={language} dir="ltr">
            <ManualText node={shown.document} />
          </article>
        </ScrollRegion>
      ) : null}
    </div>
  )
}
