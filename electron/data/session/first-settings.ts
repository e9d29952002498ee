import type { Settings } from '../../../shared/domain/settings.ts'
import type { NewWorkspace } from './session.ts'

/** What a new workspace starts with, from what the person said on the first screen. */
export function firstSettings(input: NewWorkspace): Settings {
  return {
    language: input.language,
    theme: 'system',
    person: input.person,
    role: input.role,
    missionId: null,
    autoLockMinutes: 15,
    liveCheck: true,
    layout: {},
  }
}
