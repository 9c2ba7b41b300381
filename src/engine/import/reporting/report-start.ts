import type { Page } from '../../design/design.ts'
import type { SourceForm } from '../source/form.ts'
import { raw } from '../source/raw.ts'
import type { Report } from './report.ts'

/** Says in the report what became of the start page, and of what is shown after submission. */
export const reportStart = (form: SourceForm, byPlace: ReadonlyMap<number, Page>, report: Report): void => {
  const place = form.pages.findIndex(({ path }) => path === form.start)
  const page = byPlace.get(place)
  if (form.raw.startPage !== undefined) {
    if (form.walk === 'array')
      report.changed('/startPage', '/pages/0', 'dead-reference', 'This engine starts at the first page and ignores it.')
    else if (place < 0) {
      report.changed('/startPage', '/pages/0', 'dead-reference', 'There is no such page; the first page is taken.')
      report.problem(
        '/startPage',
        'no-start-page',
        `There is no page ${String(form.raw.startPage)}; the first page is taken.`,
      )
    } else report.carried('/startPage', page ? { element: page } : '/pages/0')
  } else if (form.walk !== 'array')
    report.problem('', 'no-start-page', 'The form names no start page; the first page is taken.')
  if (raw(form.raw.metadata).confirmationContent !== undefined)
    report.changed(
      '/metadata/confirmationContent',
      '/stages/0/text',
      'after-submission',
      'It is shown when the application was made.',
    )
  if (raw(form.raw.specialPages).confirmationPage !== undefined)
    report.changed('/specialPages', '/stages/0/text', 'after-submission', 'It is shown when the application was made.')
}
