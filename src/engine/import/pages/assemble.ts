import type { Page } from '../../design/design.ts'
import { reservedPages } from '../../design/reserved-pages.ts'
import { makeIds, slugOf } from '../ids.ts'
import { type Diagram, type Logic, TooTangled } from '../path/bdd.ts'
import { coverOf } from '../path/cover.ts'
import type { Plan } from '../path/plan.ts'
import { toCel } from '../path/to-cel.ts'
import type { Variables } from '../path/variables.ts'
import type { Report } from '../reporting/report.ts'
import type { Block } from '../words/blocks.ts'
import { safeAddress } from '../words/links.ts'
import type { Draft } from './draft.ts'
import { type PageParts, partsOf, reportPart } from './page-parts.ts'
import { hasOwnProgram, type Role } from './role.ts'

type Content = NonNullable<Page['content']>[number]

/** What the pages of a design are put together from. */
export interface Assembly {
  readonly drafts: readonly Draft[]
  readonly roles: readonly Role[]
  readonly plan: Plan
  readonly diagram: Diagram
  readonly variables: Variables
  /** by page: when the journey has ended before it */
  readonly ended: ReadonlyMap<number, Logic>
  /** the id of a section of the design by its name in the source */
  section(name: string): string | undefined
  readonly report: Report
}

/** The pages of a design, and where those of the source went. */
export interface Assembled {
  readonly pages: readonly Page[]
  readonly byPlace: ReadonlyMap<number, Page>
  readonly blocks: ReadonlyMap<Block, Content>
  /** pages whose conditions were too tangled to be said */
  readonly tangled: ReadonlySet<number>
}

/** Puts the pages that can be reached together, in order, each with the condition under which it is shown. */
export const assemble = (assembly: Assembly): Assembled => {
  const { drafts, roles, plan, ended, diagram, variables, report } = assembly
  const pageId = makeIds(reservedPages, '-')
  const contentId = makeIds([], '-')
  const pages: Page[] = []
  const byPlace = new Map<number, Page>()
  const blocks = new Map<Block, Content>()
  const tangled = new Set<number>()
  const condition = (when: () => Logic, place: number): { when?: string } => {
    try {
      const open = diagram.not(ended.get(place) ?? diagram.never)
      const whole = when()
      // what matters once the journey has not ended is often little of the whole
      const { logic } = coverOf(diagram, diagram.and(whole, open), diagram.or(whole, diagram.not(open)))
      const [little, much] = variables.certain(logic, plan.asked)
      const cel = toCel(diagram, variables, logic, [diagram.and(little, open), diagram.and(much, open)])
      return cel === undefined ? {} : { when: cel }
    } catch (error) {
      if (!(error instanceof TooTangled)) throw error
      tangled.add(place)
      return {}
    }
  }
  const make = (
    id: string,
    title: string,
    place: number,
    logic: () => Logic,
    parts: PageParts,
    end?: Page['end'],
  ): Page => {
    const section = assembly.section(drafts[place]?.page.section ?? '')
    const page: Page = {
      id,
      title: { en: title },
      ...(section ? { section } : {}),
      ...condition(logic, place),
      ...(parts.content.length > 0 ? { content: [...parts.content] } : {}),
      ...(parts.questions.length > 0 ? { questions: [...parts.questions] } : {}),
      ...(end ? { end } : {}),
    }
    pages.push(page)
    for (const [block, one] of parts.blocks) blocks.set(block, one)
    return page
  }
  for (const place of plan.order) {
    const draft = drafts[place]
    const role = roles[place]
    if (!draft || (role !== 'page' && role !== 'terminal')) continue
    const here = (): Logic => plan.reach.get(place) ?? diagram.never
    if (condition(here, place).when === 'false') continue
    const id = pageId(slugOf(draft.page.path, 'page', 68))
    const shown = partsOf(draft, contentId, id)
    const empty = shown.content.length + shown.questions.length === 0
    const said: Content = { id: `${id}-text`, type: 'paragraph', text: { en: draft.title } }
    const parts = empty ? { ...shown, content: [said] } : shown
    const page = make(id, draft.title, place, here, parts, plan.ends.has(place) ? 'not-eligible' : undefined)
    byPlace.set(place, page)
    report.carried(draft.page.at, { element: page })
    if (empty) report.changed(draft.page.at, { element: page }, 'words-added', 'It is empty here and says its title.')
    if (draft.titleMade)
      report.changed(draft.page.at, { element: page }, 'title-made', `Its title was made: “${draft.title}”.`)
    if (hasOwnProgram(draft.page))
      report.changed(draft.page.at, { element: page }, 'controller-ignored', 'Its own program is not run.')
    for (const part of draft.parts) reportPart(part, parts.targets.get(part), page, report)
    for (const { part, field } of draft.revealed) {
      if (condition(() => plan.asked(field), place).when === 'false') {
        report.changed(part.component.at, { element: page }, 'dead-reference', 'No choice of its question reveals it.')
        report.problem(
          part.component.at,
          'dead-reference',
          'No choice of its question reveals this component; it is left out.',
        )
        continue
      }
      const inner = partsOf({ parts: [part], group: undefined }, contentId, id)
      const question = part.mapped.questions[0]
      const title = typeof question?.label === 'object' ? (question.label.en ?? draft.title) : draft.title
      const own = make(
        pageId(slugOf(`${id} ${question?.id ?? 'more'}`, 'page', 74)),
        title,
        place,
        () => plan.asked(field),
        inner,
      )
      reportPart(part, inner.targets.get(part), own, report)
      report.changed(
        part.component.at,
        { element: question ?? own },
        'revealed-on-own-page',
        'It is asked on the page that follows.',
      )
    }
    for (const link of draft.page.links) {
      const fate = plan.fates.get(link.at)
      if (fate?.is !== 'taken' || fate.target !== undefined) continue
      const address = safeAddress(link.redirect ?? '')
      const text = address ? `[Continue on another site](${address})` : 'This continues on another site.'
      const elsewhere = pageId(slugOf(`${id} elsewhere`, 'page', 74))
      const content: Content = { id: contentId(`${elsewhere}-text`), type: 'paragraph', text: { en: text } }
      const last = make(
        elsewhere,
        'Continue elsewhere',
        place,
        () => fate.when,
        { content: [content], questions: [], targets: new Map(), blocks: new Map() },
        'elsewhere',
      )
      report.changed(
        link.at,
        { element: last },
        'redirect-page',
        'It leads to a last page with a link to the other site.',
      )
    }
  }
  const last = pages.at(-1)
  if (last && !last.end && pages.every(({ questions }) => !questions)) {
    last.end = 'elsewhere'
    const place = [...byPlace].find(([, page]) => page === last)?.[0]
    const at = place === undefined ? undefined : drafts[place]?.page.at
    if (at) report.changed(at, { element: last }, 'nothing-asked', 'Nothing is asked, so it ends the journey.')
  }
  return { pages, byPlace, blocks, tangled }
}
