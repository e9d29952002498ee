import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router'
import { FrameLayout } from './frame-layout.tsx'
import { LostScreen } from './lost-screen.tsx'

const root = createRootRoute({ component: FrameLayout, notFoundComponent: LostScreen })
const write = lazyRouteComponent(() => import('../features/write/index.ts'), 'WriteScreen')
const crisis = lazyRouteComponent(() => import('../features/crisis/index.ts'), 'CrisisScreen')
const messages = lazyRouteComponent(() => import('../features/messages/index.ts'), 'MessagesScreen')

const routes = root.addChildren([
  createRoute({
    getParentRoute: () => root,
    path: '/',
    beforeLoad: () => {
      // The router's way to go elsewhere is to throw a redirect.
      throw redirect({ to: '/today' })
    },
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/today',
    component: lazyRouteComponent(() => import('../features/today/index.ts'), 'TodayScreen'),
  }),
  createRoute({ getParentRoute: () => root, path: '/write', component: write }),
  createRoute({ getParentRoute: () => root, path: '/write/$documentId', component: write }),
  createRoute({ getParentRoute: () => root, path: '/messages', component: messages }),
  createRoute({ getParentRoute: () => root, path: '/messages/$pointId', component: messages }),
  createRoute({
    getParentRoute: () => root,
    path: '/coherence',
    component: lazyRouteComponent(() => import('../features/coherence/index.ts'), 'CoherenceScreen'),
  }),
  createRoute({ getParentRoute: () => root, path: '/crisis', component: crisis }),
  createRoute({ getParentRoute: () => root, path: '/crisis/$incidentId', component: crisis }),
  createRoute({
    getParentRoute: () => root,
    path: '/crisis/$incidentId/animation',
    component: lazyRouteComponent(() => import('../features/crisis/index.ts'), 'AnimationScreen'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/crisis/$incidentId/review',
    component: lazyRouteComponent(() => import('../features/crisis/index.ts'), 'ReviewScreen'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/crisis/$incidentId/wall',
    component: lazyRouteComponent(() => import('../features/crisis/index.ts'), 'WallScreen'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/crisis/exercises/$exerciseId',
    component: lazyRouteComponent(() => import('../features/crisis/index.ts'), 'ExerciseScreen'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/playbooks/$playbookId',
    component: lazyRouteComponent(() => import('../features/playbooks/index.ts'), 'PlaybookScreen'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/network',
    component: lazyRouteComponent(() => import('../features/network/index.ts'), 'NetworkScreen'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/settings',
    component: lazyRouteComponent(() => import('../features/settings/index.ts'), 'SettingsScreen'),
  }),
])

/** Made once: the address outlives the lock, so that unlocking comes back to the same screen. */
export const router = createRouter({ routeTree: routes, history: createHashHistory(), defaultPreload: 'intent' })

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
