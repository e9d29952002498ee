import { Spotlight } from '@mantine/spotlight'
import { useDebouncedValue } from '@mantine/hooks'
import { IconSearch, IconUrgent } from '@tabler/icons-react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { query } from '../../bridge/query.ts'
import { useCommands } from '../../commands/use-commands.ts'
import { Shortcut } from '../../ui/shortcut.tsx'
import { HitRow } from './hit-row.tsx'
import { hitsFor } from './hits-for.ts'
import { paletteStore } from '../../ui/palette-store.ts'
import { useFirstSelected } from './use-first-selected.ts'
import { matchesWords } from './matches-words.ts'

const PLACES = { document: 'write', point: 'messages' } as const

/** Every command, document and talking point, one key away. Commands are matched here, texts by the workspace's index. */
export function Palette() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const { commands, run } = useCommands()
  const [words, setWords] = useState('')
  const [asked] = useDebouncedValue(words.trim(), 80)
  const hits = useQuery(
    query.search.query.queryOptions({
      input: { text: asked, limit: 12 },
      enabled: asked.length > 1,
      placeholderData: keepPreviousData,
    }),
  )
  const known = useQuery(query.incidents.list.queryOptions())
  const incidents =
    words.trim().length < 2 ? [] : (known.data ?? []).filter(({ title, place }) => matchesWords(words, `${title} ${place}`))
  const found = hitsFor(words, hits.data ?? [], asked === words.trim() && !hits.isPlaceholderData)

  const shown = commands.filter((command) => matchesWords(words, t(command.label)))

  useFirstSelected([...incidents, ...found, ...shown].map(({ id }) => id).join(' '))

  return (
    <Spotlight.Root
      store={paletteStore}
      query={words}
      onQueryChange={setWords}
      shortcut={null}
      scrollable
      maxHeight={420}
      size={640}
      yOffset="12vh"
      centered={false}
      overlayProps={{ backgroundOpacity: 0.3, blur: 0 }}
      // At once: letters typed while it still grew would be lost.
      transitionProps={{ duration: 0 }}
      attributes={{ content: { 'aria-label': t('frame:search') } }}
    >
      <Spotlight.Search
        placeholder={t('frame:search')}
        aria-label={t('frame:search')}
        leftSection={<IconSearch size={18} stroke={1.5} aria-hidden />}
      />
      <Spotlight.ActionsList aria-label={t('search:results')}>
        {incidents.length > 0 ? (
          <Spotlight.ActionsGroup label={t('crisis:incidents')}>
            {incidents.map(({ id, title, status }) => (
              <Spotlight.Action
                key={id}
                label={title}
                description={t(`crisis:status.${status}`)}
                leftSection={<IconUrgent size={18} stroke={1.5} aria-hidden />}
                onClick={() => void navigate({ to: '/crisis/$incidentId', params: { incidentId: id } })}
              />
            ))}
          </Spotlight.ActionsGroup>
        ) : null}
        {found.length > 0 ? (
          <Spotlight.ActionsGroup label={t('search:texts')}>
            {found.map((hit) => (
              <Spotlight.Action
                key={`${hit.kind}:${hit.id}`}
                onClick={() => void navigate({ href: `/${PLACES[hit.kind]}/${encodeURIComponent(hit.id)}` })}
              >
                <HitRow hit={hit} />
              </Spotlight.Action>
            ))}
          </Spotlight.ActionsGroup>
        ) : null}
        {shown.length > 0 ? (
          <Spotlight.ActionsGroup label={t('search:commands')}>
            {shown.map((command) => (
              <Spotlight.Action
                key={command.id}
                label={t(command.label)}
                leftSection={<command.icon size={18} stroke={1.5} aria-hidden />}
                rightSection={command.shortcut ? <Shortcut keys={command.shortcut} /> : null}
                onClick={() => run(command)}
              />
            ))}
          </Spotlight.ActionsGroup>
        ) : null}
        {found.length + shown.length + incidents.length === 0 ? <Spotlight.Empty>{t('search:nothing')}</Spotlight.Empty> : null}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  )
}
