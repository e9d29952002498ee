import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { ModelProblem } from '../../../../electron/data/nli/model-problem.ts'
import { startModelThread, type ModelThread } from '../../../../electron/data/nli/model-thread.ts'
import { writeTinyModel } from '../../../helpers/nli/tiny-model.ts'
import { temporaryFolder } from '../../../helpers/temporary-folder.ts'

function start(folder: string): ModelThread {
  const thread = startModelThread(folder, () => undefined)
  onTestFinished(() => thread.stop())
  return thread
}

async function faultOf(work: Promise<unknown>): Promise<{ fault: string; file: string }> {
  const error: unknown = await work.then(
    () => new Error('It was expected to fail and did not'),
    (reason: unknown) => reason,
  )
  if (!(error instanceof ModelProblem)) throw error
  return { fault: error.fault, file: error.file }
}

/** A folder with a tiny model, changed before anybody looks at it. */
function model(change: (folder: string) => void = () => undefined): string {
  const folder = temporaryFolder()
  writeTinyModel(folder)
  change(folder)
  return folder
}

describe('a model in its thread', () => {
  it('judges pairs of sentences', async () => {
    const thread = start(model())
    const agreed = await thread.judge('La France condamne l’attaque de Gao.', 'Paris condamne l’attaque de Gao.')
    expect(agreed).toMatchObject({ label: 'entailment' })
    const opposed = await thread.judge('France condemns the attack.', 'France does not condemn the attack.')
    expect(opposed).toMatchObject({ label: 'contradiction' })
    expect(await thread.judge('Un mot.', 'Le sommet sur le climat.')).toMatchObject({ label: 'neutral' })
    // exp(6) / (exp(6) + exp(1) + exp(2)), from the weights of the words.
    expect(opposed?.probability).toBeCloseTo(Math.exp(6) / (Math.exp(6) + Math.exp(1) + Math.exp(2)), 5)
  })

  it('reads the labels in whatever order the model names them, and the quantised file before the other', async () => {
    const folder = model((there) => {
      writeTinyModel(there, { labels: ['contradiction', 'entailment', 'neutral'], file: 'model_quantized.onnx' })
      writeFileSync(join(there, 'onnx', 'model.onnx'), 'not this one')
    })
    const thread = start(folder)
    expect(await thread.judge('a', 'It is not so.')).toMatchObject({ label: 'contradiction' })
    expect(await thread.judge('a', 'The summit.')).toMatchObject({ label: 'neutral' })
  })

  it('tells its size and the hash of its files, and how far it has read', async () => {
    const folder = model()
    const bytes = Buffer.concat(
      ['config.json', 'tokenizer.json', 'onnx/model.onnx'].map((name) => readFileSync(join(folder, name))),
    )
    const thread = start(folder)
    expect(await thread.ready).toEqual({ bytes: bytes.length, hash: createHash('sha256').update(bytes).digest('hex') })
    expect(thread.progress()).toEqual({ done: bytes.length, total: bytes.length })
  })

  it('gives no opinion on a pair longer than what it reads', async () => {
    expect(await start(model()).judge('mot '.repeat(61), 'autre')).toBeNull()
  })

  it('is gone once stopped, with what was asked of it', async () => {
    const thread = start(model())
    await thread.ready
    const asked = thread.judge('a', 'b')
    await Promise.all([expect(asked).rejects.toThrow(ModelProblem), thread.stop()])
    await expect(thread.judge('a', 'b')).rejects.toThrow(ModelProblem)
  })
})

describe('a folder that serves no opinions', () => {
  it.each([
    ['is not there', (folder: string) => rmSync(folder, { recursive: true }), 'folder-missing', ''],
    ['has no configuration', (folder: string) => rmSync(join(folder, 'config.json')), 'file-missing', 'config.json'],
    ['has no tokenizer', (folder: string) => rmSync(join(folder, 'tokenizer.json')), 'file-missing', 'tokenizer.json'],
    ['has no model', (folder: string) => rmSync(join(folder, 'onnx'), { recursive: true }), 'file-missing', 'onnx/model.onnx'],
    [
      'has a folder for a file',
      (folder: string) => {
        rmSync(join(folder, 'tokenizer.json'))
        mkdirSync(join(folder, 'tokenizer.json'))
      },
      'file-missing',
      'tokenizer.json',
    ],
    [
      'has a configuration that is no JSON',
      (folder: string) => writeFileSync(join(folder, 'config.json'), '{'),
      'not-a-model',
      'config.json',
    ],
    [
      'is a model of another kind',
      (folder: string) => writeFileSync(join(folder, 'config.json'), '{"id2label":{"0":"POSITIVE","1":"NEGATIVE"}}'),
      'not-a-model',
      'config.json',
    ],
    [
      'names a label twice',
      (folder: string) =>
        writeFileSync(join(folder, 'config.json'), '{"id2label":{"0":"neutral","1":"neutral","2":"entailment"}}'),
      'not-a-model',
      'config.json',
    ],
    [
      'has a tokenizer of no kind',
      (folder: string) => writeFileSync(join(folder, 'tokenizer.json'), '{}'),
      'not-a-model',
      'tokenizer.json',
    ],
    [
      'has a damaged model',
      (folder: string) =>
        writeFileSync(join(folder, 'onnx', 'model.onnx'), readFileSync(join(folder, 'onnx', 'model.onnx')).subarray(0, 300)),
      'load-failed',
      'onnx/model.onnx',
    ],
    [
      'has a model out of proportion',
      (folder: string) => truncateSync(join(folder, 'onnx', 'model.onnx'), 1_000_000_001),
      'too-large',
      'onnx/model.onnx',
    ],
    [
      'asks for more memory than there is',
      (folder: string) => writeTinyModel(folder, { greedy: true }),
      'out-of-memory',
      'onnx/model.onnx',
    ],
  ])('%s', async (_name, change, fault, file) => {
    expect(await faultOf(start(model(change)).ready)).toEqual({ fault, file })
  })

  it('may not be read', async () => {
    const folder = model()
    chmodSync(folder, 0o000)
    onTestFinished(() => chmodSync(folder, 0o700))
    // Root may read anything: a process of an ordinary user looks then.
    const asRoot = process.getuid?.() === 0
    if (!asRoot) {
      expect(await faultOf(start(folder).ready)).toMatchObject({ fault: 'not-permitted' })
      return
    }
    const program = `import { findModelFiles } from ${JSON.stringify(new URL('../../../../electron/data/nli/find-model-files.ts', import.meta.url).href)}
      process.setuid(65534)
      await findModelFiles(${JSON.stringify(folder)}).then(() => console.log('read'), (error) => console.log(error.fault))`
    const said = execFileSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' })
    expect(said.trim()).toBe('not-permitted')
  })
})

/** Some systems let nobody make a name space. */
const canIsolate = spawnSync('unshare', ['-rn', 'true']).status === 0

describe.skipIf(!canIsolate)('zero egress', () => {
  it('opens and judges in a network name space that has no way out', () => {
    const program = `import { startModelThread } from ${JSON.stringify(new URL('../../../../electron/data/nli/model-thread.ts', import.meta.url).href)}
      const thread = startModelThread(${JSON.stringify(model())}, () => undefined)
      const held = setInterval(() => undefined, 1000)
      console.log((await thread.judge('a', 'It is not so.')).label)
      await thread.stop()
      clearInterval(held)`
    const said = execFileSync('unshare', ['-rn', process.execPath, '--input-type=module', '-e', program], { encoding: 'utf8' })
    expect(said.trim()).toBe('contradiction')
  })
})
