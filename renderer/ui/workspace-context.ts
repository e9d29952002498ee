import { createContext } from 'react'
import type { WorkspaceStatus } from '../../shared/contract/workspace-contract.ts'

/** The status of the unlocked workspace, for every screen of the frame. */
export const WorkspaceContext = createContext<WorkspaceStatus | null>(null)
