import { Button, Group, Switch, Text, TextInput } from '@mantine/core'
import { IconPlus, IconSearch, IconUsers } from '@tabler/icons-react'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { StoredContact } from '../../../../shared/contract/contacts-contract.ts'
import type { Contact } from '../../../../shared/domain/crisis/model/contact.ts'
import { callQueue } from '../../../../shared/domain/crisis/views/call-queue.ts'
import { callTree } from '../../../../shared/domain/crisis/views/call-tree.ts'
import { api } from '../../../bridge/api.ts'
import { query } from '../../../bridge/query.ts'
import { afterFrame } from '../../../ui/after-frame.ts'
import { ErrorNotice } from '../../../ui/error-notice.tsx'
import { LoadingNote } from '../../../ui/loading-note.tsx'
import { notifyError } from '../../../ui/notify-error.tsx'
import { localized } from '../model/localized.ts'
import { usePersons } from '../model/use-persons.ts'
import type { RoomProps } from '../room/room-props.ts'
import room from '../room/room.module.css'
import { callRows } from './call-rows.ts'
import { ContactCard } from './contact-card.tsx'
import { ContactDialog } from './contact-dialog.tsx'
import { contactsFromRoles } from './contacts-from-roles.ts'

/** Who calls whom, what came of each call, who is next. Arrows go from one to the other, a digit says what came of a call. */
export function ContactsPane({ incidentId, open, at }: RoomProps & { readonly at: string }) {
  const { t, i18n } = useTranslation()
  const client = useQueryClient()
  const { nameOf } = usePersons()
  const stored = useQuery(query.contacts.list.queryOptions())
  const [words, setWords] = useState('')
  const [pending, setPending] = useState(false)
  const [chosen, setChosen] = useState<string | null>(null)
  const [edited, setEdited] = useState<StoredContact | 'new' | null>(null)
  const list = useRef<HTMLUListElement>(null)
  const all = stored.data ?? []
  const contacts = all.map(({ contact }) => contact)
  const tree = callTree(contacts, open.state, at)
  const queue = callQueue(tree)
  const nextId = queue[0]?.contact.id ?? null
  const owed = contactsFromRoles(open.state, contacts, { nameOf, titleOf: (title) => localized(title, i18n.language) })
  const typed = words.toLocaleLowerCase().trim()
  const rows = callRows(tree).filter(({ node }) => textOf(node.contact).includes(typed) && (!pending || queue.includes(node)))
  const opened = chosen ?? nextId
  const addRoles = useMutation({
    mutationFn: async () => {
      for (const contact of owed) await api.contacts.save({ contact })
    },
    onSettled: () => client.invalidateQueries({ queryKey: query.contacts.key() }),
    onError: notifyError,
  })
  if (stored.error) return <ErrorNotice error={stored.error} onRetry={() => void stored.refetch()} />
  if (!stored.data) return <LoadingNote />
  return (
    <div className={room.panel}>
      <Group gap={8}>
        <Button
          size="xs"
          variant="default"
          leftSection={<IconPlus size={14} stroke={1.5} aria-hidden />}
          onClick={() => setEdited('new')}
        >
          {t('contacts:add')}
        </Button>
        {owed.length > 0 ? (
          <Button
            size="xs"
            variant="default"
            leftSection={<IconUsers size={14} stroke={1.5} aria-hidden />}
            loading={addRoles.isPending}
            onClick={() => addRoles.mutate()}
          >
            {t('contacts:fromRoles', { count: owed.length })}
          </Button>
        ) : null}
      </Group>
      {contacts.length === 0 ? (
        <Text c="dimmed">{t('contacts:none')}</Text>
      ) : (
        <>
          <output>
            {queue.length === 0
              ? t('contacts:allSettled')
              : t('contacts:progress', { count: queue.length, total: contacts.length, name: queue[0]?.contact.name })}
          </output>
          <TextInput
            size="xs"
            aria-label={t('contacts:filter')}
            placeholder={t('contacts:filter')}
            leftSection={<IconSearch size={14} stroke={1.5} aria-hidden />}
            value={words}
            onChange={(event) => setWords(event.currentTarget.value)}
          />
          <Switch
            size="xs"
            label={t('contacts:onlyPending')}
            checked={pending}
            onChange={(event) => setPending(event.currentTarget.checked)}
          />
        </>
      )}
      <ul ref={list} className={room.cards} aria-label={t('contacts:tree')}>
        {rows.map(({ node, depth, caller }) => {
          const { id } = node.contact
          return (
            <ContactCard
              key={id}
              incidentId={incidentId}
              open={open}
              node={node}
              depth={depth}
              caller={caller}
              next={id === nextId}
              opened={id === opened}
              onOpen={() => setChosen(id === opened ? '' : id)}
              onCalled={() => {
                setChosen(null)
                // Once the log shows the call, the next one to call has the focus.
                afterFrame(() => {
                  const next = list.current?.querySelector('[data-next]')
                  next?.querySelector<HTMLElement>('button')?.focus()
                  next?.scrollIntoView({ block: 'nearest' })
                })
              }}
              onEdit={(contact) => setEdited(all.find((one) => one.contact.id === contact.id) ?? null)}
            />
          )
        })}
      </ul>
      {edited === null ? null : (
        <ContactDialog open={open} edited={edited === 'new' ? null : edited} all={all} onClose={() => setEdited(null)} />
      )}
    </div>
  )
}

function textOf({ name, position, organisation, phones }: Contact): string {
  return [name, position, organisation, ...phones].join('\n').toLocaleLowerCase()
}
