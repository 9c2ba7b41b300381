import type { FastifyReply, FastifyRequest } from 'fastify'
import { takesFiles } from '#core/files/file-rules.ts'
import { localeOf } from '#core/locale-path.ts'
import { notFound, Refusal } from '#core/refusal.ts'
import type { SessionWork } from '#platform/db/database.ts'
import type { Who } from '#platform/db/who.ts'
import { keyedMark } from '#platform/keyed-mark.ts'
import { addFiles } from '#platform/storage/rows/file.store.ts'
import { readMultipart } from '../bodies/multipart.ts'
import { signedBody } from '../bodies/signed.ts'
import type { Edge } from '../edge.ts'
import { edgeWords } from '../failures/failure.words.ts'
import { deviceOf } from '../guards/device.ts'
import { networkOf } from '../guards/network.ts'
import { type CookieRules, cookieRules } from '../guards/session-cookie.ts'
import type { Organisation } from '../organisation.ts'
import type { Reply } from '../reply.ts'
import type { Form, GivenFile, RefusedGiven } from '../request.ts'
import type { Route } from '../route.ts'
import { type Acting, isForStaff, readActing } from './acting.ts'
import { inSession } from './in-session.ts'
import { idempotencyKeyOf, missingKey, runOnce } from './once.ts'
import { pageRequest } from './page-request.ts'
import { isNotYours, leadBack, noteUse, tellsOfRunOut } from './run-out.ts'
import { sendReply } from './send.ts'
import { hasCsrfToken, type Session, sessionOf } from './session.ts'
import { dropKept } from './session-use.ts'

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const noForm: Form = Object.freeze(Object.create(null))
const noFiles: Omit<Sent, 'form'> = { files: [], refusedFiles: [] }

interface Sent {
  readonly form: Form
  readonly files: readonly GivenFile[]
  readonly refusedFiles: readonly RefusedGiven[]
}

/** The form and its files. A multipart form's token is checked before a byte of its files is written. */
const readSent = async (request: FastifyRequest, route: Route, edge: Edge, rules: CookieRules): Promise<Sent> => {
  if (!request.isMultipart()) {
    return { form: route.kind === 'page' && request.body ? (request.body as Form) : noForm, ...noFiles }
  }
  const limits = route.files ?? { bytes: 0, count: 0 }
  const beforeFiles = (form: Form): void => checkCsrf(route, hasCsrfToken(request, rules, edge, form._csrf))
  return readMultipart(request, { storage: edge.storage, limits, takesFiles: takesFiles(edge.files), beforeFiles })
}

const checkCsrf = (route: Route, carried: boolean): void => {
  if (route.csrf !== 'origin' && !carried) throw new Refusal('not-our-form', 403, edgeWords.forged)
}

const organisationOf = (request: FastifyRequest, edge: Edge): Organisation | undefined => {
  const { org } = request.params as { org?: string }
  if (org === undefined) return undefined
  const organisation = edge.organisations.bySlug(org)
  if (!organisation) throw notFound()
  return organisation
}

/** The membership acted in: on staff's routes only, and on an organisation's own pages only in that organisation. */
const actingOf = (acting: Acting | undefined, organisation: Organisation | undefined): Partial<Acting> =>
  acting && (!organisation || organisation.id === acting.org) ? acting : {}

/**
 * The life of one request after its body has arrived: token, organisation, one transaction in which the policy is asked and
 * the handler runs, commit, reply. Files of a request that came to nothing are removed.
 */
export const answer = (route: Route, edge: Edge, canSignIn: boolean) => {
  const rules = cookieRules(edge.publicUrl)
  const changes = route.method !== 'GET'
  const needsSession = changes && !route.nobody && (route.kind === 'page' || route.makes === true)
  const forStaff = isForStaff(route)
  const tellsLate = canSignIn && !route.nobody && tellsOfRunOut(route)
  const note = noteUse()

  const run = async (request: FastifyRequest, sent: Sent, session: Session): Promise<Reply> => {
    const organisation = organisationOf(request, edge)
    const host = edge.organisations.host()
    const locale = localeOf(request.originalUrl)
    const params = request.params as Record<string, unknown>
    const acting = actingOf(forStaff ? readActing(request.cookies[rules.acting]) : undefined, organisation)
    const key = route.makes ? idempotencyKeyOf(sent.form._key, request.headers['idempotency-key']) : undefined
    if (route.makes && key === undefined) throw missingKey()
    const caseId = route.caseOf?.(params)
    const who: Who = {
      org: organisation?.id ?? acting.org ?? host.id,
      purpose: route.purpose,
      locale,
      ...(session.came !== undefined && !route.nobody && { token: session.came }),
      ...(acting.membership !== undefined && { membership: acting.membership }),
      ...(caseId !== undefined && { caseId }),
    }
    const [path = '/'] = request.url.split('?', 1)
    const networkMark = (): Buffer => keyedMark(edge.key, `network ${networkOf(request.ip)}`)
    const ahead = route.ahead && (await route.ahead({ form: sent.form, locale, organisation, network: networkMark() }))
    const given = pageRequest(
      {
        method: request.method,
        canSignIn,
        params,
        query: request.query as Record<string, unknown>,
        body: route.kind === 'api' ? request.body : undefined,
        signed: signedBody(request),
        ...sent,
        fileRules: edge.files,
        locale,
        organisation,
        host,
        url: request.url,
        path,
        publicUrl: edge.publicUrl,
        idempotencyKey: key,
        networkMark,
        ahead,
        device: deviceOf(request.headers['user-agent']),
        cookie: (name) => request.cookies[rules.named(name)],
      },
      session,
      edge,
    )
    const { came } = session
    const hadFiles = sent.files.length > 0
    const late = came === undefined || !tellsLate ? undefined : { token: came, url: request.url, locale, hadFiles }
    const ranOut = async () => late && leadBack(edge, host.id, { ...late, form: changes ? sent.form : undefined })
    const use = async (work: SessionWork): Promise<Reply> => {
      const allowed = route.policy(work.actor, params)
      if (allowed !== true) throw allowed
      await note(work)
      if (sent.files.length > 0) await addFiles(work, sent.files, edge.files.scans ? 'waiting' : 'unscanned')
      if (typeof sent.form._kept === 'string' && uuid.test(sent.form._kept)) await dropKept(work.tx, sent.form._kept)
      return key === undefined ? route.handle(work, given) : runOnce(work, key, () => route.handle(work, given))
    }
    try {
      return await inSession(
        edge,
        who,
        { came: late?.token, needed: needsSession ? session : undefined },
        { use, ranOut },
      )
    } catch (error) {
      const reply = isNotYours(error) ? await ranOut() : undefined
      if (!reply) throw error
      return reply
    }
  }

  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    if (changes && edge.readiness().status === 'read-only') throw new Refusal('read-only', 503, edgeWords.readOnly)
    const sent = await readSent(request, route, edge, rules)
    try {
      const carried = changes && hasCsrfToken(request, rules, edge, sent.form._csrf)
      if (changes) checkCsrf(route, carried)
      const session = sessionOf(request.cookies[rules.session], !changes || carried)
      const result = await run(request, sent, session)
      if (result.session === null) for (const file of sent.files) await edge.storage.remove(file.id)
      const locale = localeOf(request.originalUrl)
      return sendReply(reply, result, { session, rules, edge, locale })
    } catch (error) {
      for (const file of sent.files) await edge.storage.remove(file.id)
      throw error
    }
  }
}
