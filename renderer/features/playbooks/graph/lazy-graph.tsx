import { lazy, Suspense } from 'react'
import { LoadingNote } from '../../../ui/loading-note.tsx'
import type { PlanView } from '../model/plan-view.ts'

const GraphView = lazy(() => import('./graph-view.tsx').then((file) => ({ default: file.GraphView })))

/** The graph, read when it is first asked for: no other screen pays for its libraries. */
export function LazyGraph({ view }: { readonly view: PlanView }) {
  return (
    <Suspense fallback={<LoadingNote />}>
      <GraphView view={view} />
    </Suspense>
  )
}
