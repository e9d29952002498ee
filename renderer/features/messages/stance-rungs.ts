import type { StanceFamily } from '../../../shared/domain/slot.ts'

/** The rungs of each ladder from the mildest to the firmest, as the lexicons name them. Their words are in the locales. */
export const STANCE_RUNGS: Readonly<Record<StanceFamily, readonly string[]>> = {
  disapproval: [
    'note',
    'follow-closely',
    'concern',
    'serious-concern',
    'regret',
    'deplore',
    'strongly-deplore',
    'denounce',
    'condemn',
    'strongly-condemn',
    'condemn-strongest',
  ],
  approval: ['take-note', 'welcome', 'support', 'fully-support'],
  request: ['invite', 'encourage', 'call-on', 'urge', 'demand', 'require'],
  commitment: ['may', 'consider', 'intend', 'will', 'undertake'],
  certainty: ['allegedly', 'reportedly', 'likely', 'confirmed'],
}
