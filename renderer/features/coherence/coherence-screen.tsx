import { SegmentedControl } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useLayout } from '../../ui/use-layout.ts'
import { DocumentsView } from './documents-view.tsx'
import { MatrixView } from './matrix/matrix-view.tsx'
import { TranslationsView } from './translations/translations-view.tsx'

const VIEWS = ['documents', 'matrix', 'translations'] as const

/** The texts against the points, one by one; the points by missions; translations beside their originals. */
export function CoherenceScreen() {
  const { t } = useTranslation()
  const [view, setView] = useLayout('coherence.view', 'documents')
  const views = (
    <SegmentedControl
      size="xs"
      aria-label={t('coherence:view.label')}
      data={VIEWS.map((value) => ({ value, label: t(`coherence:view.${value}`) }))}
      value={VIEWS.find((known) => known === view) ?? 'documents'}
      onChange={setView}
    />
  )
  if (view === 'matrix') return <MatrixView views={views} />
  return view === 'translations' ? <TranslationsView views={views} /> : <DocumentsView views={views} />
}
