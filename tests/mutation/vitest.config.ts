import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Most mutants end in the first file, which reads everything: it runs before the others. */
const rank = ({ moduleId }: TestSpecification): number => (moduleId.includes('/readings/') ? 0 : 1)

class ReadingsFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files.toSorted((left, right) => rank(left) - rank(right) || left.moduleId.localeCompare(right.moduleId))
  }
}

/**
 * The tests that mutants of `shared/coherence` meet: the engine's own, without those that measure time or feed it noise,
 * and without those that only repeat on many texts what the readings pin.
 */
export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  test: {
    include: ['tests/unit/coherence/**/*.test.ts'],
    exclude: [
      '**/any-text.test.ts',
      '**/any-input.test.ts',
      '**/hostile-input.test.ts',
      '**/linear-time.test.ts',
      '**/forgets-texts.test.ts',
      '**/golden-corpus.test.ts',
      '**/manual.test.ts',
      // One test of each measures time; the pins read translations and posts too.
      '**/cross-post-dissonance.test.ts',
      '**/translation-loss.test.ts',
    ],
    environment: 'node',
    // One worker reads the modules once for all files; it ends with the run, so no mutant meets what another left.
    isolate: false,
    maxWorkers: 1,
    sequence: { sequencer: ReadingsFirst },
    testTimeout: 20_000,
  },
})
