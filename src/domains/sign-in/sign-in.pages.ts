import { page, type Route } from '#platform/http/route.ts'
import { signOutPath } from './sign-in.paths.ts'
import { signOut } from './start-session.ts'

/** Signing out. Signing in belongs to whatever shows who a person is; in the demo that is one click (src/demo). */
export const signInPages: readonly Route[] = [
  page({
    method: 'POST',
    path: signOutPath,
    schema: {},
    access: ['anyone', 'resident'],
    policy: () => true,
    purpose: 'own',
    event: 'none',
    shows: 'none',
    handle: async (work) => {
      await signOut(work)
      return { redirect: '/', session: null, acting: null }
    },
  }),
]
