import { Button, Menu } from '@mantine/core'
import { IconStack2 } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { BlockLine } from '../../../../shared/contract/blocks-contract.ts'
import type { DraftEditor } from '../edit/use-draft-editor.ts'
import type { PlanView } from '../model/plan-view.ts'
import { textIn } from '../model/text-in.ts'
import { InsertBlockDialog } from './insert-block-dialog.tsx'
import { KeepBlockDialog } from './keep-block-dialog.tsx'
import { useBlocks } from './use-blocks.ts'

type Opened = { readonly kind: 'insert' } | { readonly kind: 'keep'; readonly block: BlockLine | null }

/** Steps that several playbooks share: taken from the library, kept in it, or changed for all. */
export function BlockMenu({ view, editor }: { readonly view: PlanView; readonly editor: DraftEditor }) {
  const { t, i18n } = useTranslation()
  const blocks = useBlocks()
  const [opened, setOpened] = useState<Opened | null>(null)
  const held = new Set(view.playbook.steps.map(({ block }) => block?.blockId))
  const close = () => setOpened(null)
  return (
    <>
      <Menu position="bottom-start">
        <Menu.Target>
          <Button size="xs" variant="default" leftSection={<IconStack2 size={14} stroke={1.5} aria-hidden />}>
            {t('playbooks:block.menu')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => setOpened({ kind: 'insert' })}>
            {t(view.selected === null ? 'playbooks:block.insertAtEnd' : 'playbooks:block.insertBehind')}
          </Menu.Item>
          <Menu.Item onClick={() => setOpened({ kind: 'keep', block: null })}>{t('playbooks:block.make')}</Menu.Item>
          {(blocks.data ?? [])
            .filter(({ id }) => held.has(id))
            .map((block) => (
              <Menu.Item key={block.id} onClick={() => setOpened({ kind: 'keep', block })}>
                {t('playbooks:block.change', { title: textIn(block.title, i18n.language).words })}
              </Menu.Item>
            ))}
        </Menu.Dropdown>
      </Menu>
      {opened?.kind === 'insert' ? <InsertBlockDialog view={view} editor={editor} onClose={close} /> : null}
      {opened?.kind === 'keep' ? <KeepBlockDialog view={view} editor={editor} block={opened.block} onClose={close} /> : null}
    </>
  )
}
