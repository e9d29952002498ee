import { markedParts } from './marked-parts.ts'

/** An excerpt of a search result with the words that were found marked. */
export function Excerpt({ marked }: { readonly marked: string }) {
  return (
    <span>
      {markedParts(marked).map(({ key, hit, text }) => (hit ? <mark key={key}>{text}</mark> : <span key={key}>{text}</span>))}
    </span>
  )
}
