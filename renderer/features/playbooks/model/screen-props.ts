import type { Playbook } from '../../../../shared/domain/crisis/model/playbook.ts'

/** What the screen of a version is given, whether it is read or written. */
export interface ScreenProps {
  readonly stored: Playbook
  /** Newest first. */
  readonly versions: readonly Pick<Playbook, 'version' | 'status' | 'modifiedAt'>[]
  /** Of the content. */
  readonly language: string
  readonly onLanguage: (language: string) => void
  readonly onVersion: (version: number) => void
}
