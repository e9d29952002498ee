import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/message-port'
import type { ContractRouterClient } from '@orpc/contract'
import type { contract } from '../../../shared/contract/contract.ts'
import { PORT_MESSAGE } from '../../../shared/contract/port-message.ts'

/** What the bench calls inside the page: another port to the data process, opened the way the interface opens its own. */
const { port1, port2 } = new MessageChannel()
window.postMessage(PORT_MESSAGE, window.location.origin, [port2])
const calls: ContractRouterClient<typeof contract> = createORPCClient(new RPCLink({ port: port1 }))
port1.start()

const SAVE_PAUSE = 120

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now()
  await work()
  return performance.now() - started
}

const offered = {
  /** Milliseconds of each query, one after the other. */
  search: async (queries: readonly string[]): Promise<number[]> => {
    const times: number[] = []
    for (const text of queries) times.push(await timed(() => calls.search.query({ text, limit: 20 })))
    return times
  },
  /** Milliseconds of each save of the document, every one with a changed text. */
  save: async (id: string, rounds: number): Promise<number[]> => {
    const { head, body } = await calls.documents.get({ id })
    let { revision } = head
    const times: number[] = []
    for (let round = 0; round < rounds; round += 1) {
      // The autosave waits 200 ms after a key, so no save meets what the screens read again after the one before.
      await new Promise((resolve) => setTimeout(resolve, SAVE_PAUSE))
      const changed = { ...body, content: [...(body.content ?? []), paragraph(`Round ${round}`)] }
      times.push(
        await timed(async () => {
          ;({ revision } = await calls.documents.save({ id, revision, body: changed }))
        }),
      )
    }
    return times
  },
}

function paragraph(text: string) {
  return { type: 'paragraph', content: [{ type: 'text', text }] }
}

declare global {
  var benchPort: typeof offered
}
globalThis.benchPort = offered
