import { create } from 'zustand'
import type { TalkingPointStatus } from '../../../shared/domain/talking-point.ts'
import { viewsOfWorkspace } from '../../ui/views-of-workspace.ts'
import type { PointSort } from './sort-points.ts'

interface MessagesView {
  readonly tab: 'points' | 'terms'
  /** undefined: every topic; null: points without one. */
  readonly topicId: string | null | undefined
  readonly query: string
  readonly status: TalkingPointStatus | null
  readonly sort: PointSort
}

/** How the Messages screen is filtered, kept while one goes to other screens and back. */
export const useMessagesView = create<MessagesView>(() => ({
  tab: 'points',
  topicId: undefined,
  query: '',
  status: null,
  sort: 'updated',
}))
viewsOfWorkspace.add(() => useMessagesView.setState({ topicId: undefined, query: '', status: null }))
