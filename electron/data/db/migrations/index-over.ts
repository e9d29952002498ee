/** Scripts written without spaces between words: kana, Han, hangul, Thai, Lao, Khmer. */
const UNSPACED = '*[぀-ヿ㐀-䶿一-鿿豈-﫿가-힣฀-໿ក-៿]*'

interface Indexed {
  readonly table: string
  readonly index: string
  readonly tokenizer: string
  readonly options: string
  readonly columns: readonly string[]
  readonly onlyUnspaced: boolean
}

/** An FTS5 index that reads its text from the table (no second copy), kept true by triggers. */
export function indexOver({ table, index, tokenizer, options, columns, onlyUnspaced }: Indexed): readonly string[] {
  const list = columns.join(', ')
  const values = (row: string) => columns.map((column) => `${row}.${column}`).join(', ')
  const guard = (row: string) =>
    onlyUnspaced ? columns.map((column) => `${row}.${column} GLOB '${UNSPACED}'`).join(' OR ') : '1'
  const put = `INSERT INTO ${index} (rowid, ${list}) SELECT new.row, ${values('new')} WHERE ${guard('new')};`
  const take = `INSERT INTO ${index} (${index}, rowid, ${list}) SELECT 'delete', old.row, ${values('old')} WHERE ${guard('old')};`
  const moved = columns.map((column) => `old.${column} IS NOT new.${column}`).join(' OR ')
  return [
    `CREATE VIRTUAL TABLE ${index} USING fts5 (${list}, content = '${table}', content_rowid = 'row', tokenize = '${tokenizer}'${options})`,
    `CREATE TRIGGER ${index}_put AFTER INSERT ON ${table} BEGIN ${put} END`,
    `CREATE TRIGGER ${index}_take AFTER DELETE ON ${table} BEGIN ${take} END`,
    `CREATE TRIGGER ${index}_move AFTER UPDATE OF ${list} ON ${table} WHEN ${moved} BEGIN ${take} ${put} END`,
    `INSERT INTO ${index} (rowid, ${list}) SELECT new.row, ${values('new')} FROM ${table} AS new WHERE ${guard('new')}`,
  ]
}
