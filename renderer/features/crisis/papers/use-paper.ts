import { useMutation } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PrintLanguage } from '../../../../shared/contract/printable.ts'
import type { PaperChoice } from './paper-choice.ts'
import type { PaperIncident } from './paper-incident.ts'
import { paperName } from './paper-name.ts'
import { savePaper } from './save-paper.ts'

interface About extends Omit<PaperIncident, 'sitreps'> {
  readonly redacted: boolean
  readonly language: PrintLanguage
}

/** Writes one paper at a time: where it stands, what came of the last one, and how to stop it. */
export function usePaper({ incidentId, playbookId, title, mode, redacted, language }: About) {
  const { t } = useTranslation()
  const [making, setMaking] = useState(false)
  const [stopped, setStopped] = useState(false)
  const stopper = useRef<AbortController | null>(null)
  const work = useMutation({
    mutationFn: (choice: PaperChoice) => {
      setStopped(false)
      stopper.current = new AbortController()
      return savePaper({
        ...choice,
        incidentId,
        playbookId,
        redacted,
        language,
        suggestedName: paperName(t, { choice, title, mode, redacted }),
        onNamed: () => setMaking(true),
        signal: stopper.current.signal,
      })
    },
    onSettled: () => setMaking(false),
  })
  return {
    save: work.mutate,
    /** Asked for, named or not yet. */
    busy: work.isPending ? work.variables : null,
    /** Named, and being written. */
    making,
    saved: work.data ?? null,
    stopped: stopped && work.isError,
    error: stopped ? null : work.error,
    stop: () => {
      setStopped(true)
      stopper.current?.abort()
    },
    again: () => {
      if (work.variables !== undefined) work.mutate(work.variables)
    },
  }
}
