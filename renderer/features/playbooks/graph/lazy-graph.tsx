import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { isDrawable, MOST_STEPS_DRAWN } from '../../../../shared/domain/crisis/graph/is-drawable.ts'
import { LoadingNote } from '../../../ui/loading-note.tsx'
import { Notice } from '../../../ui/notice.tsx'
import type { PlanView } from '../model/plan-view.ts'

const GraphView = lazy(() => import('./graph-view.tsx').then((file) => ({ default: file.GraphView })))

/** The graph, read when it is first asked for: no other screen pays for its libraries. */
export function LazyGraph({ view }: { readonly view: PlanView }) {
  const { t } = useTranslation()
  if (!isDrawable(view.playbook))
    return <Notice>{t('playbooks:tooLargeToDraw', { count: view.playbook.steps.length, most: MOST_STEPS_DRAWN })}</Notice>
  return (
    <Suspense fallback={<LoadingNote />}>
      <GraphView view={view} />
    </Suspense>
  )
}
