import { Button, Progress } from '@mantine/core'
import { IconPlayerStop, IconScale } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Ladder } from '../../../../shared/domain/ladders.ts'
import type { Language } from '../../../../shared/domain/language.ts'
import type { StanceFamily } from '../../../../shared/domain/slot.ts'
import { api } from '../../../bridge/api.ts'
import { ErrorNotice } from '../../../ui/error-notice.tsx'
import { useFormats } from '../../../ui/use-formats.ts'
import styles from './ladders.module.css'

interface Impact {
  readonly done: number
  readonly total: number
  readonly documents: number
  readonly appeared: number
  readonly gone: number
}

interface LadderImpactProps {
  readonly language: Language
  readonly family: StanceFamily
  readonly rungs: Ladder
}

/** How many findings of the stored texts the ladder would add and take away, counted when asked for. */
export function LadderImpact({ language, family, rungs }: LadderImpactProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const [impact, setImpact] = useState<Impact | null>(null)
  const [phase, setPhase] = useState<'idle' | 'running' | 'done' | 'stopped'>('idle')
  const [error, setError] = useState<unknown>(null)
  const running = useRef<AbortController | null>(null)
  useEffect(() => () => running.current?.abort(), [])
  const measure = async () => {
    const stop = new AbortController()
    running.current = stop
    setError(null)
    setPhase('running')
    try {
      for await (const event of await api.ladders.impact({ language, family, rungs: [...rungs] }, { signal: stop.signal })) {
        if (stop.signal.aborted) break
        setImpact(event)
      }
    } catch (fault) {
      if (!stop.signal.aborted) setError(fault)
    }
    setPhase(stop.signal.aborted ? 'stopped' : 'done')
  }
  return (
    <section className={styles.preview} aria-labelledby="ladder-impact">
      <h2 id="ladder-impact">{t('settings:ladders.impact')}</h2>
      {phase === 'running' ? (
        <div className={styles.running}>
          <Progress
            value={impact === null || impact.total === 0 ? 0 : (impact.done / impact.total) * 100}
            aria-label={t('settings:ladders.measuring')}
          />
          <Button
            size="xs"
            variant="outline"
            leftSection={<IconPlayerStop size={14} stroke={1.5} aria-hidden />}
            onClick={() => running.current?.abort()}
          >
            {t('common:cancel')}
          </Button>
        </div>
      ) : (
        <Button
          size="xs"
          variant="outline"
          leftSection={<IconScale size={14} stroke={1.5} aria-hidden />}
          onClick={() => void measure()}
        >
          {t('settings:ladders.measure')}
        </Button>
      )}
      {error === null ? null : <ErrorNotice error={error} onRetry={() => void measure()} />}
      {impact === null || error !== null ? null : (
        <output className={styles.count}>
          {t('settings:ladders.impactIs', {
            appeared: formats.number(impact.appeared),
            gone: formats.number(impact.gone),
            documents: formats.number(impact.documents),
            done: formats.number(impact.done),
          })}
          {phase === 'stopped' ? ` · ${t('settings:ladders.stopped')}` : ''}
        </output>
      )}
    </section>
  )
}
