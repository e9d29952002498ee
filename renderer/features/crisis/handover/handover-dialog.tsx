import { Checkbox, PasswordInput, Select, Text, Textarea } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { openMatters } from '../../../../shared/domain/crisis/views/open-matters.ts'
import { api } from '../../../bridge/api.ts'
import { query } from '../../../bridge/query.ts'
import { FormDialog } from '../../../ui/form-dialog.tsx'
import { notifyDone } from '../../../ui/notify-done.ts'
import { notifyError } from '../../../ui/notify-error.tsx'
import { useNow } from '../../../ui/use-now.ts'
import { localized } from '../model/localized.ts'
import { refusalWords } from '../model/refusal-words.ts'
import { usePersons } from '../model/use-persons.ts'
import type { RoomProps } from '../room/room-props.ts'
import room from '../room/room.module.css'
import styles from './handover.module.css'
import { heldSeats } from './held-seats.ts'
import { OpenMattersList } from './open-matters-list.tsx'

/** The end of a shift: what is open, a note, and the other person's own passphrase. Then their names are on the seats. */
export function HandoverDialog({ incidentId, open, onClose }: RoomProps & { readonly onClose: () => void }) {
  const { t, i18n } = useTranslation()
  const client = useQueryClient()
  const now = useNow(1000)
  const { persons, actingId, nameOf } = usePersons()
  const seats = heldSeats(open.state, actingId ?? '')
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set())
  const [to, setTo] = useState<string | null>(null)
  const [note, setNote] = useState('')
  const [passphrase, setPassphrase] = useState('')
  const [stays, setStays] = useState(false)
  const matters = openMatters(open.state, new Date(now).toISOString())
  const given = seats.filter(({ key }) => !kept.has(key))
  const others = persons.filter(({ id }) => id !== actingId)
  const handOver = useMutation({
    mutationFn: async () => {
      if (to === null) return
      const { tasks, decisions, messages, facts } = matters
      const [from, taker] = [nameOf(actingId ?? ''), nameOf(to)]
      const counts = t('handover:counts', {
        tasks: tasks.length,
        decisions: decisions.length,
        messages: messages.length,
        facts: facts.length,
      })
      await api.incidents.handOver({
        incidentId,
        to,
        passphrase,
        note: note.trim(),
        seats: given.map(({ role, position }) => {
          const seat = { role: localized(role.title, i18n.language), position: t(`crisis:position.${position}`), from, to: taker }
          return {
            roleId: role.id,
            position,
            words: {
              offered: [t('handover:entry.offered', seat), counts, note.trim()].filter(Boolean).join(' '),
              accepted: t('handover:entry.accepted', seat),
              vacated: t('handover:entry.vacated', seat),
            },
          }
        }),
      })
      notifyDone(t('handover:done', { name: taker, count: given.length }))
      // The seats have passed: should this fail, they are still the other's, and the screen says who acts.
      if (!stays) await api.persons.actAs({ id: to, passphrase }).catch(notifyError)
    },
    onSuccess: async () => {
      await Promise.all([
        client.invalidateQueries({ queryKey: query.incidents.key() }),
        client.invalidateQueries({ queryKey: query.persons.key() }),
      ])
      onClose()
    },
  })
  const refused = refusalWords(handOver.error, open, i18n.language, t)
  return (
    <FormDialog
      size="wide"
      title={t('handover:title')}
      submitLabel={t('handover:submit')}
      busy={handOver.isPending}
      disabled={to === null || passphrase === '' || given.length === 0}
      error={refused === null ? handOver.error : null}
      onSubmit={() => handOver.mutate()}
      onClose={onClose}
    >
      <div className={styles.columns}>
        <OpenMattersList open={open} matters={matters} now={now} />
        <div className={styles.column}>
          {refused === null ? null : (
            <Text role="alert" className={room.warning}>
              {refused}
            </Text>
          )}
          {seats.length === 0 ? <Text role="alert">{t('handover:noSeat', { name: nameOf(actingId ?? '') })}</Text> : null}
          {others.length === 0 ? <Text role="alert">{t('handover:nobody')}</Text> : null}
          {seats.length === 0 ? null : (
            <Checkbox.Group label={t('handover:seats', { name: nameOf(actingId ?? '') })} value={given.map(({ key }) => key)}>
              <div className={styles.seats}>
                {seats.map(({ key, role, position }) => (
                  <Checkbox
                    key={key}
                    size="xs"
                    value={key}
                    label={t('handover:seat', {
                      role: localized(role.title, i18n.language),
                      position: t(`crisis:position.${position}`),
                    })}
                    onChange={(event) => {
                      const next = new Set(kept)
                      if (event.currentTarget.checked) next.delete(key)
                      else next.add(key)
                      setKept(next)
                    }}
                  />
                ))}
              </div>
            </Checkbox.Group>
          )}
          <Textarea
            label={t('handover:note')}
            description={t('handover:noteHint')}
            value={note}
            maxLength={10_000}
            autosize
            minRows={2}
            maxRows={5}
            data-autofocus
            onChange={(event) => setNote(event.currentTarget.value)}
          />
          <Select
            label={t('handover:to')}
            data={others.map(({ id, name }) => ({ value: id, label: name }))}
            value={to}
            allowDeselect={false}
            onChange={setTo}
          />
          <PasswordInput
            label={t('crisis:ownPassphrase')}
            value={passphrase}
            autoComplete="off"
            onChange={(event) => setPassphrase(event.currentTarget.value)}
          />
          <Checkbox
            size="xs"
            label={t('handover:stays', { name: nameOf(actingId ?? '') })}
            checked={stays}
            onChange={(event) => setStays(event.currentTarget.checked)}
          />
        </div>
      </div>
    </FormDialog>
  )
}
