import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { TalkingPoint } from '../../../shared/domain/talking-point.ts'
import { toErrorPayload } from '../../bridge/to-error-payload.ts'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { notifyError } from '../../ui/notify-error.tsx'
import { Panes } from '../../ui/panes.tsx'
import { useNow } from '../../ui/use-now.ts'
import { BackLink } from './back-link.tsx'
import styles from './messages.module.css'
import { PointActions } from './point-actions.tsx'
import { PointInspector } from './point-inspector.tsx'
import { PointNavigation } from './point-navigation.tsx'
import { PointStatus } from './point-status.tsx'
import { PointVariants } from './point-variants.tsx'
import { RetiredNote } from './retired-note.tsx'
import { useForgetUntouched } from './use-forget-untouched.ts'
import { usePointDraft } from './use-point-draft.ts'
import { ValidityBar } from './validity-bar.tsx'

/** The variants of a point in the middle, what bounds it on the side. */
export function PointEditor({ point }: { readonly point: TalkingPoint }) {
  const { t } = useTranslation()
  const now = useNow(60_000)
  const draft = usePointDraft(point)
  useForgetUntouched(point)
  const frozen = point.status === 'superseded' || point.status === 'withdrawn'
  const conflict = draft.error !== null && toErrorPayload(draft.error).code === 'conflict'
  return (
    <Panes
      name="point"
      labels={{ list: t('messages:neighbours'), text: t('messages:point'), inspector: t('messages:inspector') }}
      list={<PointNavigation topicId={point.topicId} current={point.id} />}
      inspector={<PointInspector point={point} draft={draft} frozen={frozen} />}
    >
      <div className={styles.editor}>
        <h1 className="u-hidden">{t('messages:point')}</h1>
        <div className={styles.editorHead}>
          <BackLink />
          <PointActions point={point} draft={draft} />
        </div>
        <div className={styles.cardFoot}>
          <PointStatus point={point} />
          <ValidityBar point={{ ...point, ...draft.content }} now={now} />
        </div>
        {draft.error ? (
          <div className={styles.trouble}>
            <ErrorNotice error={draft.error} onRetry={conflict ? undefined : () => void draft.settle().catch(() => undefined)} />
            {conflict ? (
              <Button size="xs" variant="outline" onClick={() => void draft.keepMine().catch(notifyError)}>
                {t('messages:keepMine')}
              </Button>
            ) : null}
          </div>
        ) : null}
        {point.status === 'superseded' || point.status === 'withdrawn' ? (
          <RetiredNote id={point.id} status={point.status} />
        ) : null}
        <PointVariants content={draft.content} change={draft.change} frozen={frozen} />
      </div>
    </Panes>
  )
}
