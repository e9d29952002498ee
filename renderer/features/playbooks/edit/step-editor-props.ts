import type { Step } from '../../../../shared/domain/crisis/model/step.ts'
import type { PlanView } from '../model/plan-view.ts'
import type { DraftEditor } from './use-draft-editor.ts'

/** What every part of the editor of a step is given. */
export interface StepEditorProps {
  readonly step: Step
  readonly view: PlanView
  readonly editor: DraftEditor
}
