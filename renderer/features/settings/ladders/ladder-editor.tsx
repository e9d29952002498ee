import { Button, TextInput } from '@mantine/core'
import { IconArrowBackUp, IconDeviceFloppy, IconPlus } from '@tabler/icons-react'
import { t as translated } from 'i18next'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Ladder, ladderSchema } from '../../../../shared/domain/ladders.ts'
import type { Language } from '../../../../shared/domain/language.ts'
import type { StanceFamily } from '../../../../shared/domain/slot.ts'
import { api } from '../../../bridge/api.ts'
import { notifyError } from '../../../ui/notify-error.tsx'
import { notifyUndo } from '../../../ui/notify-undo.tsx'
import { LadderImpact } from './ladder-impact.tsx'
import { LadderPreview } from './ladder-preview.tsx'
import styles from './ladders.module.css'
import { RungRow } from './rung-row.tsx'
import { toAct } from './to-act.ts'

interface Place {
  readonly language: Language
  readonly family: StanceFamily
}

async function save(place: Place, rungs: Ladder | null): Promise<void> {
  const { before } = await api.ladders.save({ ...place, rungs })
  notifyUndo({
    message: translated(rungs === null ? 'settings:ladders.reverted' : 'settings:ladders.saved'),
    undo: () => api.ladders.save({ ...place, rungs: before }),
  })
}

interface LadderEditorProps extends Place {
  readonly shipped: Ladder
  readonly own: Ladder | null
}

/** The rungs of one ladder, weakest first, being changed; a text to try them on; what they would change. */
export function LadderEditor({ language, family, shipped, own }: LadderEditorProps) {
  const { t } = useTranslation()
  const stored = own ?? shipped
  const [rungs, setRungs] = useState<Ladder>(stored)
  const [name, setName] = useState('')
  const parsed = ladderSchema.safeParse(rungs)
  const changed = JSON.stringify(rungs) !== JSON.stringify(stored)
  const act = toAct(name)
  const taken = rungs.some((rung) => rung.act === act)
  const move = (index: number, by: 1 | -1) => {
    const next = [...rungs]
    const [rung] = next.splice(index, 1)
    if (rung) next.splice(index + by, 0, rung)
    setRungs(next)
  }
  return (
    <>
      <ol className={styles.rungs}>
        {rungs.map((rung, index) => (
          <RungRow
            key={rung.act}
            rung={rung}
            level={index}
            count={rungs.length}
            language={language}
            onForms={(forms) => setRungs(rungs.map((other) => (other.act === rung.act ? { act: other.act, forms } : other)))}
            onMove={(by) => move(index, by)}
            onRemove={() => setRungs(rungs.filter((other) => other.act !== rung.act))}
          />
        ))}
      </ol>
      <form
        className={styles.add}
        onSubmit={(event) => {
          event.preventDefault()
          if (act === '' || taken) return
          setRungs([...rungs, { act, forms: [] }])
          setName('')
        }}
      >
        <TextInput
          size="xs"
          label={t('settings:ladders.newRung')}
          value={name}
          error={taken ? t('settings:ladders.taken') : null}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Button
          size="xs"
          type="submit"
          variant="outline"
          disabled={act === '' || taken}
          leftSection={<IconPlus size={14} stroke={1.5} aria-hidden />}
        >
          {t('settings:ladders.addRung')}
        </Button>
      </form>
      {parsed.success ? null : (
        <p className={styles.fault} role="alert">
          {t('settings:ladders.fault', { fault: faultOf(rungs, t('settings:ladders.tooFew')) })}
        </p>
      )}
      <div className={styles.actions}>
        <Button
          size="sm"
          disabled={!changed || !parsed.success}
          leftSection={<IconDeviceFloppy size={16} stroke={1.5} aria-hidden />}
          onClick={() => void save({ language, family }, rungs).catch(notifyError)}
        >
          {t('settings:ladders.save')}
        </Button>
        <Button size="sm" variant="default" disabled={!changed} onClick={() => setRungs(stored)}>
          {t('settings:ladders.discard')}
        </Button>
        <Button
          size="sm"
          variant="subtle"
          disabled={own === null}
          leftSection={<IconArrowBackUp size={16} stroke={1.5} className="u-mirrored" aria-hidden />}
          onClick={() => void save({ language, family }, null).catch(notifyError)}
        >
          {t('settings:ladders.revert')}
        </Button>
      </div>
      {parsed.success ? (
        <>
          <LadderPreview language={language} family={family} rungs={rungs} />
          <LadderImpact key={JSON.stringify(rungs)} language={language} family={family} rungs={rungs} />
        </>
      ) : null}
    </>
  )
}

/** The first form that stands on two rungs, or that there are too few rungs. */
function faultOf(rungs: Ladder, tooFew: string): string {
  const seen = new Map<string, string>()
  for (const { act, forms } of rungs)
    for (const form of forms) {
      const other = seen.get(form.toLowerCase())
      if (other !== undefined && other !== act) return form
      seen.set(form.toLowerCase(), act)
    }
  return tooFew
}
