import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compile } from '../../../src/engine/journey/compile.ts'
import { evaluate } from '../../../src/engine/journey/evaluate.ts'
import { answerSets } from '../answer-sets.ts'
import type { SharedForm } from '../shared-forms.ts'
import { besideSource } from '../source-values.ts'
import type { LeftOut, Model } from './form-model.ts'
import { type Rules, referenceWalker } from './reference-walker.ts'

/** All that stands between an oracle and us, each with why: nothing may be there that is not, and nothing that is may be gone. */
export interface Explained {
  readonly model: {
    readonly leftOut: readonly { readonly because: string; readonly forms: readonly string[] }[]
    readonly repairs: Readonly<Record<string, { readonly why: string; readonly forms: readonly string[] }>>
    readonly differences: Readonly<Record<string, { readonly rules: Partial<Rules>; readonly why: string }>>
  }
  readonly reference: { readonly differences: Readonly<Record<string, never>> }
  /** pages that an oracle visits and the design has not */
  readonly notInDesign: Readonly<
    Record<string, { readonly why: string; readonly forms: Readonly<Record<string, readonly string[]>> }>
  >
  /** pages that the design has and the form has not */
  readonly added: Readonly<Record<string, { readonly pages: readonly string[]; readonly why: string }>>
  /** sides of conditions that no journey can show, by form: why */
  readonly unreached: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** forms that cannot end in an application */
  readonly noApplication: Readonly<Record<string, string>>
}

/** The list that the tests hold what they see against. */
export const explained: Explained = JSON.parse(readFileSync(join(import.meta.dirname, 'explained.json'), 'utf8'))

/** What was seen when a form was walked by an oracle and by us. */
export interface Held {
  readonly sets: number
  /** the first path that differs and no rule accounts for, in words */
  readonly difference: string | undefined
  /** how many differed and the explained rules account for */
  readonly accounted: number
  readonly notInDesign: Readonly<Record<string, string>>
  readonly added: readonly string[]
}

type Oracle = 'reference' | 'model'

/** Walks a form with so many random answer sets, by us and by an oracle. */
export const heldAgainst = (
  form: SharedForm,
  oracle: Oracle,
  of: { model?: Model | LeftOut; asOf: string; seed: number; sets: number },
): Held => {
  const beside = besideSource(form)
  const compiled = compile(beside.design)
  const draw = answerSets(form, beside.design, of)
  const model = of.model && 'walk' in of.model ? of.model : undefined
  const walk = oracle === 'reference' ? referenceWalker(form.source).walk : model?.walk
  if (!walk) throw new Error(`${form.file} is left out by the ${oracle}`)
  const rules = oracle === 'model' ? explained.model.differences[form.file]?.rules : undefined
  const otherwise = rules && referenceWalker(form.source, rules).walk
  const notInDesign: Record<string, string> = {}
  const added = new Set<string>()
  let [accounted, difference]: [number, string | undefined] = [0, undefined]
  for (let n = 0; n < of.sets; n++) {
    const answers = draw()
    const values = beside.valuesOf(answers)
    const { path, problems } = evaluate(compiled, { answers, asOf: of.asOf, organisation: 'importer' })
    if (problems.length > 0) throw new Error(`${form.file}: ${JSON.stringify(problems[0])}`)
    const visited = walk(values)
    const theirs = visited.flatMap((place) => {
      const id = beside.pageOf[place]
      if (id !== undefined) return id
      const { path: at } = form.source.pages[place]
      // a page that the importer holds for dead is a difference when an oracle visits it
      if (!(beside.without(place) in explained.notInDesign)) return `(${at})`
      notInDesign[at] = beside.without(place)
      return []
    })
    const ours = path.filter((id) => {
      if (beside.added.includes(id)) added.add(id)
      return !beside.added.includes(id)
    })
    // a few by the model's whole journey code, which also validates: slow, so not all
    if (n < 3 && model && oracle === 'model' && model.walkWhole(values).join() !== visited.join())
      difference ??= `set ${n + 1}: the model's own walk and its journey code are not at one`
    if (ours.join() === theirs.join()) continue
    if (otherwise && otherwise(values).join() === visited.join()) accounted++
    else difference ??= `set ${n + 1}: ${theirs.join(' ')}, ours: ${ours.join(' ')} on ${JSON.stringify(answers)}`
  }
  return { sets: of.sets, difference, accounted, notInDesign, added: [...added].sort() }
}
