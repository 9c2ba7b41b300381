import type { Design } from '../design/design.ts'
import { afterSubmission } from './after-submission.ts'
import { conditionsOf } from './conditions/source-conditions.ts'
import { buildFees, multipliersOf } from './fees.ts'
import { countRepeats, referencesOf, wholeNumbers } from './fields-of-form.ts'
import { makeIds, reservedNames, slugOf } from './ids.ts'
import { buildLists } from './lists.ts'
import { assemble } from './pages/assemble.ts'
import { draftOf } from './pages/draft.ts'
import { reportPages } from './pages/report-pages.ts'
import { asksNothing, roleOf, sends } from './pages/role.ts'
import { titleOf } from './pages/titles.ts'
import { makeWays } from './path/ways.ts'
import { reportOutputs } from './reporting/outputs.ts'
import type { Report } from './reporting/report.ts'
import { reportConditions } from './reporting/report-conditions.ts'
import { listsOf, reportLists } from './reporting/report-lists.ts'
import { reportStart } from './reporting/report-start.ts'
import { reportTopLevel } from './reporting/top-level.ts'
import { buildSections } from './sections.ts'
import type { ImportSettings } from './settings.ts'
import type { SourceForm } from './source/form.ts'
import { words } from './source/raw.ts'
import { toPlain } from './words/plain.ts'

const nothingToShow = (title: string): Design['pages'][number] => ({
  id: 'form',
  title: { en: title },
  content: [{ id: 'form-text', type: 'paragraph', text: { en: title } }],
  end: 'elsewhere',
})

/** The design that a form becomes, with a line in the report for every part of it. */
export const buildDesign = (
  form: SourceForm,
  settings: ImportSettings,
  name: string | undefined,
  report: Report,
): Design => {
  const lists = buildLists(form.raw.lists, report)
  const feeIds = Array.from({ length: 50 }, (_, i) => `fee${i + 1}`)
  const id = makeIds([...reservedNames, ...feeIds])
  const drafts = form.pages.map((page, place) => {
    const title = titleOf(page)
    const mapping = { settings, list: (by: string) => lists.get(by), page: place, id, pageTitle: title.text }
    return draftOf(page, title, mapping, report)
  })
  const roles = form.pages.map(roleOf)
  const fields = wholeNumbers(
    drafts.flatMap((draft) => draft.fields),
    multipliersOf(form.raw.fees),
  )
  countRepeats(drafts, fields)
  const conditions = conditionsOf(form, referencesOf(drafts, lists))
  const ways = makeWays({
    form,
    fields,
    conditions: new Map(
      conditions.flatMap(({ names, condition }) => names.map((by) => [by, condition] as const)).toReversed(),
    ),
    terminal: new Set(form.pages.flatMap((_, i) => (roles[i] === 'terminal' ? [i] : []))),
    onlyContent: new Set(
      form.pages.flatMap((page, i) => (roles[i] === 'page' && asksNothing(page) && !sends(page) ? [i] : [])),
    ),
  })
  const { plan, meaning } = ways
  const sections = buildSections(form.raw.sections)
  const assembled = assemble({ drafts, roles, ...ways, ...meaning, section: sections.idOf, report })
  const { pages, byPlace } = assembled
  for (const place of ways.tangled ? plan.order : assembled.tangled)
    report.lost(
      form.pages[place]?.at ?? '',
      'too-tangled',
      'The condition under which it is shown is too long to be said; it is always shown.',
    )
  const payments = drafts.flatMap(({ place, parts }) =>
    parts.flatMap(({ component, mapped }) =>
      mapped.fee === undefined ? [] : [{ at: component.at, pence: mapped.fee, page: place }],
    ),
  )
  const rules = buildFees(form.raw.fees, {
    meaning,
    plan,
    tangled: ways.tangled,
    report,
    notes: ways.notes,
    payments: payments.filter(({ page }) => byPlace.has(page)),
  })
  const own = toPlain(words(form.raw.name) ?? words(form.raw.serviceName)).text
  const title = own || name || 'Form'
  const told = afterSubmission(form, drafts, roles)
  const declaration = toPlain(words(form.raw.declaration)).text
  const design: Design = {
    id: slugOf(name ?? title, 'form', 74),
    title: { en: title },
    kind: settings.kind,
    respondent: settings.respondent,
    confidence: settings.confidence,
    signIn: settings.signIn,
    ...listsOf(lists, pages),
    ...sections.used(pages),
    pages: pages.length > 0 ? [...pages] : [nothingToShow(title)],
    ...(rules.length > 0 ? { rules: [...rules] } : {}),
    stages: settings.stages.map((stage, i) => (i === 0 && told ? { ...stage, text: { en: told } } : { ...stage })),
    outcomes: settings.outcomes.map((outcome) => ({ ...outcome })),
    messages: settings.messages.map((message) => ({ ...message })),
    ...(declaration ? { declaration: { en: declaration } } : {}),
    retention: { ...settings.retention },
  }
  report.changed(
    '',
    '',
    'filled-from-settings',
    'Kind, respondent, confidence, sign-in, stages, outcomes, messages and retention are those of the settings; its words were taken as English.',
  )
  if (form.raw.name !== undefined) report.carried('/name', '/title')
  if (form.raw.declaration !== undefined) report.carried('/declaration', '/declaration')
  reportStart(form, byPlace, report)
  reportPages({ form, roles, plan, byPlace, report })
  reportConditions({ form, conditions, ways, byPlace, report })
  sections.report(design, form, report)
  reportLists({ lists, byPlace, blocks: assembled.blocks, design, report })
  reportOutputs(form.raw.outputs, report)
  reportTopLevel(form.raw, report)
  return design
}
