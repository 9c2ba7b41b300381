import type { Design } from '../design/design.ts'
import { buildDesign } from './build-design.ts'
import { type Carried, type Changed, type ImportProblem, type Lost, makeReport } from './reporting/report.ts'
import { defaultSettings, type ImportSettings } from './settings.ts'
import { readForm } from './source/form.ts'
import { pointersOf } from './source/pointers.ts'

/** A form definition of the DEFRA / XGov family as a service design, with what became of every part of it. */
export interface Imported {
  /** null where the source is no form definition */
  readonly design: Design | null
  readonly carried: readonly Carried[]
  readonly changed: readonly Changed[]
  readonly lost: readonly Lost[]
  readonly problems: readonly ImportProblem[]
}

export interface ImportOptions {
  readonly settings?: Partial<ImportSettings>
  /** what the design's id is made of (the name of the file), and its title where the form has none; else the form's name */
  readonly name?: string
}

const plainJson = (source: unknown): unknown => {
  try {
    return JSON.parse(JSON.stringify(source ?? null))
  } catch {
    return undefined
  }
}

/**
 * Makes a service design of a form definition (DEFRA and XGov digital form builder, all dialects), and says of every
 * page, component, link, condition, list, item, section, fee, output, start page and setting of the source whether it was
 * carried, changed or lost: each in exactly one, once. Pure; refuses nothing, whatever the source holds.
 */
export const importForm = (source: unknown, options: ImportOptions = {}): Imported => {
  const json = plainJson(source)
  const form = readForm(json)
  if (!form) {
    const message = 'This is no form definition of the DEFRA / XGov family: it has no pages.'
    return { design: null, carried: [], changed: [], lost: [], problems: [{ at: '', code: 'not-a-form', message }] }
  }
  const report = makeReport()
  const settings = { ...defaultSettings, ...options.settings }
  const design = buildDesign(form, settings, options.name, report)
  const order = ['', ...pointersOf(json)]
  for (const at of order)
    if (!report.has(at)) report.lost(at, 'not-understood', 'The importer does not know this part.')
  return { design, ...report.finish(design, order) }
}
