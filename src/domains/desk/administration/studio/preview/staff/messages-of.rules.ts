import { longDate } from '#core/days/long-date.ts'
import type { WorkCalendar } from '#core/days/working-days.ts'
import { inLocale, type Locale, type Text } from '#core/text.ts'
import type { Design } from '#engine/design/design.ts'
import type { Evaluation } from '#engine/journey/evaluation.ts'
import { textOf } from '#engine/questions/words-of.ts'
import { dueOn, isFinal, type Stage } from '../../../../../cases/case.rules.ts'
import { decisionLines } from '../../../../../cases/decisions/decision.rules.ts'
import { decisionLetter, type Letter } from '../../../../../cases/decisions/letter.rules.ts'
import { fillTemplate, type Template } from '../../../../../cases/telling/template.rules.ts'
import { valuesFor } from '../../../../../cases/telling/template-values.rules.ts'
import { addressLines, factsIn, nameLine } from '../../../../../people/person.rules.ts'
import { words } from './staff.words.ts'

/** A request as a preview has it: the design, the answers, what came of them, and whose it would be. */
export interface TriedRequest {
  readonly design: Design
  readonly answers: Readonly<Record<string, unknown>>
  readonly evaluation: Evaluation
  /** ISO date */
  readonly day: string
  readonly calendar: WorkCalendar
  readonly organisation: Text
}

/** One message as the person would read it, in one language. */
export interface TriedMessage {
  readonly template: Template
  readonly locale: Locale
  readonly subject: string
  readonly body: string
}

/** The reference that a preview shows: of the right shape, and nobody's. */
const reference = '0000-0000'

const firstStage = (design: Design): Stage => {
  const [stage] = design.stages
  if (!stage) throw new Error('a design has a stage')
  return stage
}

/** The stage in which a message is sent, as far as its design tells. */
const stageOf = (design: Design, { stage: named, event }: Template): Stage => {
  const by = (found: (stage: Stage) => boolean) => design.stages.find(found)
  const wanted =
    by(({ id }) => id === named) ??
    (event === 'moreAsked' ? by((stage) => stage.waits === true) : event === 'decided' ? by(isFinal) : undefined)
  return wanted ?? firstStage(design)
}

/** A message of the design in one language, filled as the real one is. */
export const triedMessage = (of: TriedRequest, template: Template, locale: Locale): TriedMessage => {
  const { design, answers, day, calendar } = of
  const say = (text: Text) => inLocale(text, locale)
  const stage = stageOf(design, template)
  const due = dueOn(stage, day, calendar)
  const found = valuesFor({
    design,
    locale,
    stage,
    lines: decisionLines(design, of.evaluation),
    answers,
    reference,
    name: nameLine(factsIn(design, answers).name) || say(words.sampleName),
    organisation: say(of.organisation),
    officerWords: say(words.sampleWords),
    due: due ? longDate(due, locale) : '',
    link: 'https://…',
    appointment: say(words.sampleAppointment),
  })
  return {
    template,
    locale,
    subject: fillTemplate(say(textOf(template.subject)), found),
    body: fillTemplate(say(textOf(template.body)), found),
  }
}

/** The letter that a decision would send, in one language. */
export const triedLetter = (of: TriedRequest, stage: Stage, locale: Locale): Letter => {
  const facts = factsIn(of.design, of.answers)
  const say = (text: Text) => inLocale(text, locale)
  return decisionLetter({
    locale,
    design: of.design,
    stage,
    lines: decisionLines(of.design, of.evaluation),
    reference,
    officer: say(words.sampleOfficer),
    officerWords: say(words.sampleWords),
    organisation: say(of.organisation),
    name: nameLine(facts.name) || say(words.sampleName),
    address: addressLines(facts.address),
    date: of.day,
  })
}
