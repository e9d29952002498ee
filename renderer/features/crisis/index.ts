export { CrisisScreen } from './crisis-screen.tsx'
