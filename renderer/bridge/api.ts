import { createORPCClient } from '@orpc/client'
import type { ContractRouterClient } from '@orpc/contract'
import type { contract } from '../../shared/contract/contract.ts'
import { useDataProcess } from './data-process-state.ts'
import { PortLink } from './port-link.ts'

const link = new PortLink()
window.unisson.onDataProcess((state) => {
  link.follow(state)
  useDataProcess.setState({ state })
})

/** The calls of the contract, answered by the data process. */
export const api: ContractRouterClient<typeof contract> = createORPCClient(link)
