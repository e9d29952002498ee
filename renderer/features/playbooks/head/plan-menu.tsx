import { ActionIcon, Menu } from '@mantine/core'
import { IconCopy, IconDots, IconFileExport, IconFilePlus, IconPrinter, IconTrash } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { isDrawable } from '../../../../shared/domain/crisis/graph/is-drawable.ts'
import { api } from '../../../bridge/api.ts'
import { shell } from '../../../bridge/shell.ts'
import { notifyDone } from '../../../ui/notify-done.ts'
import { notifyError } from '../../../ui/notify-error.tsx'
import { notifyUndo } from '../../../ui/notify-undo.tsx'
import { copyPlaybook } from '../model/copy-playbook.ts'
import { emptyPlaybook } from '../model/empty-playbook.ts'
import type { PlanView } from '../model/plan-view.ts'
import type { ScreenProps } from '../model/screen-props.ts'
import { textIn } from '../model/text-in.ts'
import { useAfterMove } from './use-after-move.ts'

const newId = (type: string): string => `${type}--${crypto.randomUUID()}`

/** What is done rarely: another playbook, or the end of a draft. */
export function PlanMenu({ view, screen }: { readonly view: PlanView; readonly screen: ScreenProps }) {
  const { t, i18n } = useTranslation()
  const navigate = useNavigate()
  const afterMove = useAfterMove()
  const { playbook, language } = view
  const title = textIn(playbook.title, language).words
  const create = useMutation({
    mutationFn: (kind: 'copy' | 'empty') =>
      api.playbooks.save({
        playbook:
          kind === 'copy'
            ? copyPlaybook(playbook, newId, (text, tag) => t('playbooks:copyOf', { title: text, lng: tag }))
            : emptyPlaybook(playbook.languages, newId, (key, tag) => t(`playbooks:empty.${key}`, { lng: tag })),
      }),
    onSuccess: ({ id }) => navigate({ to: '/playbooks/$playbookId', params: { playbookId: id } }),
    onError: notifyError,
  })
  const leave = useMutation({
    mutationFn: async (format: 'cacao' | 'json') => {
      // What is on screen is what leaves.
      await view.editor?.settle()
      const suggestedName = `${title.slice(0, 100)} v${playbook.version}${format === 'cacao' ? ' cacao' : ''}`
      const file = await shell('chooseSave', { suggestedName, format: 'json' })
      if (file === null) return null
      return api.playbooks.exportFile({ id: playbook.id, version: playbook.version, format, grant: file.grant })
    },
    onSuccess: (written) => {
      if (written !== null) notifyDone(t('playbooks:file.exported', { file: written.name }))
    },
    onError: notifyError,
  })
  const print = useMutation({
    mutationFn: async () => {
      await view.editor?.settle()
      const suggestedName = t('playbooks:file.graphName', { title: title.slice(0, 100), version: playbook.version })
      const file = await shell('chooseSave', { suggestedName, format: 'pdf' })
      if (file === null) return null
      const spoken = i18n.language === 'fr' ? 'fr' : 'en'
      const printable = { kind: 'playbook-graph', playbookId: playbook.id, version: playbook.version, language: spoken } as const
      await shell('exportPdf', { printable, grant: file.grant })
      return file.name
    },
    onSuccess: (file) => {
      if (file !== null) notifyDone(t('playbooks:file.exported', { file }))
    },
    onError: notifyError,
  })
  const discard = useMutation({
    mutationFn: async () => {
      await view.editor?.settle()
      return api.playbooks.discard({ id: playbook.id })
    },
    onSuccess: async (discarded) => {
      const restore = async () => {
        await api.playbooks.save({ playbook: discarded })
        await afterMove()
      }
      notifyUndo({ message: t('playbooks:discarded', { title, version: discarded.version }), undo: restore })
      const before = screen.versions[1]
      if (before) screen.onVersion(before.version)
      else await navigate({ to: '/crisis' })
      await afterMove()
    },
    onError: notifyError,
  })
  const unpublished = playbook.status === 'draft' || playbook.status === 'in-review'
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon color="gray" aria-label={t('common:actions')}>
          <IconDots size={18} stroke={1.5} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconCopy size={16} stroke={1.5} aria-hidden />} onClick={() => create.mutate('copy')}>
          {t('playbooks:duplicatePlaybook')}
        </Menu.Item>
        <Menu.Item leftSection={<IconFilePlus size={16} stroke={1.5} aria-hidden />} onClick={() => create.mutate('empty')}>
          {t('playbooks:newPlaybook')}
        </Menu.Item>
        {(['cacao', 'json'] as const).map((format) => (
          <Menu.Item
            key={format}
            leftSection={<IconFileExport size={16} stroke={1.5} aria-hidden />}
            onClick={() => leave.mutate(format)}
          >
            {t(`playbooks:file.export.${format}`)}
          </Menu.Item>
        ))}
        <Menu.Item
          disabled={!isDrawable(playbook)}
          leftSection={<IconPrinter size={16} stroke={1.5} aria-hidden />}
          onClick={() => print.mutate()}
        >
          {t('playbooks:file.printGraph')}
        </Menu.Item>
        {unpublished ? (
          <Menu.Item
            color="error"
            leftSection={<IconTrash size={16} stroke={1.5} aria-hidden />}
            onClick={() => discard.mutate()}
          >
            {t('playbooks:discard')}
          </Menu.Item>
        ) : null}
      </Menu.Dropdown>
    </Menu>
  )
}
