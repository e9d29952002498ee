import { extname } from 'node:path'
import { parse } from 'yaml'
import { profileOf } from '../../../shared/coherence/engine/profile-of.ts'
import type { Profile } from '../../../shared/coherence/engine/profile-schema.ts'
import type { CommandIo } from '../command-io.ts'
import { UsageProblem } from '../usage-problem.ts'
import { decodeText } from './decode-text.ts'
import { readSource } from './read-source.ts'

function valueOf(path: string, text: string): unknown {
  try {
    return extname(path).toLowerCase() === '.json'
      ? (JSON.parse(text) as unknown)
      : (parse(text, { maxAliasCount: 100 }) as unknown)
  } catch (error) {
    throw new UsageProblem(`${path}: not valid JSON or YAML: ${error instanceof Error ? error.message.split('\n', 1)[0] : ''}`)
  }
}

/** A rule profile from a JSON or YAML file. Throws `UsageProblem` for one that names no rule of the program. */
export async function readProfile(path: string, io: CommandIo): Promise<Profile> {
  const read = profileOf(valueOf(path, decodeText(await readSource(path, io), path === '-' ? 'standard input' : path)))
  if (!read.ok) throw new UsageProblem(`${path}: ${read.problem}`)
  return read.profile
}
