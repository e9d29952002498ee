import { ActionIcon, Button, Group, Select, Table, TextInput, Tooltip } from '@mantine/core'
import {
  IconAlertTriangle,
  IconBan,
  IconCheck,
  IconCircle,
  IconPencil,
  IconPlus,
  IconSearch,
  IconTrash,
} from '@tabler/icons-react'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { LANGUAGES } from '../../../shared/domain/language.ts'
import type { Term } from '../../../shared/domain/term.ts'
import { api } from '../../bridge/api.ts'
import { query } from '../../bridge/query.ts'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { LoadingNote } from '../../ui/loading-note.tsx'
import { Mark } from '../../ui/mark.tsx'
import { notifyError } from '../../ui/notify-error.tsx'
import { notifyUndo } from '../../ui/notify-undo.tsx'
import { useFormats } from '../../ui/use-formats.ts'
import styles from './messages.module.css'
import { TermDialog } from './term-dialog.tsx'

const LOOKS = {
  preferred: { tone: 'ok', icon: IconCheck },
  admitted: { tone: 'muted', icon: IconCircle },
  deprecated: { tone: 'warning', icon: IconAlertTriangle },
  forbidden: { tone: 'error', icon: IconBan },
} as const

/** The wordings of the ministry: which to prefer, which to avoid. */
export function Termbase() {
  const { t } = useTranslation()
  const formats = useFormats()
  const terms = useQuery(query.terms.list.queryOptions())
  const [words, setWords] = useState('')
  const [language, setLanguage] = useState<string | null>(null)
  const [edited, setEdited] = useState<Term | 'new' | null>(null)
  const remove = useMutation(query.terms.remove.mutationOptions({ onError: notifyError }))
  const removeTerm = (term: Term) =>
    remove.mutate(
      { id: term.id },
      {
        onSuccess: () => {
          const { id: _id, revision: _revision, updatedAt: _updatedAt, ...input } = term
          notifyUndo({ message: t('messages:term.removed', { term: term.term }), undo: () => api.terms.save(input) })
        },
      },
    )

  if (terms.error) return <ErrorNotice error={terms.error} onRetry={() => void terms.refetch()} />
  if (!terms.data) return <LoadingNote />
  const wanted = words.trim().toLowerCase()
  const rows = terms.data
    .filter(
      (term) =>
        (!language || term.language === language) && `${term.term} ${term.use} ${term.concept}`.toLowerCase().includes(wanted),
    )
    .toSorted((left, right) => formats.compare(left.concept, right.concept) || formats.compare(left.term, right.term))
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
        <Table.ScrollContainer minWidth={560}>
          <Table fz="sm" verticalSpacing={4} highlightOnHover>
            <Table.Thead>
              <Table.Tr>
                <Table.Th scope="col">{t('messages:term.concept')}</Table.Th>
                <Table.Th scope="col">{t('messages:term.term')}</Table.Th>
                <Table.Th scope="col">{t('messages:term.status')}</Table.Th>
                <Table.Th scope="col">{t('messages:term.use')}</Table.Th>
                <Table.Th scope="col">{t('messages:term.language')}</Table.Th>
                <Table.Th scope="col">
                  <span className="u-hidden">{t('common:actions')}</span>
                </Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {rows.map((term) => (
                <Table.Tr key={term.id}>
                  <Table.Td c="dimmed">{term.concept}</Table.Td>
                  <Table.Td fw={500} lang={term.language} dir="auto">
                    {term.term}
                  </Table.Td>
                  <Table.Td>
                    <Mark {...LOOKS[term.status]} label={t(`messages:term.is.${term.status}`)} />
                  </Table.Td>
                  <Table.Td lang={term.language} dir="auto">
                    {term.use}
                  </Table.Td>
                  <Table.Td>{formats.language(term.language)}</Table.Td>
                  <Table.Td>
                    <Group gap={4} wrap="nowrap" justify="flex-end">
                      <Tooltip label={t('common:edit')}>
                        <ActionIcon
                          size={24}
                          color="gray"
                          aria-label={t('messages:term.editOf', { term: term.term })}
                          onClick={() => setEdited(term)}
                        >
                          <IconPencil size={16} stroke={1.5} aria-hidden />
                        </ActionIcon>
                      </Tooltip>
                      <Tooltip label={t('common:remove')}>
                        <ActionIcon
                          size={24}
                          color="gray"
                          aria-label={t('messages:term.removeOf', { term: term.term })}
                          onClick={() => removeTerm(term)}
                        >
                          <IconTrash size={16} stroke={1.5} aria-hidden />
                        </ActionIcon>
                      </Tooltip>
                    </Group>
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
      {edited ? <TermDialog term={edited === 'new' ? null : edited} onClose={() => setEdited(null)} /> : null}
    </div>
  )
}
