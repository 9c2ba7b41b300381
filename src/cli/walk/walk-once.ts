import { inLocale, type Locale } from '#core/text.ts'
import { defaultOrganisation } from '#engine/examples/default-organisation.ts'
import type { Answers } from '#engine/journey/answers.ts'
import type { Compiled } from '#engine/journey/compiled.ts'
import { evaluate } from '#engine/journey/evaluate.ts'
import type { Decision } from '#engine/journey/evaluation.ts'
import { leftBlank } from '#engine/journey/left-blank.ts'
import { type Facts, withFacts } from '#engine/journey/with-facts.ts'

/** What one walk is given. `now` is an ISO date or instant; today without it. */
export interface WalkRequest {
  readonly answers: Answers
  readonly facts: Facts | undefined
  readonly parameters: Readonly<Record<string, unknown>> | undefined
  readonly now: string | undefined
  readonly locale: Locale
  readonly organisation: string | undefined
}

const place = 'Europe/London'

/** The day in the place's time zone; throws a RangeError where `now` is neither a date nor an instant. */
const dayOf = (now: string | undefined): string => {
  if (now === undefined) return Temporal.Now.plainDateISO(place).toString()
  if (/^\d{4}-\d{2}-\d{2}$/.test(now)) return Temporal.PlainDate.from(now).toString()
  const hasZone = /(Z|[+-]\d{2}:?\d{2}|\])$/i.test(now)
  if (!hasZone) return Temporal.PlainDateTime.from(now).toPlainDate().toString()
  return Temporal.Instant.from(now).toZonedDateTimeISO(place).toPlainDate().toString()
}

const decisionIn = (decision: Decision, locale: Locale) => ({
  value: decision.value ?? null,
  row: decision.row ?? null,
  because: decision.because.map(({ rule, row, text }) => ({ rule, row, text: inLocale(text, locale) })),
  ...(decision.lines && {
    lines: decision.lines.map(({ rule, value, text }) => ({ rule, value, text: text ? inLocale(text, locale) : '' })),
  }),
  missing: decision.missing,
})

/** Runs a design once; the result is plain JSON with words in one language, null where something is not known. */
export const walkOnce = (compiled: Compiled, request: WalkRequest) => {
  const { locale } = request
  const answers = leftBlank(compiled, withFacts(compiled, request.answers, request.facts ?? {}))
  const organisation = request.organisation ?? defaultOrganisation(compiled.design, answers)
  const result = evaluate(compiled, {
    answers,
    asOf: dayOf(request.now),
    ...(organisation === undefined ? {} : { organisation }),
    ...(request.parameters ? { parameters: request.parameters } : {}),
  })
  return {
    path: result.path,
    next: result.next ?? null,
    end: result.end ?? null,
    problems: result.problems.map(({ field, code, message }) => ({ field, code, message: inLocale(message, locale) })),
    missing: result.missing,
    decisions: Object.fromEntries(
      Object.entries(result.decisions).map(([id, decision]) => [id, decisionIn(decision, locale)]),
    ),
    fee: result.fee ?? null,
    stage: result.stage,
    complete: result.complete,
    counted: result.counted,
  }
}
