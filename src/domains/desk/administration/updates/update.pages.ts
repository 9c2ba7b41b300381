import { Type } from 'typebox'
import type { FieldProblem } from '#core/field-problem.ts'
import { notFound } from '#core/refusal.ts'
import type { Work } from '#core/work.ts'
import type { Reply } from '#platform/http/reply.ts'
import { page, type Route } from '#platform/http/route.ts'
import { decline } from '../../../designs/updating/advise.ts'
import { type Choices, keysOfSides, type Update } from '../../../designs/updating/merge-update.rules.ts'
import { acceptUpdate, findArrived, type NotYet, undoUpdate } from '../../../designs/updating/take-update.ts'
import { administered, orgOf } from '../administered.ts'
import { updatePath } from '../administration.paths.ts'
import { missing, problem, typed } from '../form.rules.ts'
import { lines, readGrounds } from '../variation/part/read-leaf.rules.ts'
import { peopleOf } from '../variation/part/showing.ts'
import { nothingChosen, readUpdate } from './read-update.rules.ts'
import { type Asked, isArrived, readerOf, showUpdate } from './show-update.ts'
import { words } from './update.words.ts'

const params = Type.Object({ design: Type.String({ pattern: '^[a-z][A-Za-z0-9-]{0,79}$' }) })
const query = Type.Object({ done: Type.Optional(Type.String({ maxLength: 20 })) })

const leave = (work: Work, request: Asked, said: string): Reply => ({
  redirect: `${updatePath(orgOf(work, request).org, request.params.design)}?done=${said}`,
})

/** What was chosen of what arrived, and what is wrong with what was typed. */
const readChoices = async (work: Work, request: Asked) => {
  const standing = await findArrived(work, request.params.design)
  if (!isArrived(standing)) throw notFound()
  return readUpdate(request.form, { ...keysOfSides(standing.designs), read: readerOf(standing) })
}

/** What is said of why an update cannot be accepted yet, at the controls that it is about. */
const notYetProblems = async (
  work: Work,
  request: Asked,
  why: NotYet,
): Promise<(update: Update) => readonly FieldProblem[]> => {
  if (why === 'changed-meanwhile') return () => [problem('outcome', why, words.changedMeanwhile)]
  if (why === 'problems') return () => [problem('knows', why, words.knowsMissing)]
  if (why === 'no-reason') {
    const people = (await peopleOf(work)).map(({ id }) => id)
    const { problems } = readGrounds(request.form, people)
    return () => problems
  }
  return ({ conflicts, unsettled }) =>
    conflicts.flatMap(({ path }, i) => (unsettled.includes(path) ? [problem(`c${i}`, why, words.choose)] : []))
}

const accept = async (work: Work, request: Asked, choices: Choices): Promise<Reply> => {
  const { design } = request.params
  const { why = { reason: '', owner: '' } } = readGrounds(request.form, [])
  const notYet = await acceptUpdate(work, design, {
    version: typed(request.form, 'version'),
    copy: typed(request.form, 'copy'),
    choices,
    knows: typed(request.form, 'knows') === 'yes',
    why,
  })
  if (notYet === undefined) return leave(work, request, 'accepted')
  return showUpdate(work, request, { choices, problems: await notYetProblems(work, request, notYet) })
}

const acts: Readonly<Record<string, (work: Work, request: Asked) => Promise<Reply>>> = {
  look: async (work, request) => {
    const { choices, problems } = await readChoices(work, request)
    return showUpdate(work, request, { choices, problems: () => problems })
  },
  accept: async (work, request) => {
    const { choices, problems } = await readChoices(work, request)
    if (problems.length > 0) return showUpdate(work, request, { choices, problems: () => problems })
    return accept(work, request, choices)
  },
  decline: async (work, request) => {
    const why = lines(request.form, 'why').slice(0, 2000)
    const problems = missing('why', words.declineWhy, why)
    if (problems.length > 0) return showUpdate(work, request, { choices: nothingChosen, problems: () => problems })
    await decline(work, request.params.design, why)
    return leave(work, request, 'declined')
  },
  undo: async (work, request) => {
    await undoUpdate(work, request.params.design)
    return leave(work, request, 'undone')
  },
}

/** What arrives of a design that was adopted: looking at it, settling what does not go together, accepting it, and undoing it. */
export const updatePages: readonly Route[] = [
  page({
    method: 'GET',
    path: '/desk/:org/administration/services/:design/update',
    schema: { params, query },
    ...administered,
    event: 'none',
    handle: (work, request) => showUpdate(work, request),
  }),
  page({
    method: 'POST',
    path: '/desk/:org/administration/services/:design/update',
    schema: { params },
    ...administered,
    event: 'design.updated',
    handle: async (work, request) => {
      const act = acts[typed(request.form, 'do')]
      if (!act) throw notFound()
      return act(work, request)
    },
  }),
]
