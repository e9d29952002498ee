export { PlaybookScreen } from './playbook-screen.tsx'
