import { useNavigate } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { useListView } from './list-view.ts'

/**
 * Write comes back to the document that was open last, unless a new one is asked for. One that was removed meanwhile is
 * nothing that the person asked for: Write then opens without it. The bin is left with the screen: on return it would look
 * as if the documents were lost.
 */
export function useComeBack(current: string | null, wanted: boolean, gone: boolean): void {
  const navigate = useNavigate()
  const cameBackTo = useRef<string | null>(null)
  useEffect(() => {
    const { last } = useListView.getState()
    if (gone) {
      useListView.setState({ last: null })
      if (current !== null && current === cameBackTo.current) void navigate({ to: '/write', replace: true })
    } else if (current !== null) useListView.setState({ last: current })
    else if (last !== null && wanted) {
      cameBackTo.current = last
      void navigate({ to: '/write/$documentId', params: { documentId: last }, replace: true })
    }
  }, [current, wanted, gone, navigate])

  useEffect(
    () => () => {
      useListView.setState(({ filters }) => ({ filters: { ...filters, bin: false } }))
    },
    [],
  )
}
