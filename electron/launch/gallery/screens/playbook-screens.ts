import type { Page } from '@playwright/test'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chooseFile } from '../../drive/choose-file.ts'
import type { Screen } from '../screen.ts'
import { go } from './go.ts'

const SHIPPED = 'playbook--bdb2b8a1-40a8-5f91-90ea-ea30b3fe5aa1'

async function tab(window: Page, name: string): Promise<void> {
  await window.getByRole('tab', { name, exact: true }).click()
}

/** A playbook of another tool, with a fault and a command that a machine could run. */
const FOREIGN = {
  type: 'playbook',
  spec_version: 'cacao-2.0',
  id: 'playbook--5f4f2f0e-6c0b-4c39-9a0e-3c6d1a2b7f10',
  name: 'Poste compromis',
  created_by: 'identity--0b7a3c52-5a0f-4a1f-8d5c-0a4f6a1f9c11',
  created: '2026-09-01T08:00:00.000Z',
  modified: '2026-09-01T08:00:00.000Z',
  priority: 2,
  workflow_start: 'start--1c7d9c0a-3a1e-4e47-9a64-5d0e7b1c2a01',
  workflow: {
    'start--1c7d9c0a-3a1e-4e47-9a64-5d0e7b1c2a01': {
      type: 'start',
      on_completion: 'action--1c7d9c0a-3a1e-4e47-9a64-5d0e7b1c2a02',
    },
    'action--1c7d9c0a-3a1e-4e47-9a64-5d0e7b1c2a02': {
      type: 'action',
      name: 'Isoler le poste',
      agent: 'individual--1c7d9c0a-3a1e-4e47-9a64-5d0e7b1c2a09',
      commands: [{ type: 'bash', command: 'ip link set eth0 down' }],
      on_completion: 'action--1c7d9c0a-3a1e-4e47-9a64-5d0e7b1c2a03',
    },
    'action--1c7d9c0a-3a1e-4e47-9a64-5d0e7b1c2a03': {
      type: 'action',
      name: 'Prévenir l’ambassade',
      commands: [{ type: 'manual', command: 'Appeler la permanence.' }],
      on_completion: 'end--1c7d9c0a-3a1e-4e47-9a64-5d0e7b1c2a04',
    },
    'end--1c7d9c0a-3a1e-4e47-9a64-5d0e7b1c2a04': { type: 'end' },
  },
  agent_definitions: {
    'individual--1c7d9c0a-3a1e-4e47-9a64-5d0e7b1c2a09': { type: 'individual', name: 'Administrateur réseau' },
  },
}

/** A playbook that ships, read, then written. */
export const playbookScreens: readonly Screen[] = [
  {
    name: 'playbook-outline',
    open: async ({ window }) => {
      await go(window, 'crisis')
      await window.locator(`tbody a[href$="${SHIPPED}"]`).click()
      await window.locator('[data-step][data-kind="message"]').first().click()
    },
  },
  {
    name: 'playbook-graph',
    open: async ({ window, t }) => {
      await window.locator('[data-step][data-kind="decision"]').first().click()
      await tab(window, t('playbooks:tab.graph'))
      await window.locator('[data-node]').first().waitFor()
    },
  },
  {
    name: 'playbook-answers',
    open: async ({ window, t }) => tab(window, t('playbooks:tab.answers')),
  },
  {
    name: 'playbook-plan',
    open: async ({ window, t }) => tab(window, t('playbooks:tab.plan')),
  },
  {
    name: 'playbook-draft',
    open: async ({ window, t }) => {
      await tab(window, t('playbooks:tab.steps'))
      await window.getByRole('button', { name: t('playbooks:edit') }).click()
      await window.getByRole('button', { name: t('playbooks:submit') }).waitFor()
      await window.locator('[data-step][data-kind="message"]').first().press('Delete')
      await window.locator('[data-step][data-kind="decision"]').first().click()
    },
  },
  {
    name: 'playbook-compare',
    open: async ({ window, t }) => {
      await tab(window, t('playbooks:tab.compare'))
      await window.locator('[data-change="removed"]').first().waitFor()
    },
  },
  {
    name: 'playbook-file',
    open: async ({ application, folder, t, window }) => {
      const path = join(folder, 'poste-compromis.json')
      writeFileSync(path, JSON.stringify(FOREIGN))
      await chooseFile(application, path)
      await go(window, 'crisis')
      await window.getByRole('button', { name: t('playbooks:file.import') }).click()
      await window.getByRole('button', { name: t('playbooks:file.add') }).waitFor()
    },
  },
  {
    name: 'playbook-file-refused',
    open: async ({ application, folder, t, window }) => {
      const path = join(folder, 'notes.json')
      writeFileSync(path, '{"points":[]}')
      await chooseFile(application, path)
      await go(window, 'crisis')
      await window.getByRole('button', { name: t('playbooks:file.check') }).click()
      await window.getByText(t('playbooks:file.refused')).waitFor()
    },
  },
]
