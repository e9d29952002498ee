import { type RefObject, useEffect, useRef } from 'react'

/** A ref whose element takes the focus when the screen appears: the one field that a person came for. */
export function useFocusOnMount<Element extends HTMLElement>(): RefObject<Element | null> {
  const ref = useRef<Element>(null)
  useEffect(() => ref.current?.focus(), [])
  return ref
}
