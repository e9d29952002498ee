import type { PaperBlock, PaperCell, PaperLine, PaperPage } from '../../../../../shared/domain/crisis/paper/paper-page.ts'
import { EntryLink } from './entry-link.tsx'
import styles from './sitrep.module.css'

/** A page as it will be printed, narrow enough for a side pane; each line leads to its entry. */
export function PageView({ page }: { readonly page: PaperPage }) {
  return (
    <div className={styles.page} lang={page.language}>
      {page.blocks.map((block, index) => (
        // A page is made anew as a whole: the place of a block is what it is known by.
        // oxlint-disable-next-line react/no-array-index-key
        <Block key={index} block={block} />
      ))}
    </div>
  )
}

function Block({ block }: { readonly block: PaperBlock }) {
  switch (block.kind) {
    case 'heading':
      return block.level === 1 ? <h2>{block.heading.text}</h2> : <h3>{block.heading.text}</h3>
    case 'text':
      return (
        <p className={styles[block.style]} dir="auto">
          {block.text.text}
        </p>
      )
    case 'code':
      return (
        <p className={styles.code}>
          <code>{block.code}</code>
          <span className={styles.note}>{block.label}</span>
        </p>
      )
    case 'list':
      return (
        <ul className={styles.rows}>
          {block.items.map((item) => (
            <li key={item.text} className={styles.row}>
              {item.entry === undefined ? <span /> : <EntryLink seq={item.entry} />}
              <Line line={item} />
            </li>
          ))}
        </ul>
      )
    case 'table':
      return (
        <ul className={styles.rows}>
          {block.rows.map(([first = [], ...cells]) => (
            <li key={JSON.stringify([first, cells])} className={styles.row}>
              <Entry cell={first} />
              <div className={styles.cells}>
                {cells.flatMap((cell) => cell.map((line) => <Line key={line.text} line={line} />))}
              </div>
            </li>
          ))}
        </ul>
      )
    // A situation report reads nothing out and draws nothing.
    case 'spoken':
    case 'bars':
      return null
  }
}

function Entry({ cell }: { readonly cell: PaperCell }) {
  const seq = cell[0]?.entry
  return seq === undefined ? <span /> : <EntryLink seq={seq} />
}

function Line({ line }: { readonly line: PaperLine }) {
  return (
    <span className={styles.line} dir="auto" data-strong={line.strong ?? false} lang={line.language ?? undefined}>
      {line.text}
    </span>
  )
}
