import { readdirSync, readFileSync } from 'node:fs'

export interface ProcessMemory {
  /** Megabytes, each shared page divided by the processes that share it. */
  readonly proportional: number
  /** Megabytes that no other process has. */
  readonly alone: number
  readonly processes: number
}

/** Memory of a process with everything that descends from it, from /proc (Linux). */
export function processMemory(root: number): ProcessMemory {
  const family = descendants(root)
  let proportional = 0
  let alone = 0
  for (const pid of family) {
    const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8')
    const kilobytes = (name: string): number => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(rollup)?.[1] ?? 0)
    proportional += kilobytes('Pss')
    alone += kilobytes('Private_Clean') + kilobytes('Private_Dirty')
  }
  return { proportional: proportional / 1024, alone: alone / 1024, processes: family.length }
}

function descendants(root: number): readonly number[] {
  const parents = new Map<number, number>()
  for (const name of readdirSync('/proc')) {
    const parent = /^\d+$/.test(name) ? parentOf(name) : null
    if (parent !== null) parents.set(Number(name), parent)
  }
  const family = new Set([root])
  // A parent may have a higher number than its child: repeat until nothing joins.
  for (let size = 0; size !== family.size;) {
    size = family.size
    for (const [pid, parent] of parents) if (family.has(parent)) family.add(pid)
  }
  return [...family]
}

function parentOf(pid: string): number | null {
  try {
    // The name, in brackets, may hold anything: the fields begin after its end.
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])
  } catch {
    return null
  }
}
