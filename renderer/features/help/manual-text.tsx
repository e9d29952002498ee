import type { ReactNode } from 'react'
import type { DocumentNode } from '../../../shared/document/document-json.ts'
import styles from './manual-dialog.module.css'

const words = (node: DocumentNode): string => node.text ?? (node.content ?? []).map(words).join('')

function Inside({ node }: { readonly node: DocumentNode }): ReactNode {
  // A page never changes while it is shown, so a node's place names it.
  // oxlint-disable-next-line react/no-array-index-key
  return (node.content ?? []).map((child, index) => <ManualText key={index} node={child} />)
}

/** A cell holds paragraphs; in a table of examples their words alone are wanted. */
function Cell({ node }: { readonly node: DocumentNode }) {
  return <bdi>{words(node)}</bdi>
}

/** A node of a page of the manual as elements: what the program's Markdown reader can give, and nothing else. */
export function ManualText({ node }: { readonly node: DocumentNode }): ReactNode {
  const marks = node.marks?.map(({ type }) => type) ?? []
  switch (node.type) {
    case 'text':
      return marks.includes('bold') ? <strong>{node.text}</strong> : node.text
    case 'heading':
      return node.attrs?.['level'] === 1 ? (
        <h2 className={styles.title}>{words(node)}</h2>
      ) : (
        <h3 className={styles.heading}>{words(node)}</h3>
      )
    case 'paragraph':
      return (
        <p>
          <Inside node={node} />
        </p>
      )
    case 'bulletList':
      return (
        <ul>
          <Inside node={node} />
        </ul>
      )
    case 'listItem':
      return (
        <li>
          <Inside node={node} />
        </li>
      )
    case 'blockquote':
      return (
        <blockquote>
          <Inside node={node} />
        </blockquote>
      )
    case 'table':
      return (
        <div className={styles.table}>
          <table>
            <tbody>
              <Inside node={node} />
            </tbody>
          </table>
        </div>
      )
    case 'tableRow':
      return (
        <tr>
          <Inside node={node} />
        </tr>
      )
    case 'tableHeader':
      return (
        <th scope="col">
          <Cell node={node} />
        </th>
      )
    case 'tableCell':
      return (
        <td>
          <Cell node={node} />
        </td>
      )
    default:
      return <Inside node={node} />
  }
}
