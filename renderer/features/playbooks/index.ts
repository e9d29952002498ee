export { BlockLibraryButton } from './blocks/block-library-button.tsx'
export { PlaybookFileButtons } from './files/playbook-file-buttons.tsx'
export { PlaybookScreen } from './playbook-screen.tsx'
