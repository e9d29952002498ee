import type { TalkingPoint } from '../../../shared/domain/talking-point.ts'
import styles from './messages.module.css'
import { PointPeriod } from './point-period.tsx'
import { PointScope } from './point-scope.tsx'
import { PointSlots } from './point-slots.tsx'
import { PointVersions } from './point-versions.tsx'
import type { PointDraft } from './use-point-draft.ts'

interface PointInspectorProps {
  readonly point: TalkingPoint
  readonly draft: PointDraft
  readonly frozen: boolean
}

/** What bounds a point: what must be kept, when it holds, whom it binds, and how it came to be. */
export function PointInspector({ point, draft, frozen }: PointInspectorProps) {
  return (
    <div className={styles.inspector}>
      <PointSlots draft={draft} frozen={frozen} />
      <PointPeriod draft={draft} frozen={frozen} />
      <PointScope point={point} draft={draft} frozen={frozen} />
      <PointVersions point={point} />
    </div>
  )
}
