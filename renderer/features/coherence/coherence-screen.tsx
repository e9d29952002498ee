import { SegmentedControl } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useLayout } from '../../ui/use-layout.ts'
import { DocumentsView } from './documents-view.tsx'
import { MatrixView } from './matrix/matrix-view.tsx'

const VIEWS = ['documents', 'matrix'] as const

/** The texts against the points, one by one, or the points by missions. */
export function CoherenceScreen() {
  const { t } = useTranslation()
  const [matrix, setMatrix] = useLayout('coherence.matrix', false)
  const views = (
    <SegmentedControl
      size="xs"
      aria-label={t('coherence:view.label')}
      data={VIEWS.map((value) => ({ value, label: t(`coherence:view.${value}`) }))}
      value={matrix ? 'matrix' : 'documents'}
      onChange={(value) => setMatrix(value === 'matrix')}
    />
  )
  return matrix ? <MatrixView views={views} /> : <DocumentsView views={views} />
}
