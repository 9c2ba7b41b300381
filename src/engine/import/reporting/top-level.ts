import { members, type Raw, within } from '../source/raw.ts'
import type { Report } from './report.ts'

const secret = /key$|token|secret|password|credential|apikey|hmac/i
const handled = new Set([
  'pages',
  'lists',
  'conditions',
  'sections',
  'fees',
  'outputs',
  'metadata',
  'startPage',
  'name',
  'declaration',
])

const enforced: Readonly<Record<string, string>> = {
  allowedDomains: 'Only addresses of named domains could use the form; that is not enforced.',
}

const isSet = (value: unknown): boolean =>
  value !== undefined &&
  value !== null &&
  value !== '' &&
  value !== false &&
  !(Array.isArray(value) && value.length === 0)

/** Says in the report what became of the settings at the top of a form, and of its metadata. */
export const reportTopLevel = (form: Raw, report: Report): void => {
  for (const [key, value] of members(form)) {
    const at = within('', key)
    if (report.has(at) || handled.has(key)) continue
    const limit = Object.hasOwn(enforced, key) ? enforced[key] : undefined
    if (limit && isSet(value)) report.lost(at, 'limit-not-enforced', limit)
    else if (secret.test(key)) report.changed(at, '', 'secret-dropped', 'Secrets are not copied.')
    else report.changed(at, '', 'platform-setting', 'A setting of the engine that ran the form; it was not copied.')
  }
  if (form.metadata === undefined) return
  report.changed('/metadata', '', 'platform-setting', 'Its entries are reported one by one.')
  for (const [key] of members(form.metadata)) {
    const at = within('/metadata', key)
    if (report.has(at)) continue
    if (secret.test(key)) report.changed(at, '', 'secret-dropped', 'Secrets are not copied.')
    else report.changed(at, '', 'platform-setting', 'A setting of the engine that ran the form; it was not copied.')
  }
}
