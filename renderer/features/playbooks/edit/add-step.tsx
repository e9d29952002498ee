import { Button, Menu } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { KIND_ICONS } from '../model/kind-icons.ts'
import styles from '../playbooks.module.css'
import { BlockMenu } from '../blocks/block-menu.tsx'
import type { PlanView } from '../model/plan-view.ts'
import type { DraftEditor } from './use-draft-editor.ts'

const KINDS = ['task', 'decision', 'message', 'approval', 'sitrep', 'wait', 'sub-playbook', 'end'] as const

interface AddStepProps {
  readonly editor: DraftEditor
  readonly view: PlanView
}

/** A new step behind the chosen one; what the keys do is said beside it. */
export function AddStep({ editor, view }: AddStepProps) {
  const { t } = useTranslation()
  return (
    <div className={styles.tools}>
      <Menu position="bottom-start">
        <Menu.Target>
          <Button size="xs" variant="default" leftSection={<IconPlus size={14} stroke={1.5} aria-hidden />}>
            {t(view.selected === null ? 'playbooks:addAtEnd' : 'playbooks:addBehind')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {KINDS.map((kind) => {
            const Icon = KIND_ICONS[kind]
            return (
              <Menu.Item key={kind} leftSection={<Icon size={16} stroke={1.5} aria-hidden />} onClick={() => editor.add(kind)}>
                {t(`playbooks:kind.${kind}`)}
              </Menu.Item>
            )
          })}
        </Menu.Dropdown>
      </Menu>
      <BlockMenu view={view} editor={editor} />
      <span className={styles.note}>{t('playbooks:outlineKeys')}</span>
    </div>
  )
}
