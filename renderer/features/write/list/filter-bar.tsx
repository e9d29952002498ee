import { ActionIcon, Menu, Select, TextInput, Tooltip } from '@mantine/core'
import { IconArrowsSort, IconFilter, IconSearch, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { documentStatusSchema } from '../../../../shared/domain/document.ts'
import { LANGUAGES } from '../../../../shared/domain/language.ts'
import type { Topic } from '../../../../shared/domain/topic.ts'
import { useFormats } from '../../../ui/use-formats.ts'
import styles from './document-list.module.css'
import type { ListFilters, ListSort } from './list-filters.ts'

const SORTS: readonly ListSort[] = ['updated', 'created', 'title', 'language', 'status', 'words']

interface FilterBarProps {
  readonly filters: ListFilters
  readonly topics: readonly Topic[]
  readonly onChange: (filters: ListFilters) => void
}

/** Search, order and filters of the list; the filters fold away and say when they narrow the list. */
export function FilterBar({ filters, topics, onChange }: FilterBarProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const [open, setOpen] = useState(false)
  const active = [filters.language, filters.topicId, filters.status].filter((value) => value !== null).length
  const change = (patch: Partial<ListFilters>) => onChange({ ...filters, ...patch })
  return (
    <div className={styles.filters}>
      <div className={styles.search}>
        <TextInput
          size="xs"
          type="search"
          className={styles.field ?? ''}
          aria-label={t('write:list.search')}
          placeholder={t('common:search')}
          leftSection={<IconSearch size={14} stroke={1.5} aria-hidden />}
          value={filters.query}
          maxLength={300}
          onChange={(event) => change({ query: event.currentTarget.value })}
        />
        <Menu position="bottom-end">
          <Menu.Target>
            <Tooltip label={t('write:list.sort')}>
              <ActionIcon size={30} aria-label={t('write:list.sort')}>
                <IconArrowsSort size={16} stroke={1.5} aria-hidden />
              </ActionIcon>
            </Tooltip>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.RadioGroup
              value={filters.sort}
              onChange={(value) => change({ sort: SORTS.find((sort) => sort === value) ?? 'updated' })}
            >
              {SORTS.map((sort) => (
                <Menu.RadioItem key={sort} value={sort} closeMenuOnClick>
                  {t(`write:list.sortBy.${sort}`)}
                </Menu.RadioItem>
              ))}
            </Menu.RadioGroup>
          </Menu.Dropdown>
        </Menu>
        <Tooltip label={t('write:list.filters', { count: active })}>
          <ActionIcon
            size={30}
            aria-label={t('write:list.filters', { count: active })}
            aria-expanded={open}
            className={styles.toggle ?? ''}
            data-on={active > 0 ? true : undefined}
            onClick={() => setOpen(!open)}
          >
            <IconFilter size={16} stroke={1.5} aria-hidden />
          </ActionIcon>
        </Tooltip>
        <Tooltip label={t('write:list.bin')}>
          <ActionIcon
            size={30}
            aria-label={t('write:list.bin')}
            aria-pressed={filters.bin}
            className={styles.toggle ?? ''}
            data-on={filters.bin ? true : undefined}
            onClick={() => change({ bin: !filters.bin })}
          >
            <IconTrash size={16} stroke={1.5} aria-hidden />
          </ActionIcon>
        </Tooltip>
      </div>
      {open ? (
        <div className={styles.selects}>
          <Select
            size="xs"
            clearable
            aria-label={t('write:field.topic')}
            placeholder={t('write:list.anyTopic')}
            data={topics.map((topic) => ({ value: topic.id, label: topic.name }))}
            value={filters.topicId}
            onChange={(topicId) => change({ topicId })}
          />
          <Select
            size="xs"
            clearable
            aria-label={t('write:field.language')}
            placeholder={t('write:list.anyLanguage')}
            data={LANGUAGES.map((value) => ({ value, label: formats.language(value) }))}
            value={filters.language}
            onChange={(value) => change({ language: LANGUAGES.find((known) => known === value) ?? null })}
          />
          <Select
            size="xs"
            clearable
            aria-label={t('write:field.status')}
            placeholder={t('write:list.anyStatus')}
            data={documentStatusSchema.options.map((value) => ({ value, label: t(`common:documentStatus.${value}`) }))}
            value={filters.status}
            onChange={(value) => change({ status: documentStatusSchema.options.find((known) => known === value) ?? null })}
          />
        </div>
      ) : null}
    </div>
  )
}
