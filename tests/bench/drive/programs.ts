import { join } from 'node:path'
import { projectFolder } from '../../../electron/launch/project-folder.ts'
import { PASSPHRASE } from '../workspace/open-session.ts'

const PLAIN = join(import.meta.dirname, '..', 'peers', 'plain-window')

/** An empty window with one field. */
export const emptyWindow = {
  folder: PLAIN,
  page: join(PLAIN, 'empty.html'),
  wish: { first: 'textarea', field: 'textarea' },
} as const

/** Our program, from its start to a key in `documentId`. */
export function unissonAt(documentId: string) {
  return {
    folder: projectFolder,
    wish: {
      first: 'input[type="password"]',
      passphrase: PASSPHRASE,
      route: `#/write/${documentId}`,
      field: '.text-editor[contenteditable="true"]',
    },
  } as const
}
