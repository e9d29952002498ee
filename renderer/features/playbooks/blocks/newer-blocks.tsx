import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { blockUses } from '../../../../shared/domain/crisis/blocks/block-uses.ts'
import { updateCopies } from '../../../../shared/domain/crisis/blocks/update-copies.ts'
import { api } from '../../../bridge/api.ts'
import { Notice } from '../../../ui/notice.tsx'
import { notifyError } from '../../../ui/notify-error.tsx'
import type { DraftEditor } from '../edit/use-draft-editor.ts'
import type { PlanView } from '../model/plan-view.ts'
import { textIn } from '../model/text-in.ts'
import { useBlocks } from './use-blocks.ts'

/** The blocks of which the draft holds an older version, each with the way to the newest. What that changes can be undone. */
export function NewerBlocks({ view, editor }: { readonly view: PlanView; readonly editor: DraftEditor }) {
  const { t, i18n } = useTranslation()
  const blocks = useBlocks()
  const update = useMutation({
    mutationFn: (id: string) => api.blocks.get({ id }),
    onSuccess: (block) => editor.change((plan) => updateCopies(plan, block, () => `step--${crypto.randomUUID()}`)),
    onError: notifyError,
  })
  return (blocks.data ?? []).map(({ id, title, version }) => {
    const [use] = blockUses(id, [view.playbook])
    if (use === undefined || use.blockVersion >= version) return null
    return (
      <Notice key={id} title={t('playbooks:block.newer', { title: textIn(title, i18n.language).words, version })}>
        <p>{t('playbooks:block.held', { version: use.blockVersion, count: use.stepIds.length })}</p>
        <Button size="xs" variant="default" loading={update.isPending} onClick={() => update.mutate(id)}>
          {t('playbooks:block.update')}
        </Button>
      </Notice>
    )
  })
}
