import type { Editor } from '@tiptap/core'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import type { Language } from '../../../shared/domain/language.ts'
import { api } from '../../bridge/api.ts'
import { useDataProcess } from '../../bridge/data-process-state.ts'
import { query } from '../../bridge/query.ts'
import { NO_CHECK, useCheck } from './check-store.ts'
import { LiveCheck } from './live-check.ts'
import { followOpinions } from './follow-opinions.ts'
import { useOpinions } from './opinions-store.ts'
import { useModelState } from './use-model-state.ts'

/** What a check depends on besides the text: when one of these moves, the text is checked again. */
export interface CheckedDocument {
  readonly id: string
  readonly language: Language
  readonly topicId: string | null
  readonly missionId: string | null
}

/** Keeps the coherence of the open document up to date while `editor` lives, unless the person turned live checks off. */
export function useLiveCheck(editor: Editor | null, document: CheckedDocument | null): void {
  const id = document?.id ?? null
  const language = document?.language ?? 'fr'
  const settings = useQuery(query.workspace.settings.queryOptions())
  const live = settings.data?.liveCheck
  const running = useDataProcess((process) => process.state === 'running')
  const waivers = useQuery(query.coherence.waivers.queryOptions({ input: { documentId: id ?? '' }, enabled: id !== null }))
  const points = useQuery(query.points.list.queryOptions({ input: {} }))
  const tied = useQuery({
    ...query.translations.sourceOf.queryOptions({ input: { documentId: id ?? '' } }),
    enabled: id !== null,
  })
  const source = tied.data ? `${tied.data.id} ${tied.data.updatedAt}` : ''
  // Changes when waivers, approved points or the text that this one translates change, which calls for another check of the same text.
  const basis = [document?.topicId, document?.missionId, waivers.dataUpdatedAt, points.dataUpdatedAt, source].join()

  // Before all are known, each would start the first check anew.
  const based = waivers.isFetched && points.isFetched && tied.isFetched

  const last = useRef<{ readonly documentId: string; readonly stop: AbortController } | null>(null)
  useEffect(() => {
    if (!editor || id === null || live !== true || !running || !based) return
    const check = new LiveCheck(editor, id, language, async (input) => {
      // Older words of the same text are of no use any more; a text that was left is checked to its end, for the list.
      if (last.current?.documentId === id) last.current.stop.abort()
      const stop = new AbortController()
      last.current = { documentId: id, stop }
      const { opinions, ...result } = await api.coherence.check(input, { signal: stop.signal })
      useOpinions.setState({ result, opinions })
      return result
    })
    check.start(basis)
    return () => check.stop()
  }, [editor, id, language, basis, live, running, based])

  const modelled = useModelState() !== 'off'
  useEffect(
    () => (modelled && running ? followOpinions(language, (input, signal) => api.opinions.follow(input, { signal })) : undefined),
    [language, modelled, running],
  )

  useEffect(
    () => () => {
      if (useCheck.getState().documentId !== id) return
      useCheck.setState(NO_CHECK)
      useOpinions.setState({ result: null, opinions: [] })
    },
    [id],
  )
}
