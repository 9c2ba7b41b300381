import type { Route } from '#platform/http/route.ts'
import { type CodePages, codePages } from './code/code.pages.ts'
import { nextPages } from './kept/next.pages.ts'
import { sessionPages } from './sessions/session.pages.ts'

/** Signing in by a code, going on from there, one's own sessions, and signing out. */
export const signInPages = (node: CodePages): readonly Route[] => [...codePages(node), ...nextPages, ...sessionPages]
