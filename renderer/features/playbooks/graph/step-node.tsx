import { Handle, Position, type Node, type NodeProps } from '@xyflow/react'
import { useTranslation } from 'react-i18next'
import { KIND_ICONS } from '../model/kind-icons.ts'
import { SpokenIcon } from '../read/spoken-icon.tsx'
import styles from './graph.module.css'
import type { StepKind } from '../../../../shared/domain/crisis/model/step.ts'

export type StepNodeData = {
  readonly stepId: string
  readonly kind: StepKind
  readonly number: number
  readonly title: string
  readonly language: string
  readonly due: string
  readonly faulty: boolean
  readonly chosen: boolean
  /** One step of the graph is reached by Tab; the arrow keys go on from there. */
  readonly reachable: boolean
  readonly rightToLeft: boolean
  readonly onChoose: (stepId: string) => void
}

export type StepFlowNode = Node<StepNodeData, 'step'>

/** A step as a box, a decision as a diamond. */
export function StepNode({ data }: NodeProps<StepFlowNode>) {
  const { t } = useTranslation()
  const { kind, number, title, due, rightToLeft } = data
  const [start, end] = rightToLeft ? [Position.Right, Position.Left] : [Position.Left, Position.Right]
  return (
    <>
      <Handle type="target" position={start} isConnectable={false} className={styles.handle} />
      <button
        type="button"
        className={styles.node}
        data-kind={kind}
        data-node={data.stepId}
        data-faulty={data.faulty || undefined}
        aria-current={data.chosen ? 'true' : undefined}
        tabIndex={data.reachable ? 0 : -1}
        onClick={() => data.onChoose(data.stepId)}
      >
        <span className={styles.nodeHead}>
          <SpokenIcon icon={KIND_ICONS[kind]} size={14} word={t(`playbooks:kind.${kind}`)} />
          {number}
          <span className={styles.nodeDue}>{due}</span>
        </span>
        <span className={styles.nodeTitle} lang={data.language} dir="auto">
          {title}
        </span>
        {data.faulty ? <span className="u-hidden">{t('playbooks:hasFault')}</span> : null}
      </button>
      <Handle type="source" position={end} isConnectable={false} className={styles.handle} />
    </>
  )
}
