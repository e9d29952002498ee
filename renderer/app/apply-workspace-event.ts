import { notifications } from '@mantine/notifications'
import type { QueryClient } from '@tanstack/react-query'
import { t } from 'i18next'
import { assertNever } from '../../shared/errors/assert-never.ts'
import type { WorkspaceEvent, WorkspaceStatus } from '../../shared/contract/workspace-contract.ts'
import { query } from '../bridge/query.ts'
import type { ChangedEntity } from './changed-entity.ts'
import { forgetWorkspace } from './forget-workspace.ts'
import { readAhead } from './read-ahead.ts'
import { useBackupFault } from '../ui/backup-fault.ts'
import { keepLockReason } from '../ui/lock-reason.ts'
import { notifyDone } from '../ui/notify-done.ts'

/** Which lists are read again when rows of a kind change. */
function keysOf(entity: ChangedEntity): readonly (readonly unknown[])[] {
  switch (entity) {
    case 'missions':
      return [query.missions.key(), query.accounts.key(), query.coherence.matrix.key()]
    case 'topics':
      return [query.topics.key(), query.points.list.key()]
    case 'points':
      return [query.points.key(), query.topics.key(), query.search.key(), query.coherence.matrix.key()]
    case 'terms':
      return [query.terms.key()]
    case 'documents':
      return [
        query.documents.list.key(),
        query.documents.versions.key(),
        query.topics.key(),
        query.search.key(),
        query.coherence.matrix.key(),
        query.translations.key(),
      ]
    case 'waivers':
      return [query.coherence.waivers.key(), query.documents.list.key()]
    case 'accounts':
      return [query.accounts.key()]
    case 'persons':
      // Who acts decides what of an exercise may be seen.
      return [query.persons.key(), query.exercises.key()]
    case 'playbooks':
      // How many playbooks use a block changes with them.
      return [query.playbooks.key(), query.blocks.key()]
    case 'blocks':
      return [query.blocks.key()]
    case 'incidents':
      return [query.incidents.key()]
    case 'exercises':
      return [query.exercises.key()]
    case 'contacts':
      return [query.contacts.key()]
    case 'ladders':
      return [query.ladders.get.key()]
    case 'rules':
      return [query.rules.key()]
    case 'settings':
      return [query.workspace.settings.key(), query.workspace.status.key(), query.opinions.key()]
    case 'backups':
      return [query.workspace.backups.key(), query.workspace.status.key()]
  }
}

/** Brings the page to what happened in the data process. What nobody waits to see is left to `later`. */
export function applyWorkspaceEvent(client: QueryClient, event: WorkspaceEvent, later: (entity: ChangedEntity) => void): void {
  switch (event.type) {
    case 'locked':
      keepLockReason(event.reason)
      client.setQueryData<WorkspaceStatus>(
        query.workspace.status.queryKey(),
        (status) => status && { ...status, state: 'locked' },
      )
      forgetWorkspace(client)
      void client.invalidateQueries({ queryKey: query.workspace.status.key() })
      return
    case 'unlocked':
      readAhead.ask(client)
      void client.invalidateQueries({ queryKey: query.workspace.status.key() })
      return
    case 'backup-failed':
      useBackupFault.setState({ code: event.code })
      return
    case 'changed':
      if (event.entity === 'backups') useBackupFault.setState({ code: null })
      if (event.minor === true) return later(event.entity)
      // What the one before could read is not left lying about for the next.
      if (event.entity === 'persons') client.removeQueries({ queryKey: query.exercises.get.key(), type: 'inactive' })
      for (const queryKey of keysOf(event.entity)) void client.invalidateQueries({ queryKey })
      return
    case 'clipboard-cleared':
      notifications.hide('clipboard')
      notifyDone(t('network:copy.cleared'), { id: 'clipboard-cleared' })
      return
    default:
      assertNever(event)
  }
}
