import { projectFolder } from '../../electron/launch/project-folder.ts'
import { compileMutants, type SourceChange } from './compile-mutants.ts'

/** The part of Stryker's mutant that is read here; lines and columns from 0. */
interface Mutant extends Omit<SourceChange, 'file'> {
  readonly fileName: string
}

type CheckResult = { readonly status: 'passed' } | { readonly status: 'compileError'; readonly reason: string }

/**
 * Stryker's own checker of types asks TypeScript for an API that TypeScript 7 lacks. This one compiles every mutant, all at
 * once, and gives back those that the compiler refuses: no test meets them, and they count on neither side.
 */
class CompilerChecker {
  static readonly inject = [] as const

  async init(): Promise<void> {}

  group(mutants: readonly Mutant[]): Promise<readonly (readonly string[])[]> {
    return Promise.resolve([mutants.map(({ id }) => id)])
  }

  async check(mutants: readonly Mutant[]): Promise<Readonly<Record<string, CheckResult>>> {
    const changes = mutants.map(({ id, fileName, location, replacement }) => ({ id, file: fileName, location, replacement }))
    const refused = await compileMutants(projectFolder, changes)
    return Object.fromEntries(
      mutants.map(({ id }): [string, CheckResult] => {
        const reason = refused.get(id)
        return [id, reason === undefined ? { status: 'passed' } : { status: 'compileError', reason }]
      }),
    )
  }
}

/** Read by Stryker, which is given this file as a plugin. */
export const strykerPlugins = [{ kind: 'Checker', name: 'compiler', injectableClass: CompilerChecker }]
