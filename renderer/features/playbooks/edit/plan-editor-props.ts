import type { PlanView } from '../model/plan-view.ts'
import type { DraftEditor } from './use-draft-editor.ts'

/** What every part of the editor of a plan is given. */
export interface PlanEditorProps {
  readonly view: PlanView
  readonly editor: DraftEditor
}
