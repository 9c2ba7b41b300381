import type { Design, Page } from '../design/design.ts'
import { makeIds, nameOf } from './ids.ts'
import type { Report } from './reporting/report.ts'
import type { SourceForm } from './source/form.ts'
import { members, raw, within, words } from './source/raw.ts'
import { toPlain } from './words/plain.ts'

type Section = NonNullable<Design['sections']>[number]

/** The sections of a form, and which of them the design has. */
export interface Sections {
  idOf(name: string): string | undefined
  used(pages: readonly Page[]): { sections?: Section[] }
  report(design: Design, form: SourceForm, report: Report): void
}

const titleOf = (name: string): string => {
  const said = name.replace(/([a-z0-9])([A-Z])/g, '$1 $2').replace(/[-_]+/g, ' ')
  return said.charAt(0).toUpperCase() + said.slice(1)
}

/** Reads the sections of a form. */
export const buildSections = (source: unknown): Sections => {
  const ids = makeIds()
  const built = members(source).map(([key, value]) => {
    const section = raw(value)
    const name = words(section.name) ?? words(section.id) ?? key
    const own = toPlain(words(section.title)).text
    const made: Section = {
      id: ids(nameOf(name, 'section')),
      title: { en: own || toPlain(titleOf(name)).text || 'Section' },
    }
    return {
      at: within('/sections', key),
      names: [words(section.name), words(section.id), key],
      section: made,
      titled: own !== '',
    }
  })
  return {
    idOf: (name) => (name === '' ? undefined : built.find(({ names }) => names.includes(name))?.section.id),
    used: (pages) => {
      const sections = built.map(({ section }) => section).filter(({ id }) => pages.some((page) => page.section === id))
      return sections.length > 0 ? { sections } : {}
    },
    report: (design, form, report) => {
      for (const { at, section, titled } of built) {
        const to = { element: section }
        if (!design.sections?.includes(section)) {
          report.changed(at, '/pages', 'dead-reference', 'No page that can be reached is in it.')
          report.problem(at, 'dead-reference', 'No page that can be reached is in this section; it is left out.')
        } else if (titled) report.carried(at, to)
        else report.changed(at, to, 'title-made', 'Its title was made from its name.')
      }
      for (const page of form.pages)
        if (page.section !== undefined && !built.some(({ names }) => names.includes(page.section)))
          report.problem(page.at, 'dead-reference', `There is no section ${page.section}.`)
    },
  }
}
