export { CrisisDialogs } from './quick-entry/crisis-dialogs.tsx'
export { CrisisScreen } from './crisis-screen.tsx'
