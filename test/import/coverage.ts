import { compile } from '../../src/engine/journey/compile.ts'
import { evaluate } from '../../src/engine/journey/evaluate.ts'
import { type AnswerSet, answerSets } from './answer-sets.ts'
import { everyWay, toldApart } from './oracles/exhaust.ts'
import { referenceWalker } from './oracles/reference-walker.ts'
import type { SharedForm } from './shared-forms.ts'
import { besideSource } from './source-values.ts'

/** What a robot that searches the branches of a form finds. */
export interface Coverage {
  /** as few answer sets as we find that together show everything that any of them shows */
  readonly journeys: readonly AnswerSet[]
  /** pages of the design that a journey shows, of how many */
  readonly pages: { readonly reached: number; readonly all: number }
  /** sides of the form's conditions that a journey shows, of those that can come about */
  readonly sides: { readonly seen: number; readonly satisfiable: number }
  /** what no journey shows: a page, or a condition with the side; each with why it cannot be shown */
  readonly unreached: Readonly<Record<string, string>>
  /** the ends that journeys come to: `complete`, or the page that turns away */
  readonly ends: ReadonlySet<string>
}

// biome-ignore lint/suspicious/noExplicitAny: a form definition as it came
type Any = any

const titleOf = ({ id, name, displayName }: Any): string =>
  [id ?? name, displayName].filter((one) => one !== undefined).join(' · ')

/** Names of conditions that some link or page, or a condition that one of them names, refers to. */
const referredTo = (form: Any): ReadonlySet<string> => {
  const said = (part: unknown): string => JSON.stringify(part ?? '')
  const pages = said(form.pages.map(({ next, condition }: Any) => [next, condition]))
  const found = new Set<string>()
  const given: readonly Any[] = form.conditions ?? []
  const add = (text: string): void => {
    for (const one of given) {
      const key = one.id ?? one.name
      if (found.has(key) || !new RegExp(`\\b${RegExp.escape(key)}\\b`).test(text)) continue
      found.add(key)
      add(said(one.items ?? one.value))
    }
  }
  add(pages)
  return found
}

const fewest = (
  sets: readonly { readonly answers: AnswerSet; readonly shows: readonly string[] }[],
): readonly AnswerSet[] => {
  const left = new Set(sets.flatMap(({ shows }) => shows))
  const chosen: AnswerSet[] = []
  while (left.size > 0) {
    const gain = sets.map(({ shows }) => shows.filter((one) => left.has(one)).length)
    const best = sets[gain.indexOf(Math.max(...gain))]
    if (!best) break
    chosen.push(best.answers)
    for (const one of best.shows) left.delete(one)
  }
  return chosen
}

/** Searches a form with so many answer sets, then says of all that they did not show why it cannot be shown. */
export const coverageOf = (
  form: SharedForm,
  of: { asOf: string; seed: number; sets: number; organisation: string },
): Coverage => {
  const beside = besideSource(form)
  const { design } = beside
  const compiled = compile(design)
  const draw = answerSets(form, design, of)
  const source = referenceWalker(form.source)
  const shown = new Set<string>()
  const ends = new Set<string>()
  const sets: { answers: AnswerSet; shows: readonly string[] }[] = []
  for (let n = 0; n < of.sets; n++) {
    const answers = draw()
    source.seen.clear()
    source.walk(beside.valuesOf(answers))
    const { path, end, complete } = evaluate(compiled, { answers, asOf: of.asOf, organisation: of.organisation })
    const shows = [
      ...path.map((id) => `page ${id}`),
      ...[...source.seen].flatMap(([name, sides]) => [...sides].map((side) => `${name} is ${side}`)),
      `end ${complete ? 'complete' : end}`,
    ]
    ends.add(complete ? 'complete' : String(end))
    if (shows.every((one) => shown.has(one))) continue
    for (const one of shows) shown.add(one)
    sets.push({ answers, shows })
  }
  const given: readonly Any[] = form.source.conditions ?? []
  const unseen = given.flatMap((one) =>
    [true, false].filter((side) => !shown.has(`${one.id ?? one.name} is ${side}`)).map((side) => ({ one, side })),
  )
  const referred = referredTo(form.source)
  const unreached: Record<string, string> = {}
  for (const { id } of design.pages) if (!shown.has(`page ${id}`)) unreached[`page ${id}`] = 'not found'
  const open = unseen.filter(({ one }) => referred.has(one.id ?? one.name))
  for (const { one, side } of unseen)
    if (!open.some((other) => other.one === one)) unreached[`${titleOf(one)}: ${side}`] = 'dead: nothing refers to it'
  if (open.length > 0) {
    const { told, ways } = toldApart(form.source)
    const all = referenceWalker(form.source)
    everyWay(told, (answers) => all.walk(answers))
    for (const { one, side } of open)
      unreached[`${titleOf(one)}: ${side}`] = all.seen.get(one.id ?? one.name)?.has(side)
        ? 'not found, but it can come about'
        : `cannot be: in none of the ${ways} ways that answers can be told apart`
  }
  return {
    journeys: fewest(sets),
    pages: { reached: [...shown].filter((one) => one.startsWith('page ')).length, all: design.pages.length },
    sides: {
      seen: given.length * 2 - unseen.length,
      satisfiable: given.length * 2 - Object.values(unreached).filter((why) => !why.startsWith('not found')).length,
    },
    unreached,
    ends,
  }
}
