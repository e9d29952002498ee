import { Extension } from '@tiptap/core'
import type { FindingMark } from '../findings/finding-mark.ts'
import { findingsPlugin, withFindingsAction } from '../findings/findings-plugin.ts'
import { replaceFinding } from '../findings/replace-finding.ts'

export interface FindingsOptions {
  /** The caret entered an underlined word; its finding opens. */
  readonly onCaret: (key: string) => void
}

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    findings: {
      /** Replaces what is underlined by the marks of a new result. */
      showFindings: (marks: readonly FindingMark[]) => ReturnType
      selectFinding: (key: string | null) => ReturnType
      /** Replaces the words of a finding, as one undo step. False when they changed since the check. */
      replaceFinding: (key: string, suggestion: string) => ReturnType
    }
  }
}

/** The commands of the findings' plugin. */
export const Findings = Extension.create<FindingsOptions>({
  name: 'findings',

  addOptions() {
    return { onCaret: () => undefined }
  },

  addCommands() {
    return {
      showFindings:
        (marks) =>
        ({ tr, dispatch }) => {
          dispatch?.(withFindingsAction(tr, { type: 'show', marks }))
          return true
        },
      selectFinding:
        (key) =>
        ({ tr, dispatch }) => {
          dispatch?.(withFindingsAction(tr, { type: 'select', key }))
          return true
        },
      replaceFinding:
        (key, suggestion) =>
        ({ tr, state, dispatch }) => {
          const replaced = replaceFinding(state, tr, key, suggestion)
          if (replaced) dispatch?.(replaced)
          return replaced !== null
        },
    }
  },

  addProseMirrorPlugins() {
    return [findingsPlugin((key) => this.options.onCaret(key))]
  },
})
