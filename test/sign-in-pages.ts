import type { Route } from '#platform/http/route.ts'
import { type CodePages, codePages } from '../src/domains/sign-in/code/code.pages.ts'
import { nextPages } from '../src/domains/sign-in/kept/next.pages.ts'
import { sessionPages } from '../src/domains/sign-in/sessions/session.pages.ts'

/** Signing in by a code, going on from there, one's own sessions, and signing out, as app.ts mounts them. */
export const signInPages = (node: CodePages): readonly Route[] => [...codePages(node), ...nextPages, ...sessionPages]
