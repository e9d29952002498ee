import { Button, CloseButton, Select, Text } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ErrorNotice } from '../../../../ui/error-notice.tsx'
import { refusalWords } from '../../model/refusal-words.ts'
import { useWriter } from '../../model/use-writer.ts'
import type { RoomProps } from '../../room/room-props.ts'
import { usePaper } from '../use-paper.ts'
import { PageView } from './page-view.tsx'
import styles from './sitrep.module.css'
import { useSitrepShown } from './sitrep-shown.ts'
import { sitrepStep } from './sitrep-step.ts'
import { useSitrep } from './use-sitrep.ts'

const NEW = 'new'

/** The situation report before it is issued, and those that were: read here, signed into the log, then saved as paper. */
export function SitrepPane({
  incidentId,
  open,
  now,
  onClose,
}: RoomProps & { readonly now: number; readonly onClose: () => void }) {
  const { t, i18n } = useTranslation()
  const language = i18n.language === 'fr' ? 'fr' : 'en'
  const [shown, setShown] = useState<number | null>(null)
  const issue = useWriter(incidentId, open, 'inline')
  const { state, playbook } = open
  const report = useSitrep(open, shown, now, language)
  const paper = usePaper({
    incidentId,
    playbookId: playbook.id,
    title: state.incident?.title ?? '',
    mode: state.incident?.mode ?? 'REAL',
    redacted: false,
    language,
  })
  const pane = useRef<HTMLElement>(null)
  useEffect(() => {
    const enter = () => {
      // The pane may still stand where what was shown before was scrolled to.
      pane.current?.parentElement?.scrollTo(0, 0)
      pane.current?.querySelector('button')?.focus({ preventScroll: true })
    }
    enter()
    // Its key, pressed while it is shown, leads back to it.
    return useSitrepShown.subscribe(({ shown: wanted }) => {
      if (wanted) enter()
    })
  }, [])
  const submit = () => {
    if (report === null) return
    const { number, sinceSeq, untilSeq, anchor } = report
    issue.mutate(
      {
        event: {
          kind: 'sitrep.issued',
          data: {
            number,
            sinceSeq,
            untilSeq,
            messageId: null,
            stepId: sitrepStep(state, new Date(now).toISOString()),
            headCode: anchor,
          },
        },
      },
      { onSuccess: () => setShown(number) },
    )
  }
  const refused = refusalWords(issue.error, open, i18n.language, t)
  const numbers = [...state.sitreps.keys()].toReversed()
  return (
    <section ref={pane} className={styles.pane} aria-label={t('papers:kind.sitrep')}>
      <div className={styles.tools}>
        {shown === null ? (
          <Button size="xs" loading={issue.isPending} disabled={report === null} onClick={submit}>
            {t('papers:sitrep.issue', { number: report?.number ?? numbers.length + 1 })}
          </Button>
        ) : (
          (['pdf', 'docx'] as const).map((format) => (
            <Button
              key={format}
              size="xs"
              variant="default"
              loading={paper.busy?.format === format}
              onClick={() => paper.save({ paper: 'sitrep', format, number: shown })}
            >
              {t(`papers:format.${format}`)}
            </Button>
          ))
        )}
        {numbers.length > 0 ? (
          <Select
            size="xs"
            w={104}
            aria-label={t('papers:which')}
            data={[
              { value: NEW, label: t('papers:sitrep.next') },
              ...numbers.map((number) => ({ value: String(number), label: t('papers:numbered', { number }) })),
            ]}
            value={shown === null ? NEW : String(shown)}
            allowDeselect={false}
            onChange={(value) => setShown(value === null || value === NEW ? null : Number(value))}
          />
        ) : null}
        <CloseButton ms="auto" aria-label={t('papers:sitrep.close')} onClick={onClose} />
      </div>
      <output className={styles.outcome}>
        {shown === null ? t('papers:sitrep.notYet') : t('papers:sitrep.issued', { number: shown })}
        {paper.saved ? ` ${t('papers:saved', { name: paper.saved.name })}` : null}
      </output>
      {refused === null ? null : (
        <Text role="alert" size="sm" className={styles.refused}>
          {refused}
        </Text>
      )}
      {paper.error ? <ErrorNotice error={paper.error} onRetry={paper.again} /> : null}
      {report === null ? null : <PageView page={report.page} />}
    </section>
  )
}
