import { useState } from 'react'
import { checkPlaybook } from '../../../../shared/domain/crisis/check/check-playbook.ts'
import type { ScreenProps } from '../model/screen-props.ts'
import { PlanLayout } from '../plan-layout.tsx'
import { useMemo } from 'react'

/** A version that is not being written. */
export function ReadScreen(props: ScreenProps) {
  const { stored, language } = props
  const [selected, select] = useState<string | null>(null)
  const faults = useMemo(() => checkPlaybook(stored), [stored])
  return <PlanLayout screen={props} view={{ playbook: stored, language, faults, selected, select, editor: null }} />
}
