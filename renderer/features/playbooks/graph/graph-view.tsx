import '@xyflow/react/dist/base.css'
import { Background, Controls, ReactFlow, type ReactFlowInstance } from '@xyflow/react'
import { useDirection } from '@mantine/core'
import { type KeyboardEvent, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { dueWords } from '../model/due-words.ts'
import type { PlanView } from '../model/plan-view.ts'
import { stepNumbers } from '../model/step-numbers.ts'
import { textIn } from '../model/text-in.ts'
import { flowOf } from './flow-of.ts'
import styles from './graph.module.css'
import { layOut, NODE_SIZES } from '../../../../shared/domain/crisis/graph/lay-out.ts'
import { neighbour, type Way } from './neighbour.ts'
import { RoutedEdge, type RoutedFlowEdge } from './routed-edge.tsx'
import { StepNode, type StepFlowNode } from './step-node.tsx'

const TYPES = { step: StepNode }
const EDGE_TYPES = { routed: RoutedEdge }
const READABLE = 0.85
const PADDING = 24

/** The same steps as the outline, drawn in the order in which they open each other. */
export function GraphView({ view }: { readonly view: PlanView }) {
  const { t } = useTranslation()
  const rightToLeft = useDirection().dir === 'rtl'
  const [flow, setFlow] = useState<ReactFlowInstance<StepFlowNode, RoutedFlowEdge> | null>(null)
  const [focused, setFocused] = useState<string | null>(view.selected)
  const { playbook, language, faults, selected, select } = view
  const placed = useMemo(() => layOut(playbook, rightToLeft), [playbook, rightToLeft])
  const first = useMemo(
    () => placed.steps.toSorted((a, b) => (rightToLeft ? b.x - a.x : a.x - b.x) || a.y - b.y)[0],
    [placed, rightToLeft],
  )
  const reachable = placed.steps.some(({ id }) => id === focused) ? focused : (first?.id ?? null)
  const { nodes, edges } = useMemo(() => {
    const numbers = stepNumbers(playbook)
    const steps = new Map(playbook.steps.map((step) => [step.id, step]))
    const faulty = new Set(faults.map(({ stepId }) => stepId))
    return flowOf({
      playbook,
      language,
      placed,
      dataOf: (id) => {
        const step = steps.get(id)
        const title = step ? textIn(step.title, language) : { words: '', language }
        return {
          stepId: id,
          kind: step?.kind ?? 'task',
          number: numbers.get(id) ?? 0,
          title: title.words,
          language: title.language,
          due: step ? dueWords(step, numbers, t) : '',
          faulty: faulty.has(id),
          chosen: selected === id,
          reachable: reachable === id,
          rightToLeft,
          onChoose: select,
        }
      },
    })
  }, [playbook, language, placed, faults, selected, reachable, rightToLeft, select, t])

  const show = (id: string): void => {
    const to = placed.steps.find((step) => step.id === id)
    setFocused(id)
    if (to && flow) void flow.setCenter(to.x + 110, to.y + 32, { zoom: Math.max(flow.getZoom(), READABLE) })
    document.querySelector<HTMLElement>(`[data-node="${CSS.escape(id)}"]`)?.focus({ preventScroll: true })
  }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const from = event.target instanceof HTMLElement ? event.target.dataset['node'] : undefined
    const way = wayOf(event.key, rightToLeft)
    if (from === undefined || way === null) return
    event.preventDefault()
    const to = neighbour(placed, from, way)
    if (to !== null) show(to)
  }
  const begin = (made: ReactFlowInstance<StepFlowNode, RoutedFlowEdge>): void => {
    setFlow(made)
    const chosen = placed.steps.find(({ id }) => id === selected)
    if (chosen) return void made.setCenter(chosen.x + 110, chosen.y + 32, { zoom: READABLE })
    const pane = document.querySelector('.react-flow')?.getBoundingClientRect()
    if (!pane || !first) return
    const width = NODE_SIZES.diamond.width * READABLE
    const x = rightToLeft ? pane.width - PADDING - width - first.x * READABLE : PADDING - first.x * READABLE
    void made.setViewport({ x, y: pane.height / 2 - (first.y + 32) * READABLE, zoom: READABLE })
  }
  return (
    // The nodes inside are buttons; this only adds the arrow keys to them.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className={styles.graph} onKeyDown={onKeyDown} dir="ltr" data-graph>
      <p className={styles.hint}>{t('playbooks:graphHint')}</p>
      <ReactFlow<StepFlowNode, RoutedFlowEdge>
        nodes={nodes}
        edges={edges}
        nodeTypes={TYPES}
        edgeTypes={EDGE_TYPES}
        onInit={begin}
        minZoom={0.1}
        nodesDraggable={false}
        nodesConnectable={false}
        nodesFocusable={false}
        edgesFocusable={false}
        elementsSelectable={false}
        deleteKeyCode={null}
        selectionKeyCode={null}
        disableKeyboardA11y
        proOptions={{ hideAttribution: true }}
        ariaLabelConfig={{
          'controls.ariaLabel': t('playbooks:graph.controls'),
          'controls.zoomIn.ariaLabel': t('playbooks:graph.zoomIn'),
          'controls.zoomOut.ariaLabel': t('playbooks:graph.zoomOut'),
          'controls.fitView.ariaLabel': t('playbooks:graph.whole'),
        }}
      >
        <Background gap={24} color="var(--u-line)" />
        <Controls showInteractive={false} />
      </ReactFlow>
    </div>
  )
}

function wayOf(key: string, rightToLeft: boolean): Way | null {
  if (key === 'ArrowUp') return 'above'
  if (key === 'ArrowDown') return 'below'
  if (key === 'ArrowRight') return rightToLeft ? 'back' : 'forth'
  if (key === 'ArrowLeft') return rightToLeft ? 'forth' : 'back'
  return null
}
