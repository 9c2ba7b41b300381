import type { Design, Page } from '../../design/design.ts'
import type { Check, Question } from '../../design/question.ts'
import type { Scope } from '../../expressions/scope.ts'
import { kindOf } from '../../questions/kinds.ts'
import { textOf } from '../../questions/words-of.ts'
import type { CompiledCheck, CompiledPage, CompiledQuestion, Ready } from '../compiled.ts'
import { childrenOf } from '../values/group-value.ts'
import { rulesRead } from './compile-rules.ts'
import type { DesignScope, ScopedQuestion } from './design-scope.ts'
import type { ExpressionCompiler } from './expression-compiler.ts'

/** What pages are compiled with. */
export interface Workshop {
  readonly design: Design
  readonly names: DesignScope
  readonly compiler: ExpressionCompiler
}

/** An expression with the rules it needs, or undefined where it is refused. */
export const ready = (
  { design, compiler }: Workshop,
  text: string,
  place: { readonly at: string; readonly scope: Scope; readonly expected?: readonly string[] },
): Ready | undefined => {
  const expression = compiler.compile(text, place)
  return expression && { expression, rules: rulesRead(design, expression.reads) }
}

const compileChecks = (
  workshop: Workshop,
  checks: readonly Check[] | undefined,
  place: { readonly at: string; readonly scope: Scope; readonly field: (reads: readonly string[]) => string },
): readonly CompiledCheck[] =>
  (checks ?? []).flatMap((check, i) => {
    const must = ready(workshop, check.must, {
      at: `${place.at}/checks/${i}/must`,
      scope: place.scope,
      expected: ['bool'],
    })
    if (!must) return []
    return [{ id: check.id, must, message: textOf(check.message), field: place.field(must.expression.reads) }]
  })

const itemChecks = (workshop: Workshop, group: Question, at: string) => {
  const children = childrenOf(group)
  if (!children.some(({ checks }) => checks?.length)) return []
  const scope = workshop.names.itemScope(group.id)
  return children.flatMap((child, i) =>
    compileChecks(workshop, child.checks, { at: `${at}/questions/${i}`, scope, field: () => child.id }).map(
      (check) => ({
        ...check,
        child: child.id,
      }),
    ),
  )
}

const compileQuestion = (workshop: Workshop, one: ScopedQuestion, at: string): Omit<CompiledQuestion, 'named'> => {
  const { question, value, group } = one
  const { scope } = workshop.names
  return {
    id: question.id,
    question,
    kind: kindOf(question.type),
    value,
    group,
    optional: question.optional === true,
    checks: compileChecks(workshop, question.checks, { at, scope, field: () => question.id }),
    itemChecks: group ? itemChecks(workshop, question, at) : [],
  }
}

/** A page, apart from which of its questions are named: that is known when all is compiled. */
export type PageDraft = Omit<CompiledPage, 'questions'> & {
  readonly questions: readonly Omit<CompiledQuestion, 'named'>[]
}

const compilePage = (workshop: Workshop, page: Page, at: string): PageDraft => {
  const { scope, questions } = workshop.names
  const own = (page.questions ?? []).map(({ id }) => id)
  const when =
    page.when === undefined ? undefined : ready(workshop, page.when, { at: `${at}/when`, scope, expected: ['bool'] })
  const drafts = own.flatMap((id, i) => {
    const one = questions.get(id)
    return one ? [compileQuestion(workshop, one, `${at}/questions/${i}`)] : []
  })
  const checks = compileChecks(workshop, page.checks, {
    at,
    scope,
    field: (reads) => own.find((id) => reads.includes(id)) ?? own[0] ?? page.id,
  })
  return {
    id: page.id,
    page,
    when,
    terminal: page.end !== undefined,
    questions: drafts,
    checks,
    checked: checks.length > 0 || drafts.some((one) => one.checks.length > 0 || one.itemChecks.length > 0),
  }
}

/** The pages of a design, in order. */
export const compilePages = (workshop: Workshop): readonly PageDraft[] =>
  workshop.design.pages.map((page, i) => compilePage(workshop, page, `/pages/${i}`))
