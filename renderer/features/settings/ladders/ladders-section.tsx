import { Button, SegmentedControl, Select, Text } from '@mantine/core'
import { IconDownload, IconUpload } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { LANGUAGES, type Language } from '../../../../shared/domain/language.ts'
import { type StanceFamily, stanceFamilySchema } from '../../../../shared/domain/slot.ts'
import { query } from '../../../bridge/query.ts'
import { ErrorNotice } from '../../../ui/error-notice.tsx'
import { LoadingNote } from '../../../ui/loading-note.tsx'
import { notifyError } from '../../../ui/notify-error.tsx'
import { useFormats } from '../../../ui/use-formats.ts'
import { exchangeLadders } from './exchange-ladders.ts'
import { LadderEditor } from './ladder-editor.tsx'
import styles from './ladders.module.css'

/** The ladders of acts: a language, a family, its rungs with their forms, tried on a text before they are saved. */
export function LaddersSection() {
  const { t, i18n } = useTranslation()
  const formats = useFormats()
  const [language, setLanguage] = useState<Language>(i18n.language.startsWith('en') ? 'en' : 'fr')
  const [family, setFamily] = useState<StanceFamily>('disapproval')
  const ladders = useQuery(query.ladders.get.queryOptions({ input: { language } }))
  return (
    <div className={styles.section}>
      <Text>{t('settings:ladders.lead')}</Text>
      <div className={styles.choice}>
        <Select
          size="xs"
          label={t('settings:ladders.language')}
          allowDeselect={false}
          data={LANGUAGES.map((value) => ({ value, label: formats.language(value) }))}
          value={language}
          onChange={(value) => setLanguage(LANGUAGES.find((known) => known === value) ?? language)}
        />
        <SegmentedControl
          size="xs"
          aria-label={t('settings:ladders.family')}
          data={stanceFamilySchema.options.map((value) => ({ value, label: t(`settings:ladders.familyIs.${value}`) }))}
          value={family}
          onChange={(value) => setFamily(stanceFamilySchema.safeParse(value).data ?? family)}
        />
        <div className={styles.exchange}>
          <Button
            size="xs"
            variant="subtle"
            leftSection={<IconDownload size={14} stroke={1.5} aria-hidden />}
            onClick={() => void exchangeLadders('import').catch(notifyError)}
          >
            {t('settings:ladders.import')}
          </Button>
          <Button
            size="xs"
            variant="subtle"
            leftSection={<IconUpload size={14} stroke={1.5} aria-hidden />}
            onClick={() => void exchangeLadders('export').catch(notifyError)}
          >
            {t('settings:ladders.export')}
          </Button>
        </div>
      </div>
      {ladders.error ? <ErrorNotice error={ladders.error} onRetry={() => void ladders.refetch()} /> : null}
      {ladders.isPending ? <LoadingNote /> : null}
      {ladders.data ? (
        <LadderEditor
          // What is saved elsewhere (an import, an undo) starts the editing anew.
          key={`${language} ${family} ${JSON.stringify(ladders.data.own[family] ?? null).length} ${ladders.dataUpdatedAt}`}
          language={language}
          family={family}
          shipped={ladders.data.shipped[family]}
          own={ladders.data.own[family] ?? null}
        />
      ) : null}
    </div>
  )
}
