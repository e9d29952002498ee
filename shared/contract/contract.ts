import { accountsContract } from './accounts-contract.ts'
import { approvalsContract } from './approvals-contract.ts'
import { auditContract } from './audit-contract.ts'
import { blocksContract } from './blocks-contract.ts'
import { coherenceContract } from './coherence-contract.ts'
import { contactsContract } from './contacts-contract.ts'
import { documentsContract } from './documents-contract.ts'
import { evidenceContract } from './evidence-contract.ts'
import { exercisesContract } from './exercises-contract.ts'
import { incidentsContract } from './incidents-contract.ts'
import { laddersContract } from './ladders-contract.ts'
import { manualContract } from './manual-contract.ts'
import { missionsContract, pointsContract, termsContract, topicsContract } from './messages-contract.ts'
import { personsContract } from './persons-contract.ts'
import { playbooksContract } from './playbooks-contract.ts'
import { rulesContract } from './rules-contract.ts'
import { opinionsContract } from './opinions-contract.ts'
import { searchContract } from './search-contract.ts'
import { translationsContract } from './translations-contract.ts'
import { workspaceContract } from './workspace-contract.ts'

/** The one table of calls from the renderer to the data process. Adding a call touches this and one handler. */
export const contract = {
  workspace: workspaceContract,
  missions: missionsContract,
  topics: topicsContract,
  points: pointsContract,
  terms: termsContract,
  documents: documentsContract,
  coherence: coherenceContract,
  opinions: opinionsContract,
  translations: translationsContract,
  accounts: accountsContract,
  audit: auditContract,
  search: searchContract,
  manual: manualContract,
  rules: rulesContract,
  ladders: laddersContract,
  persons: personsContract,
  playbooks: playbooksContract,
  blocks: blocksContract,
  incidents: incidentsContract,
  approvals: approvalsContract,
  contacts: contactsContract,
  evidence: evidenceContract,
  exercises: exercisesContract,
}
