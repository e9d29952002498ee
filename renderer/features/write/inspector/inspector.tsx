import { Tabs } from '@mantine/core'
import type { Editor } from '@tiptap/core'
import { useTranslation } from 'react-i18next'
import { useLayout } from '../../../ui/use-layout.ts'
import { useCheck } from '../../findings/index.ts'
import { isProtected } from '../../../../shared/domain/is-protected.ts'
import type { OpenDocument } from '../text/use-open-document.ts'
import { CoherenceTab } from './coherence-tab.tsx'
import { DetailsTab } from './details-tab.tsx'
import styles from './inspector.module.css'
import type { FindingWork } from './use-finding-actions.ts'
import { VersionsTab } from './versions-tab.tsx'

interface InspectorProps {
  readonly document: OpenDocument
  readonly editor: Editor | null
  readonly work: FindingWork
  readonly onRestored: () => void
}

const TABS = ['coherence', 'versions', 'details'] as const

/** Beside the text: its coherence, its versions, its details. The tab is remembered. */
export function Inspector({ document, editor, work, onRestored }: InspectorProps) {
  const { t } = useTranslation()
  const [tab, setTab] = useLayout('write.tab', 'coherence')
  const open = useCheck((check) => (check.text.trim() === '' ? 0 : check.items.filter((item) => !item.waived).length))
  return (
    <Tabs
      value={tab}
      onChange={(value) => setTab(value ?? 'coherence')}
      keepMounted={false}
      classNames={{ root: styles.root ?? '', panel: styles.panel ?? '' }}
    >
      <Tabs.List grow>
        {TABS.map((name) => (
          <Tabs.Tab key={name} value={name} size="sm">
            {t(`write:tab.${name}`)}
            {name === 'coherence' && open > 0 ? <span className={styles.badge}>{open}</span> : null}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel value="coherence">
        <CoherenceTab head={document.head} editable={!isProtected(document.head.status)} work={work} />
      </Tabs.Panel>
      <Tabs.Panel value="versions">
        <VersionsTab head={document.head} editor={editor} onRestored={onRestored} />
      </Tabs.Panel>
      <Tabs.Panel value="details">
        <DetailsTab head={document.head} />
      </Tabs.Panel>
    </Tabs>
  )
}
