import { ActionIcon, Button, Kbd, TextInput, Tooltip, UnstyledButton } from '@mantine/core'
import { IconAlertTriangle, IconArrowNarrowRight, IconPencil } from '@tabler/icons-react'
import { type KeyboardEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { callResultSchema, type CallResult, type Contact } from '../../../../shared/domain/crisis/model/contact.ts'
import type { CallNode } from '../../../../shared/domain/crisis/views/call-tree.ts'
import { useFormats } from '../../../ui/use-formats.ts'
import { timeInZones } from '../model/time-in-zones.ts'
import { useWriter } from '../model/use-writer.ts'
import type { RoomProps } from '../room/room-props.ts'
import room from '../room/room.module.css'
import { CallMark } from './call-mark.tsx'
import styles from './contacts.module.css'

/** In the order of the keys 1 to 5. */
const RESULTS = callResultSchema.options

interface ContactCardProps extends RoomProps {
  readonly node: CallNode
  readonly depth: number
  readonly caller: string | null
  /** The next one to call. */
  readonly next: boolean
  readonly opened: boolean
  readonly onOpen: () => void
  readonly onCalled: () => void
  readonly onEdit: (contact: Contact) => void
}

/** One contact: who they are, what came of the last call; opened, the numbers, and a key for each result of a call. */
export function ContactCard({ incidentId, open, node, opened, ...props }: ContactCardProps) {
  const { t, i18n } = useTranslation()
  const formats = useFormats()
  const write = useWriter(incidentId, open)
  const [note, setNote] = useState('')
  const { contact, call, stale } = node
  const { incident } = open.state
  const said = call === null || incident === null ? null : timeInZones(call.at, incident, i18n.language)
  const record = (result: CallResult) => {
    if (write.isPending) return
    const words = { name: contact.name, result: t(`contacts:result.${result}`), note: note.trim() }
    write
      .mutateAsync({
        event: { kind: 'contact.called', data: { contactId: contact.id, result, note: note.trim() } },
        text: t(note.trim() === '' ? 'contacts:entry' : 'contacts:entryWithNote', words),
      })
      // Settled contacts may be hidden by now, and this card with them: the pane is told all the same.
      .then(
        () => {
          setNote('')
          props.onCalled()
        },
        // The writer has said why.
        () => undefined,
      )
  }
  const keyed = (event: KeyboardEvent) => {
    // By the place of the key: on a French keyboard the digits are typed with Shift.
    const digit = /^(?:Digit|Numpad)([1-5])$/u.exec(event.code)?.[1]
    const result = digit === undefined ? undefined : RESULTS[Number(digit) - 1]
    if (opened && result !== undefined && !event.ctrlKey && !event.altKey && !event.metaKey) record(result)
    else moveFocus(event)
  }
  return (
    <li
      className={room.card}
      data-contact={contact.id}
      data-next={props.next || undefined}
      style={{ marginInlineStart: Math.min(props.depth, 4) * 16 }}
    >
      <UnstyledButton className={styles.head} aria-expanded={opened} onClick={props.onOpen} onKeyDown={keyed}>
        <strong dir="auto">{contact.name}</strong>
        <CallMark call={call} />
        <span className={room.note} dir="auto">
          {[contact.position, contact.organisation].filter(Boolean).join(' · ')}
        </span>
        {props.next ? (
          <span className={styles.next}>
            <IconArrowNarrowRight size={16} stroke={1.5} aria-hidden className="u-mirror" />
            {t('contacts:next')}
          </span>
        ) : null}
        {call === null ? null : (
          <span className={styles.wide}>{t('contacts:lastCall', { count: call.attempts, time: said ?? call.at })}</span>
        )}
      </UnstyledButton>
      {opened ? (
        <div className={styles.body}>
          {contact.phones.length === 0 ? <span className={room.note}>{t('contacts:noPhone')}</span> : null}
          {contact.phones.map((phone) => (
            <span key={phone} className={styles.phone} dir="ltr">
              {phone}
            </span>
          ))}
          {contact.emails.map((email) => (
            <span key={email} dir="ltr">
              {email}
            </span>
          ))}
          <span className={room.note}>
            {[
              contact.languages.length === 0 ? null : formats.list(contact.languages.map(formats.language)),
              props.caller === null ? null : t('contacts:calledBy', { name: props.caller }),
            ]
              .filter(Boolean)
              .join(' · ')}
          </span>
          {contact.notes === '' ? null : <span dir="auto">{contact.notes}</span>}
          {stale ? (
            <span className={styles.stale}>
              <IconAlertTriangle size={14} stroke={1.5} aria-hidden />
              {t(contact.verifiedAt === null ? 'contacts:neverVerified' : 'contacts:stale')}
            </span>
          ) : null}
          <TextInput
            size="xs"
            label={t('contacts:note')}
            value={note}
            maxLength={5000}
            onChange={(event) => setNote(event.currentTarget.value)}
          />
          <div className={styles.acts}>
            {RESULTS.map((result, index) => (
              <Button
                key={result}
                size="compact-xs"
                variant="default"
                aria-keyshortcuts={String(index + 1)}
                leftSection={<Kbd size="xs">{index + 1}</Kbd>}
                onClick={() => record(result)}
              >
                {t(`contacts:result.${result}`)}
              </Button>
            ))}
            <Tooltip label={t('contacts:editNamed', { name: contact.name })}>
              <ActionIcon
                color="gray"
                size="sm"
                aria-label={t('contacts:editNamed', { name: contact.name })}
                onClick={() => props.onEdit(contact)}
              >
                <IconPencil size={14} stroke={1.5} aria-hidden />
              </ActionIcon>
            </Tooltip>
          </div>
        </div>
      ) : null}
    </li>
  )
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 }

/** Arrows go to the card above and below. */
function moveFocus(event: KeyboardEvent): void {
  const by = STEPS[event.key]
  if (by === undefined) return
  const heads = [...(event.currentTarget.closest('ul')?.querySelectorAll<HTMLElement>('[data-contact] > button') ?? [])]
  const target = heads[heads.findIndex((head) => head === event.currentTarget) + by]
  if (target === undefined) return
  event.preventDefault()
  target.focus()
}
