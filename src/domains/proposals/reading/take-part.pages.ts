import { Type } from 'typebox'
import type { FieldProblem } from '#core/field-problem.ts'
import { inLanguage } from '#core/locale-path.ts'
import { notFound } from '#core/refusal.ts'
import type { Work } from '#core/work.ts'
import type { Reply } from '#platform/http/reply.ts'
import type { PageRequest } from '#platform/http/request.ts'
import { page, type Route } from '#platform/http/route.ts'
import { html } from '#platform/views/html.ts'
import { getVersion } from '../../designs/design-in-use.ts'
import { frameOf } from '../../places/frame.ts'
import { signInPath } from '../../sign-in/sign-in.paths.ts'
import { commentPath, idPattern, suggestionPath, supportPath } from '../proposal.paths.ts'
import { mayTakePart } from '../proposal.policy.ts'
import { stoppedView, whoFields } from '../proving/prove.view.ts'
import type { Person } from '../proving/prove-person.ts'
import { takePart } from '../proving/take-part.ts'
import { mostLetters, typedText } from '../suggesting/read-suggestion.rules.ts'
import { comment } from '../suggesting/suggest.ts'
import { words as suggestWords } from '../suggesting/suggest.words.ts'
import type { Proposal } from './proposal.rules.ts'
import { findProposal } from './proposal.store.ts'
import { words } from './reading.words.ts'
import { support } from './support.ts'
import { takePartView } from './take-part.view.ts'

type Kind = 'support' | 'comment'
type Asked = PageRequest<{ readonly proposal: string }, object>
const paths = { support: supportPath, comment: commentPath } as const
const fields = { support: ['age', 'tie'], comment: ['words'] } as const

const slugOf = ({ organisation }: Asked): string => {
  if (!organisation) throw notFound()
  return organisation.slug
}

/** The proposal that people take part in; one that was joined to another leads there. */
const openProposal = async (work: Work, request: Asked): Promise<Proposal | { readonly redirect: string }> => {
  const proposal = await findProposal(work.tx, work.org, request.params.proposal)
  if (proposal?.state !== 'published') throw notFound()
  return proposal.joinedTo === null ? proposal : { redirect: suggestionPath(slugOf(request), proposal.joinedTo) }
}

const isQuiet = async (work: Work, { version }: Proposal): Promise<boolean> =>
  (await getVersion(work, work.org, version)).compiled.design.quiet ?? false

interface Shown {
  readonly kind: Kind
  readonly proposal: Proposal
  readonly problems: readonly FieldProblem[]
}

const show = async (work: Work, request: Asked, { kind, proposal, problems }: Shown): Promise<Reply> => {
  const slug = slugOf(request)
  const to = (path: string) => inLanguage(path, request.locale)
  const here = to(paths[kind](slug, proposal.id))
  return {
    html: takePartView({
      frame: frameOf(work.actor, request),
      kind,
      proposal,
      action: here,
      hidden: html`${request.csrf}${request.key}`,
      who: whoFields({
        locale: request.locale,
        signIn: work.actor.kind === 'person' ? undefined : to(signInPath(here)),
        typed: { email: String(request.form.email ?? ''), tell: request.form.tell !== undefined },
        problem: problems.find(({ field }) => field === 'email'),
      }),
      typed: Object.fromEntries(fields[kind].map((name) => [name, typedText(request.form, name)])),
      problems,
      back: to(suggestionPath(slug, proposal.id)),
      exit: await isQuiet(work, proposal),
    }),
  }
}

/** What is wrong with a comment. */
const wrongWith = (text: string): readonly FieldProblem[] => {
  if (text === '') return [{ field: 'words', code: 'missing', message: words.commentMissing }]
  return text.length > mostLetters ? [{ field: 'words', code: 'long', message: words.commentLong }] : []
}

const act = async (work: Work, request: Asked, { kind, proposal }: Shown, person: Person): Promise<Reply> => {
  const done = (what: string) => ({ redirect: `${suggestionPath(slugOf(request), proposal.id)}?done=${what}` })
  const tell = request.form.tell !== undefined
  if (kind === 'support') {
    const { age, tie } = request.form
    return done((await support(work, proposal.id, { person, tell, age, tie })) ? 'supported' : 'already')
  }
  const on = {
    design: proposal.design,
    version: proposal.version,
    element: proposal.element,
    proposal: proposal.id,
  }
  const kept = await comment(work, on, typedText(request.form, 'words'), { person, network: request.network, tell })
  if (kept !== undefined) return done('commented')
  const frame = frameOf(work.actor, request)
  const { tooManyTitle: title, tooMany: text } = suggestWords
  return { status: 429, html: stoppedView({ frame, title, text, exit: await isQuiet(work, proposal) }) }
}

const send = async (work: Work, request: Asked, kind: Kind): Promise<Reply> => {
  const proposal = await openProposal(work, request)
  if ('redirect' in proposal) return { ...proposal, made: false }
  const text = typedText(request.form, 'words')
  const problems = kind === 'comment' ? wrongWith(text) : []
  const shown = { kind, proposal, problems }
  if (problems.length > 0) return show(work, request, shown)
  return takePart(work, request, {
    action: inLanguage(paths[kind](slugOf(request), proposal.id), request.locale),
    fields: fields[kind],
    wrote: text,
    exit: await isQuiet(work, proposal),
    again: (problem) => show(work, request, { ...shown, problems: [problem] }),
    done: (person) => act(work, request, shown, person),
  })
}

const params = Type.Object({ proposal: Type.String({ pattern: idPattern }) })
// No event: it would say who took part.
const takesPart = {
  access: ['anyone', 'resident'],
  policy: mayTakePart,
  purpose: 'own',
  event: 'none',
} as const

const ask = async (work: Work, request: Asked, kind: Kind): Promise<Reply> => {
  const proposal = await openProposal(work, request)
  return 'redirect' in proposal ? proposal : show(work, request, { kind, proposal, problems: [] })
}

/** Supporting a proposal, and saying something about it. */
export const takePartPages: readonly Route[] = [
  page({
    method: 'GET',
    path: '/:org/suggestions/:proposal/support',
    schema: { params },
    ...takesPart,
    shows: 'none',
    handle: (work, request) => ask(work, request, 'support'),
  }),
  page({
    method: 'POST',
    path: '/:org/suggestions/:proposal/support',
    schema: { params },
    ...takesPart,
    shows: 'own',
    makes: true,
    handle: (work, request) => send(work, request, 'support'),
  }),
  page({
    method: 'GET',
    path: '/:org/suggestions/:proposal/comment',
    schema: { params },
    ...takesPart,
    shows: 'none',
    handle: (work, request) => ask(work, request, 'comment'),
  }),
  page({
    method: 'POST',
    path: '/:org/suggestions/:proposal/comment',
    schema: { params },
    ...takesPart,
    shows: 'own',
    makes: true,
    handle: (work, request) => send(work, request, 'comment'),
  }),
]
