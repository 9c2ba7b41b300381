import { longDate } from '#core/days/long-date.ts'
import type { WorkCalendar } from '#core/days/working-days.ts'
import type { FieldProblem } from '#core/field-problem.ts'
import { inLanguage } from '#core/locale-path.ts'
import { inLocale, type Locale, type Text } from '#core/text.ts'
import { textOf } from '#engine/questions/words-of.ts'
import { button } from '#platform/govuk/button/button.ts'
import { errorSummary } from '#platform/govuk/error-summary/error-summary.ts'
import { insetText } from '#platform/govuk/inset-text/inset-text.ts'
import { radios } from '#platform/govuk/radios/radios.ts'
import { tag } from '#platform/govuk/tag/tag.ts'
import { textarea } from '#platform/govuk/textarea/textarea.ts'
import { warningText } from '#platform/govuk/warning-text/warning-text.ts'
import { facts } from '#platform/views/facts.ts'
import { type Html, html } from '#platform/views/html.ts'
import { inLayout } from '#platform/views/layout.ts'
import type { Pilot } from '../../designs/piloting/pilots-of.ts'
import { standingView } from '../../payments/standing/standing.view.ts'
import { factsIn, nameLine } from '../../people/person.rules.ts'
import type { PageFrame } from '../../places/frame.ts'
import { casePath } from '../case.paths.ts'
import type { Stage } from '../case.rules.ts'
import { isFinal, nextStages, stageForStaff, stageOf, waitingStage } from '../case.rules.ts'
import { words } from '../case.words.ts'
import type { Change } from '../conflicts/change.store.ts'
import { conflictView } from '../conflicts/conflict.view.ts'
import type { CaseFile } from '../content/case-file.ts'
import { answersView, eventsView, linesView, messagesView, momentWords, notesView } from '../content/case-parts.view.ts'
import { inItsLanguage, sentView } from '../content/sent.view.ts'
import type { DecisionLine } from '../decisions/decision.rules.ts'
import type { Present } from '../presence/presence.store.ts'
import { presenceView } from '../presence/presence.view.ts'
import type { RequestView } from '../requests/request.view.ts'
import { dueView } from '../targets/due.view.ts'
import { standingOf } from '../targets/standing.rules.ts'

export type DeskForm = 'move' | 'ask' | 'decide' | 'note'

export interface CaseView {
  readonly frame: PageFrame
  readonly open: RequestView['open']
  readonly file: CaseFile
  /** what the rules come to now; the decision has its own once it is made */
  readonly lines: readonly DecisionLine[]
  readonly back: string
  /** the moment it is looked at: what is overdue then */
  readonly now: Temporal.Instant
  readonly calendar: WorkCalendar
  readonly mayMove: boolean
  /** the address of a form's POST and its hidden fields */
  action(form: DeskForm): string
  hidden(form: DeskForm): Html
  letter(id: string): string
  fileHref(id: string): string
  /** where the money of the case is seen to, for who may */
  readonly payments: string | undefined
  /** who works on it and what there is to do, beside the case */
  /** what its person is to be met with: shown first */
  readonly warnings: Html
  readonly panels: Html
  /** the form that is shown again, with what was typed */
  readonly again:
    | {
        readonly form: DeskForm
        readonly typed: Readonly<Record<string, string>>
        readonly problems: readonly FieldProblem[]
        /** what others did meanwhile, where that is why */
        readonly changes?: readonly Change[]
      }
    | undefined
  /** colleagues who have it open too */
  readonly present: readonly Present[]
  /** the pilot whose version it was sent on: colleagues may have other questions before them */
  readonly pilot?: Pick<Pilot, 'hash' | 'from' | 'until'> | undefined
}

const fieldOf = (view: CaseView, form: DeskForm, field: string) => {
  const again = view.again?.form === form ? view.again : undefined
  const problem = again?.problems.find((each) => each.field === field)
  return {
    value: again?.typed[field] ?? '',
    ...(problem ? { errorMessage: { text: inLocale(problem.message, view.frame.locale) } } : {}),
  }
}

const stageRadios = (
  view: CaseView,
  of: { form: DeskForm; name: string; label: Text; stages: readonly Stage[] },
): Html =>
  radios({
    name: of.name,
    fieldset: { legend: { text: inLocale(of.label, view.frame.locale), classes: 'govuk-fieldset__legend--s' } },
    items: of.stages.map((stage) => ({ value: stage.id, text: inLocale(stageForStaff(stage), view.frame.locale) })),
    ...fieldOf(view, of.form, of.name),
  })

const wordsBox = (
  view: CaseView,
  of: { form: DeskForm; name: string; label: Text; hint: Text; titled?: boolean },
): Html =>
  textarea({
    name: of.name,
    rows: 4,
    // A box whose section's title says it all keeps its label for those who hear the page.
    label: {
      text: inLocale(of.label, view.frame.locale),
      classes: of.titled ? 'govuk-visually-hidden' : 'govuk-label--s',
    },
    hint: { text: inLocale(of.hint, view.frame.locale) },
    ...fieldOf(view, of.form, of.name),
  })

/** The forms that this officer has now, as the case stands. */
const formsOf = (view: CaseView): readonly DeskForm[] => {
  const { design } = view.open.design.compiled
  const { moves, ends } = nextStages(design, view.open.case.stage)
  if (!view.mayMove) return ['note']
  return [
    ...(waitingStage(design, view.open.case.stage) ? (['ask'] as const) : []),
    ...(moves.some((stage) => !stage.waits) ? (['move'] as const) : []),
    ...(ends.length > 0 ? (['decide'] as const) : []),
    'note',
  ]
}

/** What was typed, in words: a stage by its name. */
const typedWords = (view: CaseView): readonly string[] =>
  Object.entries(view.again?.typed ?? {}).flatMap(([field, value]) => {
    const stage = field === 'stage' || field === 'outcome'
    const { stages } = view.open.design.compiled.design
    const named = stage ? stages.find(({ id }) => id === value) : undefined
    return value === '' ? [] : [named ? inLocale(textOf(named.title), view.frame.locale) : value]
  })

const changedView = (view: CaseView): Html | false => {
  const { again } = view
  if (!again?.changes) return false
  return conflictView({
    changes: again.changes,
    typed: typedWords(view),
    stands: formsOf(view).includes(again.form),
    design: view.open.design.compiled.design,
    locale: view.frame.locale,
  })
}

const formView = (
  view: CaseView,
  of: { form: DeskForm; title: Text; button: Text; inside: Html; classes?: string },
): Html => {
  const { locale } = view.frame
  return html`<section class="moothall-act${of.form === 'decide' && ' moothall-act--main'}" aria-labelledby="act-${of.form}"><h2 class="govuk-heading-m" id="act-${of.form}">${inLocale(of.title, locale)}</h2>
<form method="post" action="${view.action(of.form)}" novalidate>${view.hidden(of.form)}${of.inside}
${button({ text: inLocale(of.button, locale), preventDoubleClick: true, ...(of.classes ? { classes: of.classes } : {}) })}</form></section>`
}

const acts = (view: CaseView): Html => {
  const { design } = view.open.design.compiled
  const { moves, ends } = nextStages(design, view.open.case.stage)
  const plain = moves.filter((stage) => !stage.waits)
  return html`${
    view.mayMove &&
    waitingStage(design, view.open.case.stage) &&
    formView(view, {
      form: 'ask',
      title: words.askMore,
      button: words.ask,
      classes: 'govuk-button--secondary',
      inside: wordsBox(view, { form: 'ask', name: 'question', label: words.askMoreLabel, hint: words.askMoreHint }),
    })
  }
${
  view.mayMove &&
  plain.length > 0 &&
  formView(view, {
    form: 'move',
    title: words.move,
    button: words.move,
    classes: 'govuk-button--secondary',
    inside: stageRadios(view, { form: 'move', name: 'stage', label: words.moveLabel, stages: plain }),
  })
}
${
  view.mayMove &&
  ends.length > 0 &&
  formView(view, {
    form: 'decide',
    title: words.decide,
    button: words.decideButton,
    inside: html`${stageRadios(view, { form: 'decide', name: 'outcome', label: words.decideLabel, stages: ends })}
${wordsBox(view, { form: 'decide', name: 'words', label: words.decideWords, hint: words.decideWordsHint })}`,
  })
}
${formView(view, {
  form: 'note',
  title: words.note,
  button: words.addNote,
  classes: 'govuk-button--secondary',
  inside: wordsBox(view, { form: 'note', name: 'note', label: words.note, hint: words.noteHint, titled: true }),
})}`
}

const decisionView = (view: CaseView): Html | false => {
  const { decision, letters } = view.file
  if (!decision) return false
  const { locale } = view.frame
  const say = (text: Text) => inLocale(text, locale)
  const stage = stageOf(view.open.design.compiled.design, decision.stage)
  return html`<h2 class="govuk-heading-m">${inLocale(words.decision, locale)}</h2>
${insetText({ text: html`<strong>${inLocale(textOf(stage.title), locale)}</strong>, ${momentWords(decision.decidedAt, locale)}` })}
<ul class="govuk-list">${letters.map(({ id, letter }) => html`<li><a class="govuk-link" href="${view.letter(id)}">${inItsLanguage(letter.subject, letter.locale, locale)}</a>, ${inItsLanguage(letter.date, letter.locale, locale)}${letter.replaces && html` (${say(words.correctedLetter)})`}</li>`)}</ul>
${view.mayMove && html`<p class="govuk-body"><a class="govuk-link" href="${inLanguage(`${casePath(view.frame.organisation?.slug ?? '', view.open.case.reference)}/correct`, locale)}">${say(words.correctDecision)}</a></p>`}`
}

const standing = (view: CaseView, stage: Stage): Html => {
  const say = (text: Text) => inLocale(text, view.frame.locale)
  const colour = isFinal(stage) ? 'govuk-tag--green' : stage.waits ? 'govuk-tag--yellow' : 'govuk-tag--blue'
  return html`${tag({ text: say(stageForStaff(stage)), classes: colour })}`
}

const pilotView = ({ hash, from, until }: NonNullable<CaseView['pilot']>, locale: Locale): Html =>
  html`${inLocale(words.pilotOf, locale)} ${longDate(from, locale)} ${inLocale(words.pilotTo, locale)} ${longDate(until, locale)} (<code>${hash.slice(0, 12)}</code>)`

/** A case at the desk: what was asked, what the rules come to, what has happened, and what this officer may do now. */
export const caseView = (view: CaseView): Html => {
  const { frame, file } = view
  const { locale } = frame
  const say = (text: Text) => inLocale(text, locale)
  const of = view.open.case
  const { design } = view.open.design.compiled
  const stage = stageOf(design, of.stage)
  const problems = view.again?.problems ?? []
  const title = `${of.reference}: ${say(textOf(design.title))}`
  const applicant = nameLine(factsIn(design, file.answers).name)
  return inLayout({
    ...frame,
    title,
    wide: true,
    back: { href: view.back, text: say(words.queue) },
    hasErrors: problems.length > 0,
    mainAttributes: { 'data-page': 'case', 'data-reference': of.reference, 'data-stage': of.stage },
    main: html`${problems.length > 0 && errorSummary({ locale, errorList: problems.map(({ field, message }) => ({ text: say(message), href: view.again?.changes ? '#changed' : `#${field}` })) })}
<span class="govuk-caption-l">${of.reference}</span>
<div class="moothall-head"><h1 class="govuk-heading-l">${say(textOf(design.title))}</h1>${standing(view, stage)}</div>
<p class="govuk-body-s moothall-purpose">${say(words.purpose)}</p>
${view.warnings}${of.restricted && warningText({ text: say(words.restricted), locale })}
${presenceView(view.present, view.now, locale)}
${changedView(view)}
<div class="moothall-desk"><div>
${facts([
  applicant !== '' && { key: say(words.applicant), value: applicant },
  { key: say(words.sent), value: momentWords(of.submittedAt, locale) },
  view.pilot && { key: say(words.pilot), value: pilotView(view.pilot, locale) },
  of.closedAt === null && {
    key: say(words.dueDesk),
    value: dueView(standingOf({ ...of, waits: stage.waits ?? false }, view.now, view.calendar), locale),
  },
])}
${decisionView(view)}
<h2 class="govuk-heading-m">${say(words.answers)}</h2>
${answersView(design, { ...file, to: 'officer' }, locale)}
${linesView(file.decision?.lines ?? view.lines, locale)}
${file.payment && html`<h2 class="govuk-heading-m">${say(words.payments)}</h2>${standingView(file.payment, locale, view.payments)}`}
${file.messages.length > 0 && html`<h2 class="govuk-heading-m">${say(words.messages)}</h2>${messagesView(file.messages, { locale, applicant: words.applicant, href: view.fileHref })}`}
${file.notes.length > 0 && html`<h2 class="govuk-heading-m">${say(words.notes)}</h2>${notesView(file.notes, locale)}`}
${sentView(file.sent, locale, frame.organisation?.slug)}
<h2 class="govuk-heading-m">${say(words.events)}</h2>
${eventsView(design, file.events, locale)}
</div><div>${view.panels}${acts(view)}</div></div>`,
  })
}
