import type { FieldProblem } from '#core/field-problem.ts'
import type { Text } from '#core/text.ts'
import { isEmail, isPhone, organisationKinds } from '../../../places/settled/organisation.rules.ts'
import { chosen, missing, problem, type Sent, typed } from '../form.rules.ts'
import { words } from './organisation.words.ts'

/** What an organisation says of itself, as its form has it. */
export interface ReadDetails {
  readonly name: Text
  readonly kind: string
  readonly languages: readonly string[]
  readonly contact: {
    readonly phone: string
    readonly hours: Text
    readonly email?: string
    readonly address?: readonly string[]
    readonly staffHelp?: readonly string[]
  }
  readonly problems: readonly FieldProblem[]
}

const text = (en: string, cy: string): Text => (cy ? { en, cy } : { en })

const linesOf = (form: Sent, name: string): readonly string[] =>
  String(form[name] ?? '')
    .split(/\r?\n/)
    .map((line) => line.trim().slice(0, 100))
    .filter((line) => line !== '')

/** Reads the form of an organisation's name, languages and contact. */
export const readDetails = (form: Sent): ReadDetails => {
  const [name, nameCy] = [typed(form, 'name'), typed(form, 'nameCy')]
  const [hours, hoursCy] = [typed(form, 'hours'), typed(form, 'hoursCy')]
  const [phone, email, kind] = [typed(form, 'phone'), typed(form, 'email'), typed(form, 'kind')]
  const languages = chosen(form, 'languages', ['en', 'cy'])
  const address = linesOf(form, 'address')
  const staffHelp = linesOf(form, 'staffHelp')
  const welsh = languages.includes('cy')
  const problems = [
    ...missing('name', words.nameMissing, name),
    ...(welsh ? missing('nameCy', words.nameCyMissing, nameCy) : []),
    ...(organisationKinds.some((one) => one === kind) ? [] : [problem('kind', 'missing', words.kindMissing)]),
    ...(languages.length === 0 ? [problem('languages', 'missing', words.languagesMissing)] : []),
    ...(isPhone(phone) ? [] : [problem('phone', 'phone', words.phoneWrong)]),
    ...missing('hours', words.hoursMissing, hours),
    ...(welsh ? missing('hoursCy', words.hoursCyMissing, hoursCy) : []),
    ...(email === '' || isEmail(email) ? [] : [problem('email', 'email', words.emailWrong)]),
    ...(address.length > 6 ? [problem('address', 'long', words.addressLong)] : []),
    ...(staffHelp.length > 6 ? [problem('staffHelp', 'long', words.addressLong)] : []),
  ]
  const contact = {
    phone,
    hours: text(hours, hoursCy),
    ...(email !== '' && { email }),
    ...(address.length > 0 && { address }),
    ...(staffHelp.length > 0 && { staffHelp }),
  }
  return { name: text(name, nameCy), kind, languages, contact, problems }
}
