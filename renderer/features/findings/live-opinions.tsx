import { type ReactNode, useMemo } from 'react'
import { useCheck } from './check-store.ts'
import { OpinionsContext } from './opinions-context.ts'
import { useOpinions } from './opinions-store.ts'

/** Gives a panel of the live check what the model says of its result. */
export function LiveOpinions({ children }: { readonly children: ReactNode }) {
  const shown = useCheck(({ result }) => result)
  const text = useCheck((check) => check.text)
  const { result, opinions } = useOpinions()
  const value = useMemo(
    () => ({ text, opinions: result !== null && result === shown ? opinions : [] }),
    [text, result, shown, opinions],
  )
  return <OpinionsContext value={value}>{children}</OpinionsContext>
}
