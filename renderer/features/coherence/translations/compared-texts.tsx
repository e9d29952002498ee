import { Button } from '@mantine/core'
import { IconPencil } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { TranslationView } from '../../../../shared/contract/translations-contract.ts'
import { query } from '../../../bridge/query.ts'
import { ErrorNotice } from '../../../ui/error-notice.tsx'
import { LoadingNote } from '../../../ui/loading-note.tsx'
import { useFormats } from '../../../ui/use-formats.ts'
import { BlockSide } from './block-side.tsx'
import { countDifferences } from './count-differences.ts'
import { DriftList } from './drift-list.tsx'
import { numberedBlocks } from './numbered-blocks.ts'
import styles from './translations.module.css'

function SideHead({ side, label }: { readonly side: TranslationView['source']; readonly label: string }) {
  const { t } = useTranslation()
  const formats = useFormats()
  const navigate = useNavigate()
  return (
    <div className={styles.sideHead}>
      <div>
        <p className={styles.kind}>
          {label} · {formats.language(side.language)}
        </p>
        <h2 lang={side.language} dir="auto">
          {side.title || t('common:untitled')}
        </h2>
      </div>
      <Button
        size="compact-sm"
        variant="outline"
        leftSection={<IconPencil size={14} stroke={1.5} aria-hidden />}
        onClick={() => void navigate({ to: '/write/$documentId', params: { documentId: side.id } })}
      >
        {t('coherence:translations.open')}
      </Button>
    </div>
  )
}

/** The original and its translation, paragraph by paragraph, with each difference numbered on both sides. */
export function ComparedTexts({ documentId }: { readonly documentId: string }) {
  const { t } = useTranslation()
  const compared = useQuery({ ...query.translations.compare.queryOptions({ input: { documentId } }), gcTime: 0 })
  if (compared.error) return <ErrorNotice error={compared.error} onRetry={() => void compared.refetch()} />
  if (compared.isPending) return <LoadingNote />
  const { source, translation, blocks } = compared.data
  const numbered = numberedBlocks(blocks)
  const { drifts, untranslated } = countDifferences(numbered)
  const summary = [
    ...(drifts === 0 ? [] : [t('coherence:translations.drifts', { count: drifts })]),
    ...(untranslated === 0 ? [] : [t('coherence:translations.untranslated', { count: untranslated })]),
  ]
  return (
    <div className={styles.compared}>
      <div className={styles.sides}>
        <SideHead side={source} label={t('coherence:translations.source')} />
        <SideHead side={translation} label={t('coherence:translations.translation')} />
      </div>
      <output className={styles.count}>{summary.length === 0 ? t('coherence:translations.nothing') : summary.join(' · ')}</output>
      <ol className={styles.blocks}>
        {numbered.map((block) => (
          <li key={block.key} className={styles.block} data-drifts={block.drifts.length > 0 ? true : undefined}>
            <div className={styles.sides}>
              <BlockSide
                side={source}
                spans={block.source}
                marks={block.drifts.map(({ number, source: span }) => ({ number, span }))}
                absent={t('coherence:translations.absentSource')}
              />
              <BlockSide
                side={translation}
                spans={block.translation}
                marks={block.drifts.map(({ number, translation: span }) => ({ number, span }))}
                absent={t('coherence:translations.absentTranslation')}
              />
            </div>
            {block.drifts.length > 0 ? <DriftList drifts={block.drifts} /> : null}
          </li>
        ))}
      </ol>
    </div>
  )
}
