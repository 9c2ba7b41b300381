import type { FastifyInstance, HTTPMethods } from 'fastify'
import { Type } from 'typebox'
import { Refusal } from '#core/refusal.ts'
import { answer } from '../answering/answer.ts'
import type { Edge } from '../edge.ts'
import { failureWords } from '../failures/failure.words.ts'
import type { Route } from '../route.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** the declaration behind a mounted route, and the domain that it belongs to */
    declared?: { readonly route: Route; readonly domain: string }
    /** it only says 405 */
    refusesMethod?: boolean
  }
}

/** Routes by the domain that declares them, as app.ts names them. */
export type DomainRoutes = Readonly<Record<string, readonly Route[]>>

const slug = Type.String({ pattern: '^[a-z0-9][a-z0-9-]{0,62}$' })

const schemaOf = (route: Route) => {
  const { params, query, body, response } = route.schema
  const named = { ...(route.path.includes('/:org') && { org: slug }), ...params?.properties }
  return {
    ...(Object.keys(named).length > 0 && { params: Type.Object(named) }),
    ...(query && { querystring: query }),
    ...(route.kind === 'page' ? { hide: true } : { summary: route.summary ?? '' }),
    ...(route.kind === 'api' && body && route.method !== 'GET' && { body }),
    ...(route.kind === 'api' && response && { response: { 200: response } }),
  }
}

const allMethods: readonly HTTPMethods[] = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']

const refuseOthers = (app: FastifyInstance, path: string, known: ReadonlySet<string>): void => {
  const allow = [...known, ...(known.has('GET') ? ['HEAD'] : [])].join(', ')
  app.route({
    method: allMethods.filter((method) => !known.has(method)),
    url: path,
    config: { refusesMethod: true },
    schema: { hide: true },
    onRequest: async (_request, reply) => {
      reply.header('allow', allow)
      throw new Refusal('method-not-allowed', 405, failureWords(405).words)
    },
    handler: async () => undefined,
  })
}

/** Does a path with placeholders also answer for this one? Then its methods are known here too, though nobody declared them. */
const covers = (general: string, path: string): boolean => {
  const [wide, narrow] = [general.split('/'), path.split('/')]
  return wide.length === narrow.length && wide.every((part, i) => part.startsWith(':') || part === narrow[i])
}

/** Mounts every declared route, and a 405 for the other methods of their paths. */
export const mount = (app: FastifyInstance, routes: DomainRoutes, edge: Edge): void => {
  const methods = new Map<string, Set<string>>()
  const canSignIn = Object.values(routes).some((list) => list.some(({ path }) => path === '/sign-in'))
  for (const [domain, list] of Object.entries(routes)) {
    for (const route of list) {
      methods.set(route.path, (methods.get(route.path) ?? new Set()).add(route.method))
      app.route({
        method: route.method,
        url: route.path,
        schema: schemaOf(route),
        config: { declared: { route, domain } },
        handler: answer(route, edge, canSignIn),
      })
    }
  }
  for (const path of methods.keys()) {
    const known = [...methods].filter(([general]) => covers(general, path)).flatMap(([, answered]) => [...answered])
    refuseOthers(app, path, new Set(known))
  }
}
