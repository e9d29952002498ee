import { useNavigate } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useListView } from './list-view.ts'

/**
 * Write comes back to the document that was open last, unless a new one is asked for or that one is gone. The bin is left
 * with the screen: on return it would look as if the documents were lost.
 */
export function useComeBack(current: string | null, wanted: boolean, gone: boolean): void {
  const navigate = useNavigate()
  useEffect(() => {
    const { last } = useListView.getState()
    if (gone) useListView.setState({ last: null })
    else if (current !== null) useListView.setState({ last: current })
    else if (last !== null && wanted) void navigate({ to: '/write/$documentId', params: { documentId: last }, replace: true })
  }, [current, wanted, gone, navigate])

  useEffect(
    () => () => {
      useListView.setState(({ filters }) => ({ filters: { ...filters, bin: false } }))
    },
    [],
  )
}
