import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { checkPlaybook } from '../../../../shared/domain/crisis/check/check-playbook.ts'
import type { Command } from '../../../commands/command.ts'
import { useScreenCommands } from '../../../commands/use-screen-commands.ts'
import type { ScreenProps } from '../model/screen-props.ts'
import { PlanLayout } from '../plan-layout.tsx'
import { useDraftEditor } from './use-draft-editor.ts'

/** The version that is being written. */
export function DraftScreen(props: ScreenProps) {
  const { stored, language } = props
  const [selected, select] = useState<string | null>(null)
  const { playbook, editor } = useDraftEditor(stored, { selected, select })
  const faults = useMemo(() => checkPlaybook(playbook), [playbook])
  const { undo, redo } = editor
  const commands = useMemo(
    (): readonly Command[] => [
      { id: 'undo-plan', group: 'text', label: 'playbooks:undo', icon: IconArrowBackUp, shortcut: 'mod+Z', run: undo },
      { id: 'redo-plan', group: 'text', label: 'playbooks:redo', icon: IconArrowForwardUp, shortcut: 'mod+shift+Z', run: redo },
    ],
    [undo, redo],
  )
  useScreenCommands(commands)
  return <PlanLayout screen={props} view={{ playbook, language, faults, selected, select, editor }} />
}
