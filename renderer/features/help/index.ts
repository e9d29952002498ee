export { HelpDialog } from './help-dialog.tsx'
export { ManualDialog } from './manual-dialog.tsx'
