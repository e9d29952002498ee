import { MarkerType } from '@xyflow/react'
import type { Playbook } from '../../../../shared/domain/crisis/model/playbook.ts'
import { linkOptions } from '../../../../shared/domain/crisis/graph/link-options.ts'
import { textIn } from '../model/text-in.ts'
import { NODE_SIZES, type GraphLayout } from '../../../../shared/domain/crisis/graph/lay-out.ts'
import type { RoutedFlowEdge } from './routed-edge.tsx'
import type { StepFlowNode, StepNodeData } from './step-node.tsx'

interface FlowOptions {
  readonly playbook: Playbook
  readonly language: string
  readonly placed: GraphLayout
  readonly dataOf: (stepId: string) => StepNodeData
}

/** The layout as the drawing library takes it: nodes at their places, arrows with the words of their options. */
export function flowOf({ playbook, language, placed, dataOf }: FlowOptions): {
  readonly nodes: StepFlowNode[]
  readonly edges: RoutedFlowEdge[]
} {
  const steps = new Map(playbook.steps.map((step) => [step.id, step]))
  const nodes = placed.steps.map(({ id, x, y }): StepFlowNode => {
    const size = steps.get(id)?.kind === 'decision' ? NODE_SIZES.diamond : NODE_SIZES.box
    return { id, type: 'step', position: { x, y }, ...size, data: dataOf(id) }
  })
  const edges = placed.links.map((link): RoutedFlowEdge => {
    const { from, to, optionId, back, points, label } = link
    const options = linkOptions(link, steps.get(from))
    return {
      id: `${from} ${to} ${optionId ?? ''}`,
      source: from,
      target: to,
      type: 'routed',
      data: { points, label },
      focusable: false,
      selectable: false,
      markerEnd: { type: MarkerType.ArrowClosed, color: 'var(--u-edge)' },
      ...(back ? { style: { strokeDasharray: '6 4' } } : {}),
      ...(options.length > 0 ? { label: options.map(({ title }) => textIn(title, language).words).join(' / ') } : {}),
    }
  })
  return { nodes, edges }
}
