import { useElementSize } from '@mantine/hooks'
import { type ReactNode, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ClosedPane } from './closed-pane.tsx'
import { fitPanes, INSPECTOR_LIMITS, LIST_LIMITS } from './fit-panes.ts'
import { PaneHandle } from './pane-handle.tsx'
import { SidePane } from './side-pane.tsx'
import styles from './panes.module.css'
import { useLayout } from './use-layout.ts'

interface PanesProps {
  /** Under which the widths are remembered. */
  readonly name: string
  readonly list?: ReactNode
  readonly inspector?: ReactNode
  /** Names of the regions, already translated. */
  readonly labels: { readonly list?: string; readonly text: string; readonly inspector?: string }
  readonly children: ReactNode
}

/** List, text, inspector. Side panes are sized, closed and opened by keyboard or pointer; what does not fit opens over the text. */
export function Panes({ name, list, inspector, labels, children }: PanesProps) {
  const { t } = useTranslation()
  const id = useId()
  const { ref, width } = useElementSize()
  const [listWidth, setListWidth] = useLayout(`${name}.list`, 300)
  const [inspectorWidth, setInspectorWidth] = useLayout(`${name}.inspector`, 360)
  const [listClosed, setListClosed] = useLayout(`${name}.listClosed`, false)
  const [inspectorClosed, setInspectorClosed] = useLayout(`${name}.inspectorClosed`, false)
  const [over, setOver] = useState<'list' | 'inspector' | null>(null)

  const fit = fitPanes({
    width: width || 1280,
    list: list ? listWidth : 0,
    inspector: inspector ? inspectorWidth : 0,
    listClosed,
    inspectorClosed,
  })
  const listName = labels.list ?? t('frame:panes.list')
  const inspectorName = labels.inspector ?? t('frame:panes.inspector')
  const openList = () => (fit.listFits ? setListClosed(false) : setOver('list'))
  const openInspector = () => (fit.inspectorFits ? setInspectorClosed(false) : setOver('inspector'))
  const columns = [
    list ? (fit.list ? `${fit.list}px 5px` : '36px 0px') : '0px 0px',
    'minmax(0, 1fr)',
    inspector ? (fit.inspector ? `5px ${fit.inspector}px` : '0px 36px') : '0px 0px',
  ].join(' ')

  return (
    <div ref={ref} className={styles.panes} style={{ gridTemplateColumns: columns }}>
      {list && fit.list === 0 ? (
        <ClosedPane side="before" label={t('frame:panes.open', { pane: listName })} onOpen={openList} />
      ) : null}
      {list && (fit.list > 0 || over === 'list') ? (
        <SidePane
          id={`${id}list`}
          side="before"
          label={listName}
          over={fit.list === 0}
          onClose={() => (fit.list > 0 ? setListClosed(true) : setOver(null))}
        >
          {list}
        </SidePane>
      ) : null}
      {fit.list > 0 ? (
        <PaneHandle
          side="before"
          label={t('frame:panes.resize', { pane: listName })}
          controls={`${id}list`}
          value={fit.list}
          limits={LIST_LIMITS}
          onChange={setListWidth}
          onToggle={() => setListClosed(true)}
        />
      ) : null}
      <section className={styles.text} aria-label={labels.text} data-pane="text" tabIndex={-1}>
        {children}
      </section>
      {fit.inspector > 0 ? (
        <PaneHandle
          side="after"
          label={t('frame:panes.resize', { pane: inspectorName })}
          controls={`${id}inspector`}
          value={fit.inspector}
          limits={INSPECTOR_LIMITS}
          onChange={setInspectorWidth}
          onToggle={() => setInspectorClosed(true)}
        />
      ) : null}
      {inspector && (fit.inspector > 0 || over === 'inspector') ? (
        <SidePane
          id={`${id}inspector`}
          side="after"
          label={inspectorName}
          over={fit.inspector === 0}
          onClose={() => (fit.inspector > 0 ? setInspectorClosed(true) : setOver(null))}
        >
          {inspector}
        </SidePane>
      ) : null}
      {inspector && fit.inspector === 0 ? (
        <ClosedPane side="after" label={t('frame:panes.open', { pane: inspectorName })} onOpen={openInspector} />
      ) : null}
    </div>
  )
}
