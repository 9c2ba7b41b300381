import { normalise } from '../../src/engine/design/normalise.ts'
import type { Question } from '../../src/engine/design/question.ts'
import { importForm } from '../../src/engine/import/import-form.ts'
import type { AnswerSet } from './answer-sets.ts'
import type { SharedForm } from './shared-forms.ts'

type Design = ReturnType<typeof normalise>
type Convert = (value: unknown) => unknown

/** A form beside the design that it became. */
export interface Beside {
  readonly design: Design
  /** the design's page that a page of the source became, by its place; undefined where none did */
  readonly pageOf: readonly (string | undefined)[]
  /** why a page of the source became none */
  readonly without: (place: number) => string
  /** the pages of the design that no page of the source is: what a choice reveals, the end of a link to another site */
  readonly added: readonly string[]
  /** the answers as the engine of the source would have kept them, by place of page and component */
  readonly valuesOf: (answers: AnswerSet) => (page: number, component: number) => unknown
  /** the question that a component became */
  readonly questionOf: (page: number, component: number) => Question | undefined
  /** ids of optional questions whose blank answer the importer says the source tells from an empty one */
  readonly blankDiffers: boolean
}

/** Imports a form and lays its answers and pages beside those of the source. */
export const besideSource = (form: SharedForm): Beside => {
  const imported = importForm(form.source, { name: form.file })
  const design = normalise(imported.design)
  const lines = [...imported.carried, ...imported.changed]
  const to = new Map(lines.map((line) => [line.at, line.to]))
  const from = new Map([...to].map(([source, target]) => [target, source]))
  const code = new Map([...imported.changed, ...imported.lost].map((line) => [line.at, line.code]))
  const pages: readonly unknown[] = form.source.pages
  const pageOf = pages.map((_, i) => {
    const [, page] = /^\/pages\/(\d+)$/.exec(to.get(`/pages/${i}`) ?? '') ?? []
    return page === undefined ? undefined : design.pages[Number(page)]?.id
  })
  const convertOf = (question: Question): Convert => {
    const list = (design.lists ?? []).findIndex(({ id }) => id === question.list)
    const ids = new Map(
      (design.lists?.[list]?.options ?? question.options ?? []).map(({ id }, i) => {
        const [, l, k] = /^\/lists\/(\d+)\/items\/(\d+)$/.exec(from.get(`/lists/${list}/options/${i}`) ?? '') ?? []
        return [id, l === undefined ? id : form.source.lists[Number(l)].items[Number(k)].value] as const
      }),
    )
    if (question.type === 'oneOf' || question.type === 'reference') return (id) => ids.get(String(id))
    if (question.type === 'anyOf') return (chosen) => (chosen as readonly string[]).map((id) => ids.get(id))
    return (value) => value
  }
  const read = new Map<string, { readonly question: Question; readonly convert: Convert }>()
  for (const [at, target] of to) {
    const [, i, k] = /^\/pages\/(\d+)\/components\/(\d+)$/.exec(at) ?? []
    const [, page, place] = /^\/pages\/(\d+)\/questions\/(\d+)$/.exec(target) ?? []
    const question = design.pages[Number(page)]?.questions?.[Number(place)]
    if (k !== undefined && question && question.type !== 'group')
      read.set(`${i} ${k}`, { question, convert: convertOf(question) })
  }
  const own = new Set(pageOf)
  return {
    design,
    pageOf,
    without: (place) => code.get(`/pages/${place}`) ?? 'carried elsewhere',
    added: design.pages.map(({ id }) => id).filter((id) => !own.has(id)),
    questionOf: (page, component) => read.get(`${page} ${component}`)?.question,
    valuesOf: (answers) => (page, component) => {
      const found = read.get(`${page} ${component}`)
      const value = found ? answers[found.question.id] : undefined
      return found && value !== null && value !== undefined ? found.convert(value) : null
    },
    blankDiffers: imported.changed.some((line) => line.code === 'blank-differs'),
  }
}
