import type { FieldProblem } from '#core/field-problem.ts'
import { inLanguage } from '#core/locale-path.ts'
import { notFound } from '#core/refusal.ts'
import type { Text } from '#core/text.ts'
import type { Work } from '#core/work.ts'
import { readCondition } from '#engine/conditions/read-condition.ts'
import { writeCondition } from '#engine/conditions/write-condition.ts'
import { stepsOf } from '#engine/variation/tree/address.ts'
import { find } from '#engine/variation/tree/find.ts'
import type { Json } from '#engine/variation/tree/json.ts'
import type { Reply } from '#platform/http/reply.ts'
import { html } from '#platform/views/html.ts'
import { lookAtCopy } from '../../../../../designs/studio/look-at-copy.ts'
import {
  allOffers,
  figuresOf,
  isCondition,
  isListIn,
  namesFor,
  offersAt,
} from '../../../../../designs/studio/offers.rules.ts'
import { changesOfLeaf } from '../../../../../designs/varying/leaf-change.rules.ts'
import { itemAt, leafAt } from '../../../../../designs/varying/leaves.rules.ts'
import { sayLeaf } from '../../../../../designs/varying/say-leaf.rules.ts'
import { misfitWords } from '../../../../../designs/varying/vary.rules.ts'
import { type Copy, getCopy, vary } from '../../../../../designs/varying/vary.ts'
import { orgOf } from '../../../administered.ts'
import { conditionPath } from '../../../administration.paths.ts'
import { problem, typed } from '../../../form.rules.ts'
import { lines, readGrounds } from '../../../variation/part/read-leaf.rules.ts'
import { type Asked, peopleOf, sentValues } from '../../../variation/part/showing.ts'
import { conditionView } from './condition.view.ts'
import { words } from './condition.words.ts'
import { conditionOf, type Draft, draftOf, readDraft, withGroup, without, withRow } from './draft.rules.ts'

interface Showing {
  readonly at: string
  readonly saved?: boolean
  readonly draft?: Draft | undefined
  readonly problems?: readonly FieldProblem[]
}

const headings: Readonly<Record<string, Text>> = { pages: words.page, rules: words.row, sharing: words.sharing }

/** The condition that stands there; a check of nothing yet is none. */
const textAt = ({ own }: Copy, at: string): string | undefined => {
  const value = find(own as unknown as Json, at).value
  return typeof value === 'string' ? value : undefined
}

const flat = (values: Draft['values']): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, typeof value === 'string' ? value : (value[0] ?? '')]),
  )

/** A condition of the organisation's copy, as menus and as its text. */
export const showCondition = async (work: Work, request: Asked, showing: Showing): Promise<Reply> => {
  const own = orgOf(work, request)
  const { design: service } = request.params
  const copy = await getCopy(work, service)
  const { at } = showing
  const element = at.slice(0, at.lastIndexOf('/'))
  const of = element === '' ? { at: '', name: copy.own.title as Text } : itemAt(copy.own, element)
  if (!isCondition(at) || !of || !leafAt(copy.own, at)) throw notFound()
  const text = textAt(copy, at)
  const [known, figures] = [allOffers(copy.own), figuresOf(copy.own)]
  const offers = offersAt(copy.own, at)
  const everything = [...offers, ...known.filter(({ name }) => !offers.some((one) => one.name === name))]
  const read = readCondition(text === 'true' ? undefined : text, namesFor(everything, figures))
  const draft = showing.draft ?? (read && draftOf(read, everything))
  const { findings } = await lookAtCopy(work, copy)
  const meanwhile = showing.problems?.some(({ code }) => code === 'changed-meanwhile') ?? false
  return {
    html: conditionView({
      ...own,
      service,
      done: showing.saved ? words.doneSaved : undefined,
      title: copy.own.title as Text,
      of: { at: of.at, name: of.name },
      heading: at.endsWith('/must') ? words.check : (headings[stepsOf(at)[0] ?? ''] ?? words.other),
      ...{ at, draft, offers, known: everything, figures },
      cel: text ?? '',
      faults: findings.filter(({ leaf }) => leaf === at),
      theirs: meanwhile ? sayLeaf(copy.own, { at, as: 'expression' }, text) : undefined,
      was: text ?? '',
      people: await peopleOf(work),
      why: !copy.isOwn,
      action: inLanguage(conditionPath(own.org, service), request.locale),
      hidden: html`${request.csrf}${request.key}`,
      values: { ...(draft && flat(draft.values)), ...(showing.problems ? sentValues(request) : {}) },
      problems: showing.problems ?? [],
    }),
  }
}

/** What a button asks for that saves nothing: a row more, a row less, a group. Undefined where it saves. */
const rearranged = (
  draft: Draft,
  act: string,
  chosen: (name: string) => string,
): Draft | 'nothing chosen' | undefined => {
  const [verb, key] = act.split(' ')
  if (verb === 'drop' && key) return without(draft, key)
  if (verb === 'group') return withGroup(draft)
  if (verb !== 'add') return undefined
  const name = chosen(key ? `${key}.new` : 'new')
  return name === '' ? 'nothing chosen' : withRow(draft, name, key)
}

interface Wanted {
  readonly to: string | undefined
  readonly problems: readonly FieldProblem[]
  readonly draft?: Draft
}

const wanted = (copy: Copy, request: Asked, at: string): Wanted => {
  const must = at.endsWith('/must')
  if (typed(request.form, 'do') === 'cel')
    return { to: lines(request.form, 'cel') || (must ? 'true' : undefined), problems: [] }
  const draft = readDraft(request.form)
  const offers = [...offersAt(copy.own, at), ...allOffers(copy.own)]
  const { condition, problems } = conditionOf(draft, offers, figuresOf(copy.own))
  return { to: writeCondition(condition, isListIn(offers)) ?? (must ? 'true' : undefined), problems, draft }
}

/** Rearranges the rows of a condition, or saves it. */
export const changeCondition = async (work: Work, request: Asked): Promise<Reply> => {
  const at = lines(request.form, 'at')
  const { design: service } = request.params
  const copy = await getCopy(work, service)
  if (!isCondition(at) || !leafAt(copy.own, at)) throw notFound()
  const act = typed(request.form, 'do')
  const next = rearranged(readDraft(request.form), act, (name) => typed(request.form, name))
  if (next === 'nothing chosen') {
    const field = act === 'add' ? 'new' : `${act.split(' ')[1]}.new`
    const draft = readDraft(request.form)
    return showCondition(work, request, { at, draft, problems: [problem(field, 'missing', words.questionMissing)] })
  }
  if (next) return showCondition(work, request, { at, draft: next })
  const { to, problems, draft } = wanted(copy, request, at)
  const people = (await peopleOf(work)).map(({ id }) => id)
  const prefix = act === 'cel' ? 'cel-' : ''
  const grounds = readGrounds(request.form, people, { prefix, needed: !copy.isOwn })
  const all = [...problems, ...grounds.problems]
  if (all.length > 0) return showCondition(work, request, { at, draft, problems: all })
  const was = lines(request.form, 'was')
  const changes = changesOfLeaf(copy.own, at, { from: was === '' ? undefined : was, to })
  const misfit = await vary(work, service, { change: { changes, orders: {} }, why: grounds.why })
  if (misfit)
    return showCondition(work, request, { at, draft, problems: [problem('new', misfit, misfitWords[misfit])] })
  return { redirect: `${conditionPath(orgOf(work, request).org, service, at)}&done=saved` }
}
