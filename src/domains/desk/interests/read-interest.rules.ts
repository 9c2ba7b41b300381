import type { FieldProblem } from '#core/field-problem.ts'
import { type Described, type Relation, relations } from '../../cases/interests/interest.rules.ts'
import { isEmail, isPhone } from '../../places/settled/organisation.rules.ts'
import { problem, type Sent, typed, typedDate } from '../administration/form.rules.ts'
import { words } from './interests.words.ts'

/** The connection that was chosen; undefined where none was. */
export const relationIn = (form: Sent): Relation | undefined =>
  relations.find((relation) => relation === typed(form, 'relation'))

/** Whom a form describes, and what is wrong with it: something has to tell the person from everybody else. */
export const readDescribed = (form: Sent): { described: Described; problems: readonly FieldProblem[] } => {
  const given = (name: string) => typed(form, name).slice(0, 200) || null
  const born = typedDate(form, 'birthDate')
  const described: Described = {
    name: given('name'),
    birthDate: born || null,
    email: given('email'),
    phone: given('phone'),
    line1: given('line1'),
    postcode: given('postcode'),
  }
  const { name, birthDate, email, phone, line1, postcode } = described
  const tells = (name && birthDate) || email || phone || (line1 && postcode)
  return {
    described,
    problems: [
      ...(born === undefined ? [problem('birthDate', 'date', words.birthDateWrong)] : []),
      ...(email && !isEmail(email) ? [problem('email', 'email', words.emailWrong)] : []),
      ...(phone && !isPhone(phone) ? [problem('phone', 'phone', words.phoneWrong)] : []),
      ...(postcode && !line1 ? [problem('line1', 'missing', words.line1Missing)] : []),
      ...(line1 && !postcode ? [problem('postcode', 'missing', words.postcodeMissing)] : []),
      ...(tells || postcode || line1 || born === undefined ? [] : [problem('name', 'too-little', words.tooLittle)]),
    ],
  }
}
