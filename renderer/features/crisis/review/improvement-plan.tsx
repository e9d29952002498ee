import { Button, Textarea } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { RoomProps } from '../room/room-props.ts'
import { ActionFields } from './action-fields.tsx'
import { FindingFields } from './finding-fields.tsx'
import styles from './review.module.css'
import { useReviewDraft } from './use-review-draft.ts'

/** What was found and what will change: finding, action, owner, due date. Saved by itself as entries of the log. */
export function ImprovementPlan({ incidentId, open }: RoomProps) {
  const { t } = useTranslation()
  const { review, change } = useReviewDraft(incidentId, open)
  const [fresh, setFresh] = useState<string | null>(null)
  const readOnly = open.state.status !== 'closed'
  if (readOnly && open.state.review === null) return null
  return (
    <section className={styles.plan} aria-label={t('review:plan')}>
      <h2>{t('review:plan')}</h2>
      <Textarea
        label={t('review:summary')}
        value={review.summary}
        maxLength={50_000}
        autosize
        minRows={2}
        maxRows={10}
        readOnly={readOnly}
        dir="auto"
        onChange={(event) => change({ ...review, summary: event.currentTarget.value })}
      />
      <h3>{t('review:findings')}</h3>
      <ol className={styles.rows}>
        {review.findings.map((finding, index) => (
          <FindingFields
            key={finding.id}
            number={index + 1}
            finding={finding}
            readOnly={readOnly}
            fresh={finding.id === fresh}
            onChange={(next) => change({ ...review, findings: review.findings.map((one) => (one.id === next.id ? next : one)) })}
            onRemove={() =>
              change({
                ...review,
                findings: review.findings.filter(({ id }) => id !== finding.id),
                actions: review.actions.map((action) =>
                  action.findingId === finding.id ? Object.assign({}, action, { findingId: null }) : action,
                ),
              })
            }
          />
        ))}
      </ol>
      {readOnly ? null : (
        <Button
          size="xs"
          variant="default"
          leftSection={<IconPlus size={14} stroke={1.5} aria-hidden />}
          onClick={() => {
            const id = `finding--${crypto.randomUUID()}`
            setFresh(id)
            change({ ...review, findings: [...review.findings, { id, kind: 'to-improve', text: '', refs: [] }] })
          }}
        >
          {t('review:addFinding')}
        </Button>
      )}
      <h3>{t('review:actions')}</h3>
      <ol className={styles.rows}>
        {review.actions.map((action, index) => (
          <ActionFields
            key={action.id}
            number={index + 1}
            action={action}
            findings={review.findings}
            readOnly={readOnly}
            fresh={action.id === fresh}
            onChange={(next) => change({ ...review, actions: review.actions.map((one) => (one.id === next.id ? next : one)) })}
            onRemove={() => change({ ...review, actions: review.actions.filter(({ id }) => id !== action.id) })}
          />
        ))}
      </ol>
      {readOnly ? null : (
        <Button
          size="xs"
          variant="default"
          leftSection={<IconPlus size={14} stroke={1.5} aria-hidden />}
          onClick={() => {
            const id = `improvement--${crypto.randomUUID()}`
            const findingId = review.findings.at(-1)?.id ?? null
            setFresh(id)
            change({ ...review, actions: [...review.actions, { id, findingId, text: '', owner: '', due: null, done: false }] })
          }}
        >
          {t('review:addAction')}
        </Button>
      )}
    </section>
  )
}
