import type { Condition } from '../conditions/condition.ts'
import type { Field } from '../conditions/field.ts'
import type { SourceForm } from '../source/form.ts'
import type { Diagram, Logic } from './bdd.ts'
import { type Link, linksOf, pagesByPath } from './links.ts'
import { holdsWhen, type Meaning, type Notes, type Place, Unsayable } from './meaning.ts'
import { orderOf } from './order.ts'

/** What became of a link. `taken`: it leads on when `when` holds. */
export type Fate =
  | { readonly is: 'taken'; readonly when: Logic; readonly target: number | undefined }
  | { readonly is: 'never' | 'missing' | 'ignored' }
  | { readonly is: 'loop' }
  | { readonly is: 'unsayable'; readonly why: string }

/** The ways through a form. */
export interface Plan {
  /** the pages that can be reached, by place, in the order of the design */
  readonly order: readonly number[]
  readonly reach: ReadonlyMap<number, Logic>
  /** links by their pointers */
  readonly fates: ReadonlyMap<string, Fate>
  /** pages that end the journey without an application */
  readonly ends: ReadonlySet<number>
  /** pages whose own condition cannot be said (V2) */
  readonly unsayable: ReadonlyMap<number, string>
  /** when a field is asked, by the end of the journey */
  asked(field: Field): Logic
}

export interface Route {
  readonly form: SourceForm
  readonly meaning: Meaning
  /** pages that say of themselves that they are the last */
  readonly terminal: ReadonlySet<number>
  /** pages that ask nothing and show something */
  readonly onlyContent: ReadonlySet<number>
  /** notes on a condition, by its name or by the link that carries it */
  notes(of: string): Notes
}

const revealed = (meaning: Meaning, field: Field): Logic => {
  if (!field.revealedBy) return meaning.diagram.always
  const { field: by, value } = field.revealedBy
  const choices: Condition = {
    is: 'any',
    of: [
      {
        is: 'compare',
        name: by.name,
        operator: by.kind === 'choices' ? 'contains' : '==',
        literal: { is: 'text', text: value },
      },
      ...(value !== '' && Number.isFinite(Number(value))
        ? [
            {
              is: 'compare',
              name: by.name,
              operator: by.kind === 'choices' ? 'contains' : '==',
              literal: { is: 'number', number: Number(value) },
            } as const,
          ]
        : []),
      ...(by.kind === 'bool'
        ? [{ is: 'compare', name: by.name, operator: '==', literal: { is: 'truth', truth: value === 'true' } } as const]
        : []),
    ],
  }
  const always: Place = { section: by.section, asked: () => meaning.diagram.always }
  const notes: Notes = { never: new Set(), blank: new Set(), named: new Set() }
  return holdsWhen({ ...meaning, fields: [by] }, choices, always, notes)
}

const makeAsked =
  (meaning: Meaning, reach: ReadonlyMap<number, Logic>) =>
  (field: Field): Logic =>
    meaning.diagram.and(reach.get(field.page) ?? meaning.diagram.never, revealed(meaning, field))

const ofArray = ({ form, meaning, terminal, notes }: Route): Plan => {
  const { diagram } = meaning
  const reach = new Map<number, Logic>()
  const unsayable = new Map<number, string>()
  const asked = makeAsked(meaning, reach)
  let ended: Logic = diagram.never
  for (const [i, page] of form.pages.entries()) {
    const condition = page.condition === undefined ? undefined : meaning.conditions.get(page.condition)
    let holds: Logic = diagram.always
    try {
      if (condition)
        holds = holdsWhen(meaning, condition, { section: page.section, asked }, notes(page.condition ?? ''))
    } catch (error) {
      if (!(error instanceof Unsayable)) throw error
      unsayable.set(i, error.message)
      holds = diagram.never
    }
    const reached = diagram.and(holds, diagram.not(ended))
    reach.set(i, reached)
    if (terminal.has(i)) ended = diagram.or(ended, reached)
  }
  const order = form.pages.map((_, i) => i).filter((i) => reach.get(i) !== diagram.never)
  const fates = new Map(form.pages.flatMap(({ links }) => links.map(({ at }) => [at, { is: 'ignored' } as const])))
  return { order, reach, fates, ends: terminal, unsayable, asked }
}

interface Walked {
  readonly reach: Map<number, Logic>
  readonly fates: Map<string, Fate>
  /** where the journey may end with an application */
  readonly finishes: ReadonlySet<number>
}

const follow = (
  route: Route,
  links: ReadonlyMap<number, readonly Link[]>,
  order: readonly number[],
  isBack: (from: number, link: Link) => boolean,
): Walked => {
  const { form, meaning, notes } = route
  const { diagram } = meaning
  const reach = new Map<number, Logic>(order.slice(0, 1).map((first) => [first, diagram.always]))
  const fates = new Map<string, Fate>()
  const finishes = new Set<number>()
  for (const i of order) {
    const here = reach.get(i) ?? diagram.never
    if (here === diagram.never) continue
    const asked = makeAsked(meaning, reach)
    let left = here
    const take = (link: Link, when: Logic): void => {
      left = diagram.and(left, diagram.not(when))
      if (when === diagram.never) fates.set(link.source.at, { is: 'never' })
      else if (isBack(i, link)) fates.set(link.source.at, { is: 'loop' })
      else {
        fates.set(link.source.at, { is: 'taken', when, target: link.target })
        if (link.target !== undefined) reach.set(link.target, diagram.or(reach.get(link.target) ?? diagram.never, when))
      }
    }
    const own = links.get(i) ?? []
    for (const link of own.filter(({ condition }) => condition !== undefined)) {
      try {
        const place = { section: form.pages[i]?.section, asked }
        const when = holdsWhen(
          meaning,
          link.condition ?? { is: 'all', of: [] },
          place,
          notes(link.named ?? link.source.at),
        )
        take(link, diagram.and(left, when))
      } catch (error) {
        if (!(error instanceof Unsayable)) throw error
        fates.set(link.source.at, { is: 'unsayable', why: error.message })
      }
    }
    const otherwise = own.filter(({ condition }) => condition === undefined)
    // the engine of 2018 takes the first page that has no condition, those after it the last link
    const last = otherwise.at(form.walk === 'targets' ? 0 : -1)
    for (const link of otherwise) if (link !== last) fates.set(link.source.at, { is: 'never' })
    if (last) take(last, left)
    if (left !== diagram.never) finishes.add(i)
  }
  return { reach, fates, finishes }
}

const ofLinks = (route: Route): Plan => {
  const { form, meaning, terminal, onlyContent } = route
  const byPath = pagesByPath(form)
  const links = new Map(
    form.pages.map((page, i) => [i, terminal.has(i) ? [] : linksOf(form, page, byPath, meaning.conditions)]),
  )
  const start = byPath.get(form.start ?? '') ?? 0
  const edges = [...links].flatMap(([from, own]) =>
    own.flatMap(({ target }) => (target === undefined ? [] : [{ from, to: target }])),
  )
  const quiet = new Set(
    form.pages.flatMap((_, i) => (links.get(i)?.length === 0 && (onlyContent.has(i) || terminal.has(i)) ? [i] : [])),
  )
  const { order, back } = orderOf(start, edges, quiet)
  const isBack = (from: number, { target }: Link): boolean =>
    back.some((edge) => edge.from === from && edge.to === target)
  const { reach, fates, finishes } = follow(route, links, order, isBack)
  for (const { at, path, redirect } of form.pages.flatMap((page) => page.links))
    if (!fates.has(at)) fates.set(at, { is: redirect === undefined && !byPath.has(path ?? '') ? 'missing' : 'never' })
  const reached = order.filter((i) => (reach.get(i) ?? meaning.diagram.never) !== meaning.diagram.never)
  // a last page without questions turns people away, where there is another way to the end
  const canFinish = reached.some((i) => finishes.has(i) && !quiet.has(i))
  const ends = new Set(reached.filter((i) => quiet.has(i) && (canFinish || terminal.has(i))))
  return { order: reached, reach, fates, ends, unsayable: new Map(), asked: makeAsked(meaning, reach) }
}

/** The ways through a form, as its own engine would go. Throws TooTangled. */
export const planOf = (route: Route): Plan => (route.form.walk === 'array' ? ofArray(route) : ofLinks(route))

/** Whether the journey has ended for good before each page of the order. */
export const endedBefore = (
  diagram: Diagram,
  plan: Pick<Plan, 'order' | 'reach' | 'ends'>,
): ReadonlyMap<number, Logic> => {
  let ended: Logic = diagram.never
  const found = new Map<number, Logic>()
  for (const page of plan.order) {
    found.set(page, ended)
    if (plan.ends.has(page)) ended = diagram.or(ended, plan.reach.get(page) ?? diagram.never)
  }
  return found
}
