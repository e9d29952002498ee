import type { PlaybookFile } from '../../../../shared/contract/playbooks-contract.ts'
import { cacaoFaults } from '../../../../shared/domain/crisis/cacao/file/cacao-faults.ts'
import { readPlaybook } from '../../../../shared/domain/crisis/cacao/file/read-playbook.ts'
import { importCacao } from '../../../../shared/domain/crisis/cacao/import/import-cacao.ts'
import type { JsonObject } from '../../../../shared/domain/crisis/cacao/json/json-object.ts'
import { faultWords, type NamedFault } from '../../../../shared/domain/crisis/cacao/words/fault-words.ts'
import { plainLine } from '../../../../shared/domain/crisis/cacao/words/plain-line.ts'
import { ENGLISH_PLAYBOOK_WORDS } from '../../../../shared/domain/crisis/cacao/words/playbook-words-en.ts'
import { FRENCH_PLAYBOOK_WORDS } from '../../../../shared/domain/crisis/cacao/words/playbook-words-fr.ts'
import { checkPlaybook } from '../../../../shared/domain/crisis/check/check-playbook.ts'
import { readTextFile } from '../../formats/read-text-file.ts'
import { AppError } from '../../../../shared/errors/app-error.ts'

type Read = PlaybookFile extends infer One ? (One extends PlaybookFile ? Omit<One, 'file' | 'existing'> : never) : never

/** A file's bytes as the plan it would bring and what is wrong with it, or why there is none. Throws `file-unsupported` for what is no text. */
export function readPlaybookFile(bytes: Uint8Array, schema: JsonObject, language: 'fr' | 'en'): Read {
  const { text, guessed } = readTextFile(Buffer.from(bytes))
  if (guessed) throw new AppError('file-unsupported', 'The file is not UTF-8 text')
  const words = language === 'fr' ? FRENCH_PLAYBOOK_WORDS : ENGLISH_PLAYBOOK_WORDS
  const told = (faults: readonly NamedFault[]) =>
    faults.map((fault) => ({ stepId: fault.stepId, code: fault.code, words: faultWords(fault, words) }))
  const read = readPlaybook(text)
  switch (read.kind) {
    case 'own':
      return { kind: 'plan', form: 'own', playbook: read.playbook, faults: told(checkPlaybook(read.playbook)) }
    case 'cacao': {
      const result = importCacao(read.file)
      if (!result.ok) return { kind: 'refused', words: null, at: plainLine(result.problems[0]?.at ?? '') }
      return { kind: 'plan', form: 'cacao', playbook: result.playbook, faults: told(cacaoFaults(read.file, schema)) }
    }
    case 'problem': {
      const { code, path, value } = read.problem
      return {
        kind: 'refused',
        words: faultWords({ code, stepId: null, values: { path: path.join('/'), value } }, words),
        at: null,
      }
    }
    case 'damaged':
      return { kind: 'refused', words: null, at: plainLine(read.at) }
    case 'other':
      return { kind: 'refused', words: null, at: null }
  }
}
