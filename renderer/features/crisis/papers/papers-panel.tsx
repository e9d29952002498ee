import { Button, SegmentedControl, Select, Switch, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PrintLanguage } from '../../../../shared/contract/printable.ts'
import { ErrorNotice } from '../../../ui/error-notice.tsx'
import { useFormats } from '../../../ui/use-formats.ts'
import { refusedPaper } from './refused-paper.ts'
import { PAPER_FORMS } from './paper-forms.ts'
import type { PaperIncident } from './paper-incident.ts'
import styles from './papers.module.css'
import { usePaper } from './use-paper.ts'

const NEW = 'new'

/** Every paper and file of an incident: one press names the file, and it is written. */
export function PapersPanel(incident: PaperIncident) {
  const { t, i18n } = useTranslation()
  const { list } = useFormats()
  const [redacted, setRedacted] = useState(false)
  const [language, setLanguage] = useState<PrintLanguage>(i18n.language === 'fr' ? 'fr' : 'en')
  const [report, setReport] = useState(NEW)
  const paper = usePaper({ ...incident, redacted, language })
  const reports = [
    { value: NEW, label: t('papers:asOfNow') },
    ...Array.from({ length: incident.sitreps ?? 0 }, (_, index) => ({
      value: String(index + 1),
      label: t('papers:numbered', { number: index + 1 }),
    })).toReversed(),
  ]
  return (
    <div className={styles.panel}>
      <div className={styles.choices}>
        <SegmentedControl
          size="xs"
          aria-label={t('papers:language')}
          data={[
            { value: 'fr', label: t('papers:in.fr') },
            { value: 'en', label: t('papers:in.en') },
          ]}
          value={language}
          onChange={(value) => setLanguage(value === 'fr' ? 'fr' : 'en')}
        />
        <Switch
          size="xs"
          label={t('papers:redacted')}
          checked={redacted}
          onChange={(event) => setRedacted(event.currentTarget.checked)}
        />
      </div>
      <Text size="xs" c="dimmed">
        {t(redacted ? 'papers:redactedHint' : 'papers:wholeHint')}
      </Text>
      <ul className={styles.papers}>
        {PAPER_FORMS.map(({ paper: kind, formats, redactable }) => (
          <li key={kind} className={styles.paper}>
            <span id={`paper-${kind}`} className={styles.name}>
              <span>{t(`papers:kind.${kind}`)}</span>
              <span className={styles.note}>{redacted && !redactable ? t('papers:onlyWhole') : t(`papers:about.${kind}`)}</span>
            </span>
            {kind === 'sitrep' && reports.length > 1 ? (
              <Select
                size="xs"
                w={132}
                aria-label={t('papers:which')}
                data={reports}
                value={report}
                allowDeselect={false}
                comboboxProps={{ withinPortal: false }}
                onChange={(value) => setReport(value ?? NEW)}
              />
            ) : null}
            <span className={styles.formats}>
              {formats.map((format) => (
                <Button
                  key={format}
                  size="compact-xs"
                  variant="default"
                  aria-label={t('papers:save', { paper: t(`papers:kind.${kind}`), format: t(`papers:format.${format}`) })}
                  // The signed log proves its words: without some of them it would prove nothing.
                  disabled={(redacted && (!redactable || format === 'jsonl')) || paper.busy !== null}
                  loading={paper.busy?.paper === kind && paper.busy.format === format}
                  onClick={() =>
                    paper.save({ paper: kind, format, number: kind === 'sitrep' && report !== NEW ? Number(report) : null })
                  }
                >
                  {t(`papers:format.${format}`)}
                </Button>
              ))}
            </span>
          </li>
        ))}
      </ul>
      <output className={styles.outcome}>
        {paper.making ? t('papers:making') : null}
        {paper.saved ? <span>{t('papers:saved', { name: paper.saved.name })}</span> : null}
        {paper.saved?.anchor ? <code>{t('papers:anchor', { code: paper.saved.anchor })}</code> : null}
        {paper.saved && paper.saved.leftOut.length > 0 ? (
          <span className={styles.refused}>
            {t('papers:leftOut', { count: paper.saved.leftOut.length, names: list(paper.saved.leftOut) })}
          </span>
        ) : null}
        {paper.stopped ? t('papers:stopped') : null}
        {paper.making && paper.busy?.format !== 'pdf' ? (
          <Button size="compact-xs" variant="default" onClick={paper.stop}>
            {t('common:cancel')}
          </Button>
        ) : null}
      </output>
      {paper.error ? (
        refusedPaper(paper.error) === null ? (
          <ErrorNotice error={paper.error} onRetry={paper.again} />
        ) : (
          <Text role="alert" size="sm" className={styles.refused}>
            {t(`crisis:refusal.${refusedPaper(paper.error)}`)}
          </Text>
        )
      ) : null}
    </div>
  )
}
