export { DamagedScreen } from './damaged-screen.tsx'
export { UnlockScreen } from './unlock-screen.tsx'
