import type { Account } from '../../../shared/domain/account.ts'
import type { Language } from '../../../shared/domain/language.ts'
import type { Mission } from '../../../shared/domain/mission.ts'

/** A mission as the table shows it. */
export interface MissionRow {
  readonly mission: Mission
  readonly accounts: readonly Account[]
  /** Languages of the mission in which it has no account. */
  readonly gaps: readonly Language[]
  /** Accounts whose rotation date is before today. */
  readonly overdue: number
  /** The soonest rotation date (YYYY-MM-DD). */
  readonly nextRotation: string | null
}

/** Is the date to replace the credential past? Without a sealed one there is nothing to replace. `today` is YYYY-MM-DD. */
export function isOverdue(account: Account, today: string): boolean {
  return account.credential.state === 'sealed' && account.rotationDue !== null && account.rotationDue < today
}

/** One row per mission, with what its accounts add up to. */
export function missionRows(missions: readonly Mission[], accounts: readonly Account[], today: string): readonly MissionRow[] {
  const byMission = new Map<string, Account[]>()
  for (const account of accounts) {
    const own = byMission.get(account.missionId)
    if (own) own.push(account)
    else byMission.set(account.missionId, [account])
  }
  return missions.map((mission) => {
    const own = (byMission.get(mission.id) ?? []).toSorted(
      (left, right) =>
        Number(isOverdue(right, today)) - Number(isOverdue(left, today)) ||
        (left.rotationDue ?? '9999').localeCompare(right.rotationDue ?? '9999') ||
        left.platform.localeCompare(right.platform),
    )
    const spoken = new Set(own.map((account) => account.language))
    const dates = own.flatMap((account) =>
      account.credential.state === 'sealed' && account.rotationDue ? [account.rotationDue] : [],
    )
    return {
      mission,
      accounts: own,
      gaps: mission.languages.filter((language) => !spoken.has(language)),
      overdue: own.filter((account) => isOverdue(account, today)).length,
      nextRotation: dates.toSorted()[0] ?? null,
    }
  })
}
