import type { TFunction } from 'i18next'
import type { Obstacle } from '../../../../shared/domain/crisis/engine/obstacle.ts'
import { localized } from '../model/localized.ts'
import { timeInZones } from '../model/time-in-zones.ts'
import type { OpenIncident } from '../model/use-incident.ts'

/** Why a step cannot be worked on, in words. */
export function obstacleWords(obstacle: Obstacle, { playbook, state }: OpenIncident, language: string, t: TFunction): string {
  const step = (id: string): string =>
    localized([...playbook.steps, ...state.added.values()].find((one) => one.id === id)?.title ?? {}, language)
  const role = (id: string): string => localized(playbook.roles.find((one) => one.id === id)?.title ?? {}, language)
  switch (obstacle.code) {
    case 'depends-on':
    case 'dependency-failed':
    case 'awaits-decision':
    case 'branch-not-taken':
      return t(`crisis:obstacle.${obstacle.code}`, { step: step(obstacle.stepId) })
    case 'role-vacant':
      return t('crisis:obstacle.role-vacant', { role: role(obstacle.roleId) })
    case 'waits-until':
      return t('crisis:obstacle.waits-until', {
        time: state.incident === null ? obstacle.at : timeInZones(obstacle.at, state.incident, language),
      })
    case 'blocked':
    case 'marked-not-applicable':
      return t(`crisis:obstacle.${obstacle.code}`, { reason: obstacle.reason })
    case 'below-severity':
      return t('crisis:obstacle.below-severity', { level: obstacle.level })
  }
}
