import { Button, Checkbox, Group, Menu, Popover } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconPlus, IconWand, IconX } from '@tabler/icons-react'
import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Slot } from '../../../shared/domain/slot.ts'
import { query } from '../../bridge/query.ts'
import { bestStatement } from '../../../shared/domain/best-statement.ts'
import { notifyError } from '../../ui/notify-error.tsx'
import { blankSlot } from './blank-slot.ts'
import { mergeSlots } from './merge-slots.ts'
import styles from './messages.module.css'
import { ProposedSlots } from './proposed-slots.tsx'
import { SlotChip } from './slot-chip.tsx'
import { SlotForm } from './slot-form.tsx'
import { SLOT_KINDS } from './slot-kinds.ts'
import type { PointDraft } from './use-point-draft.ts'

/** The statement is read again once its writer pauses. */
const PAUSE_MS = 400

/** What a local text must keep: proposed from the words by the extractor, then edited and confirmed by a person. */
export function PointSlots({ draft, frozen }: { readonly draft: PointDraft; readonly frozen: boolean }) {
  const { t, i18n } = useTranslation()
  const id = useId()
  const [edited, setEdited] = useState<number | null>(null)
  const { slots, slotsConfirmed, statement } = draft.content
  const source = bestStatement(statement, i18n.language)
  const setSlots = (next: readonly Slot[]) => draft.change({ slots: [...next], slotsConfirmed: false })
  const propose = useMutation(
    query.points.proposeSlots.mutationOptions({
      onSuccess: (found) => {
        const merged = mergeSlots(slots, found)
        if (merged.length > slots.length) setSlots(merged)
      },
      onError: notifyError,
    }),
  )
  const [settled] = useDebouncedValue(source, PAUSE_MS)
  const proposed = useQuery(
    query.points.proposeSlots.queryOptions({
      input: { language: settled?.language ?? 'fr', statement: settled?.text ?? '' },
      enabled: settled !== null && slots.length === 0,
      gcTime: 0,
      placeholderData: keepPreviousData,
    }),
  )
  const add = (kind: Slot['kind']) => {
    setSlots([...slots, blankSlot(kind)])
    setEdited(slots.length)
  }

  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{t('messages:slot.title')}</h2>
      <p className={styles.hint}>{t('messages:slot.hint')}</p>
      {slots.length === 0 && source && proposed.data ? <ProposedSlots slots={proposed.data} /> : null}
      <ul className={styles.slots}>
        {slots.map((slot, index) => (
          // A slot has no identity of its own: its place in the list is what the popover edits.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={index} className={styles.slotItem}>
            <Popover
              opened={edited === index && !frozen}
              onChange={(opened) => setEdited(opened ? index : null)}
              position="bottom-start"
              trapFocus
              withinPortal
            >
              <Popover.Target>
                <button
                  type="button"
                  className={styles.slotButton}
                  disabled={frozen}
                  onClick={() => setEdited(edited === index ? null : index)}
                >
                  <SlotChip slot={slot} />
                </button>
              </Popover.Target>
              <Popover.Dropdown>
                <SlotForm
                  slot={slot}
                  onSave={(next) => {
                    setSlots(slots.with(index, next))
                    setEdited(null)
                  }}
                  onCancel={() => setEdited(null)}
                />
              </Popover.Dropdown>
            </Popover>
            {frozen ? null : (
              <button
                type="button"
                className={styles.slotRemove}
                aria-label={t('messages:slot.remove', { kind: t(`messages:slot.kind.${slot.kind}`) })}
                onClick={() => setSlots(slots.toSpliced(index, 1))}
              >
                <IconX size={14} stroke={1.5} aria-hidden />
              </button>
            )}
          </li>
        ))}
      </ul>
      {frozen ? null : (
        <>
          <Group gap="sm">
            <Button
              size="xs"
              variant="default"
              leftSection={<IconWand size={16} stroke={1.5} aria-hidden />}
              disabled={!source}
              loading={propose.isPending}
              onClick={() => source && propose.mutate({ language: source.language, statement: source.text })}
            >
              {t(slots.length === 0 ? 'messages:slot.take' : 'messages:slot.propose')}
            </Button>
            <Menu position="bottom-start">
              <Menu.Target>
                <Button size="xs" variant="default" leftSection={<IconPlus size={16} stroke={1.5} aria-hidden />}>
                  {t('common:add')}
                </Button>
              </Menu.Target>
              <Menu.Dropdown>
                {SLOT_KINDS.map((kind) => (
                  <Menu.Item key={kind} onClick={() => add(kind)}>
                    {t(`messages:slot.kind.${kind}`)}
                  </Menu.Item>
                ))}
              </Menu.Dropdown>
            </Menu>
          </Group>
          <Checkbox
            label={t('messages:slot.confirm')}
            description={t('messages:slot.confirmHint')}
            checked={slotsConfirmed}
            disabled={slots.length === 0}
            onChange={(event) => draft.change({ slotsConfirmed: event.currentTarget.checked })}
          />
        </>
      )}
    </section>
  )
}
