import type { Static, TObject, TSchema } from 'typebox'
import type { Actor, Purpose } from '#core/actor.ts'
import type { Refusal } from '#core/refusal.ts'
import type { Work } from '#core/work.ts'
import type { Reply } from './reply.ts'
import type { Ahead, PageRequest } from './request.ts'

/** Who a route is meant for. A declaration for people and the access matrix; `policy` and row security decide. */
export type Access = 'anyone' | 'resident' | 'member' | 'demo' | `role:${string}`

/** What is checked of an address before anything runs. Forms are parsed in use cases: a 400 is no field problem. */
export interface RouteSchema<P extends TObject = TObject, Q extends TObject = TObject, B extends TSchema = TSchema> {
  /** the named parts of the path but `:org` (which the edge resolves to the organisation) */
  readonly params?: P
  readonly query?: Q
  /** JSON bodies of api() routes only */
  readonly body?: B
  /** what an api() route answers, for the OpenAPI document */
  readonly response?: TSchema
}

/** Files that a form may send: at most `count`, each of at most `bytes`. */
export interface FileLimits {
  readonly bytes: number
  readonly count: number
}

interface Declared {
  readonly path: string
  readonly access: readonly Access[]
  readonly purpose: Purpose
  /** the type of event that it appends, or 'none' */
  readonly event: string
  /** whose personal data it shows */
  readonly shows: 'none' | 'own' | 'others'
  /** true where it changes what the public is served at once */
  readonly changesLive?: boolean
  /** true where it makes something: needs an idempotency key, and a repeat gets the first result */
  readonly makes?: boolean
  /**
   * true where whoever sends it is to leave no trace: the form's token is checked, and then the transaction is nobody's. No
   * session is read, noted as used or made, so no row of it stands beside what is written. Never with `makes`.
   */
  readonly nobody?: true
  /**
   * 'token' (the default): the form carries the session's CSRF token. 'origin': programs call it too, so only the origin
   * is checked; a request that comes with a session cookie and no token is then treated as having no session.
   */
  readonly csrf?: 'token' | 'origin'
  readonly files?: FileLimits
  /** the header that signs the body of an api() route: the handler is lent both, as they came, and checks them */
  readonly signature?: string
  readonly summary?: string
  /**
   * What it asks of others over the network, before its transaction opens and so never while it is open. The handler is lent
   * the answer as `request.ahead`. It does not throw: that nobody answers is an answer.
   */
  ahead?(asked: Ahead): Promise<unknown>
}

/** A route as the edge mounts it; made by `page` and `api` only. */
export interface Route extends Declared {
  readonly kind: 'page' | 'api'
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  readonly schema: RouteSchema
  policy(actor: Actor, params: Readonly<Record<string, unknown>>): true | Refusal
  caseOf?(params: Readonly<Record<string, unknown>>): string | undefined
  handle(work: Work, request: PageRequest): Promise<Reply>
}

interface Handled<P extends TObject, Q extends TObject, B extends TSchema> extends Declared {
  readonly schema: RouteSchema<P, Q, B>
  /** may this actor? Pure; the Refusal that it returns is what the person sees */
  policy(actor: Actor, params: Static<P>): true | Refusal
  /** the case that the request is about, where its address names one: `app.begin` then asks for the keys of its shares */
  caseOf?(params: Static<P>): string | undefined
  handle(work: Work, request: PageRequest<Static<P>, Static<Q>, Static<B>>): Promise<Reply>
}

type PageRoute<P extends TObject, Q extends TObject> = Handled<P, Q, TSchema> & { readonly method: 'GET' | 'POST' }
type ApiRoute<P extends TObject, Q extends TObject, B extends TSchema> = Handled<P, Q, B> & {
  readonly method: Route['method']
  readonly summary: string
}
type Nothing = TObject

/** Declares a page: HTML, for people. Everything that the edge checks stands in this one object. */
export const page = <P extends TObject = Nothing, Q extends TObject = Nothing>(route: PageRoute<P, Q>): Route =>
  ({ kind: 'page', ...route }) as unknown as Route

/** Declares a route for programs: JSON, refusals as problem documents (RFC 9457), in the OpenAPI document. */
export const api = <P extends TObject = Nothing, Q extends TObject = Nothing, B extends TSchema = Nothing>(
  route: ApiRoute<P, Q, B>,
): Route => ({ kind: 'api', csrf: 'origin', ...route }) as unknown as Route
