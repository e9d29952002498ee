import { createHashHistory, createRootRoute, createRoute, createRouter, redirect } from '@tanstack/react-router'
import { FrameLayout } from './frame-layout.tsx'
import { LostScreen } from './lost-screen.tsx'

const root = createRootRoute({ component: FrameLayout, notFoundComponent: LostScreen })

const routes = root.addChildren([
  createRoute({
    getParentRoute: () => root,
    path: '/',
    beforeLoad: () => {
      // The router's way to go elsewhere is to throw a redirect.
      // oxlint-disable-next-line typescript/only-throw-error
      throw redirect({ to: '/today' })
    },
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/today',
  }),
  createRoute({ getParentRoute: () => root, path: '/write' }),
  createRoute({ getParentRoute: () => root, path: '/write/$documentId' }),
  createRoute({ getParentRoute: () => root, path: '/messages' }),
  createRoute({ getParentRoute: () => root, path: '/messages/$pointId' }),
  createRoute({
    getParentRoute: () => root,
    path: '/coherence',
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/network',
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/settings',
  }),
])

/** Made once: the address outlives the lock, so that unlocking comes back to the same screen. */
export const router = createRouter({ routeTree: routes, history: createHashHistory(), defaultPreload: 'intent' })

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
