import { dayOf } from '#core/days/day.ts'
import type { FieldProblem } from '#core/field-problem.ts'
import { inLanguage } from '#core/locale-path.ts'
import { notFound } from '#core/refusal.ts'
import type { Work } from '#core/work.ts'
import { isWithin } from '#engine/variation/tree/address.ts'
import { find } from '#engine/variation/tree/find.ts'
import { type Json, same } from '#engine/variation/tree/json.ts'
import type { Reply } from '#platform/http/reply.ts'
import type { PageRequest } from '#platform/http/request.ts'
import { changesOfLeaf } from '../../../designs/varying/leaf-change.rules.ts'
import { type Leaf, leafAt, type Opened, openedAt } from '../../../designs/varying/leaves.rules.ts'
import { moveTo, type Place, placesFor, removalOf } from '../../../designs/varying/places.rules.ts'
import { aboveOf, nounOf, sayLeaf, sayPlace } from '../../../designs/varying/say-leaf.rules.ts'
import { misfitWords } from '../../../designs/varying/vary.rules.ts'
import { getVariation, type Variation, vary } from '../../../designs/varying/vary.ts'
import { findStaff } from '../../../places/staff/change-member.ts'
import { orgOf } from '../administered.ts'
import { partPath, variationPath } from '../administration.paths.ts'
import { problem, typed } from '../form.rules.ts'
import { leafView } from './leaf.view.ts'
import { partView } from './part.view.ts'
import { leafValues, lines, readGrounds, readLeaf } from './read-leaf.rules.ts'
import { words } from './variation.words.ts'

type Asked = PageRequest<{ readonly design: string }, object>

/** Which part is shown, and again with what is wrong with what was sent. */
interface Showing {
  readonly at: string
  readonly problems?: readonly FieldProblem[]
}

const sentValues = ({ form }: Asked): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.keys(form).map((name) => [name, lines(form, name)]))

/** Those who work there now, whoever asks first. */
export const peopleOf = async (work: Work) => {
  const today = dayOf(work.now)
  const staff = (await findStaff(work)).filter(({ to }) => to === null || to >= today)
  const mine = work.actor.kind === 'member' ? work.actor.membership : ''
  return staff.toSorted((a, b) => Number(b.id === mine) - Number(a.id === mine))
}

const isOwn = ({ changes }: Variation, at: string): boolean =>
  changes.some(({ change }) => isWithin(change.at, at) || (change.kind !== 'move' && isWithin(at, change.at)))

const placeValue = ({ list, behind }: Place): string => `${list} ${behind ?? ''}`

const adoptedOf = ({ adopted, own }: Variation, leaf: Leaf) => {
  const before = find(adopted as unknown as Json, leaf.at).value
  return same(before, find(own as unknown as Json, leaf.at).value)
    ? undefined
    : before === undefined
      ? words.notSet
      : sayLeaf(adopted, leaf, before)
}

const showLeaf = async (work: Work, request: Asked, variation: Variation, leaf: Leaf, showing: Showing) => {
  const own = orgOf(work, request)
  const { design: service } = request.params
  const sent = showing.problems !== undefined
  const path = inLanguage(partPath(own.org, service), request.locale)
  const of = aboveOf(variation.own, leaf.at).at(-1) ?? openedAt(variation.own, '')
  if (!of || leaf.editor.kind === 'none') throw notFound()
  const meanwhile = showing.problems?.some(({ code }) => code === 'changed-meanwhile') ?? false
  const chosen = sent ? [request.form.value ?? []].flat() : ((leaf.value ?? []) as readonly string[])
  return {
    html: leafView({
      ...own,
      service,
      leaf,
      of,
      names: ('names' in leaf.editor ? leaf.editor.names : []).map((value) => ({
        value,
        text: sayLeaf(variation.own, leaf, value),
      })),
      ticked: leaf.editor.kind === 'someOf' ? chosen : [],
      languages: request.organisation?.locales ?? ['en'],
      adopted: adoptedOf(variation, leaf),
      now: meanwhile ? sayLeaf(variation.own, leaf, leaf.value) : undefined,
      was: leaf.value === undefined ? '' : JSON.stringify(leaf.value),
      people: await peopleOf(work),
      action: path,
      hidden: request.csrf,
      values: sent ? sentValues(request) : leafValues(leaf),
      problems: showing.problems ?? [],
    }),
  }
}

const showElement = async (work: Work, request: Asked, variation: Variation, part: Opened, showing: Showing) => {
  const own = orgOf(work, request)
  const { design: service } = request.params
  const places = part.at === '' ? [] : placesFor(variation.own, part.at)
  const several = new Set(places.map(({ list }) => list)).size > 1
  return {
    html: partView({
      ...own,
      service,
      part: {
        ...part,
        leaves: part.leaves.map((leaf) => ({
          ...leaf,
          said: sayLeaf(variation.own, leaf, leaf.value),
          own: isOwn(variation, leaf.at),
        })),
      },
      noun: nounOf(part),
      above: aboveOf(variation.own, part.at),
      places: places.map((place) => ({ value: placeValue(place), text: sayPlace(variation.own, place, several) })),
      people: await peopleOf(work),
      action: inLanguage(partPath(own.org, service), request.locale),
      hidden: request.csrf,
      values: showing.problems ? sentValues(request) : {},
      problems: showing.problems ?? [],
    }),
  }
}

/** A part of the organisation's copy: an element with its leaves, or one leaf to be changed. */
export const showPart = async (work: Work, request: Asked, showing: Showing): Promise<Reply> => {
  const variation = await getVariation(work, request.params.design)
  const leaf = leafAt(variation.own, showing.at)
  if (leaf) return showLeaf(work, request, variation, leaf, showing)
  const part = openedAt(variation.own, showing.at)
  if (!part) throw notFound()
  return showElement(work, request, variation, part, showing)
}

const parsed = (was: string): unknown => {
  if (was === '') return undefined
  try {
    return JSON.parse(was)
  } catch (cause) {
    throw notFound(cause)
  }
}

/** What a form asks for: the change, or what is wrong with it. */
const asked = ({ own }: Variation, request: Asked, at: string) => {
  const { form } = request
  const act = typed(form, 'do')
  const leaf = leafAt(own, at)
  if (act === 'set' && leaf && leaf.editor.kind !== 'none') {
    const from = parsed(lines(form, 'was'))
    const { to, problems } = readLeaf(form, leaf, { languages: request.organisation?.locales ?? ['en'], was: from })
    const changes = changesOfLeaf(own, at, { from, to })
    const first = leaf.editor.kind === 'text' ? `value.${request.organisation?.locales[0] ?? 'en'}` : 'value'
    const same = problems.length === 0 && changes.length === 0 ? [problem(first, 'same', words.same)] : []
    return { change: { changes, orders: {} }, field: first, prefix: '', problems: [...problems, ...same] }
  }
  if (at === '' || !openedAt(own, at)) throw notFound()
  if (act === 'remove') return { change: removalOf(own, at), field: 'remove', prefix: 'remove-', problems: [] }
  if (act !== 'move') throw notFound()
  const place = placesFor(own, at).find((one) => placeValue(one).trim() === lines(form, 'place'))
  const none = problem('place', 'missing', words.placeMissing)
  return place
    ? { change: moveTo(own, at, place), field: 'place', prefix: 'move-', problems: [] }
    : { change: { changes: [], orders: {} }, field: 'place', prefix: 'move-', problems: [none] }
}

/** Changes, moves or removes a part of the organisation's copy, with a reason and an owner. */
export const changePart = async (work: Work, request: Asked): Promise<Reply> => {
  const at = lines(request.form, 'at')
  const { design } = request.params
  const { change, field, prefix, problems } = asked(await getVariation(work, design), request, at)
  const people = (await peopleOf(work)).map(({ id }) => id)
  const grounds = readGrounds(request.form, people, prefix)
  const all = [...problems, ...grounds.problems]
  if (all.length > 0) return showPart(work, request, { at, problems: all })
  const misfit = await vary(work, design, { change, why: grounds.why })
  if (misfit) return showPart(work, request, { at, problems: [problem(field, misfit, misfitWords[misfit])] })
  return { redirect: `${variationPath(orgOf(work, request).org, design)}?done=changed` }
}
