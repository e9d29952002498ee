export { PlaybookFileButtons } from './files/playbook-file-buttons.tsx'
export { PlaybookScreen } from './playbook-screen.tsx'
