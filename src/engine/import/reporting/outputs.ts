import { members, raw, within } from '../source/raw.ts'
import type { Report } from './report.ts'

/** Says in the report what became of the outputs of a form: a case is opened instead, and the applicant gets a message. */
export const reportOutputs = (outputs: unknown, report: Report): void => {
  for (const [key, value] of members(outputs)) {
    const at = within('/outputs', key)
    const type = String(raw(value).type ?? '')
    const tells = type === 'notify' || type === 'email'
    const how = tells
      ? 'The message on submission is sent instead. Keys, templates and addresses of the output were not copied.'
      : 'The application opens a case instead. The address and the keys of the output were not copied.'
    report.changed(at, tells ? '/messages/0' : '/stages/0', 'output-replaced', how)
  }
}
