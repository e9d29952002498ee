import type { Extensions } from '@tiptap/core'
import { Placeholder } from '@tiptap/extensions'
import { CleanPaste, type CleanPasteOptions } from './clean-paste.ts'
import { documentExtensions, type DocumentExtensionOptions } from './document-extensions.ts'
import { Find } from './find.ts'
import { Findings, type FindingsOptions } from './findings.ts'
import { ImagePaste, type ImagePasteOptions } from './image-paste.ts'
import { TableKeys } from './table-keys.ts'

export interface EditorExtensionOptions extends DocumentExtensionOptions {
  readonly findings: FindingsOptions
  readonly imagePaste: ImagePasteOptions
  readonly paste: CleanPasteOptions
  readonly placeholder: () => string
}

/** The document's own extensions and what the editor adds around them: search, findings, paste, keys. */
export function editorExtensions(options: EditorExtensionOptions): Extensions {
  return [
    ...documentExtensions(options),
    Placeholder.configure({ placeholder: options.placeholder }),
    Find,
    Findings.configure(options.findings),
    ImagePaste.configure(options.imagePaste),
    CleanPaste.configure(options.paste),
    TableKeys,
  ]
}
