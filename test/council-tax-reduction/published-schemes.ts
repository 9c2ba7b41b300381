import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = join(process.env.SHARED_DATA ?? '../shared/data', 'council-tax-reduction')
const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'))

interface Figure {
  readonly values?: Readonly<Record<string, number>>
  readonly bands?: readonly { readonly from: number; readonly value: number }[]
}
interface Person {
  readonly age: number
  readonly employment_income?: number
  readonly private_pension_income?: number
  readonly hours_worked?: number
  readonly current_education?: string
}
interface Unit {
  readonly members: readonly string[]
  readonly universal_credit?: number
  readonly uc_maximum_amount?: number
  readonly council_tax_reduction_applicable_income?: number
  readonly council_tax_reduction_applicable_amount?: number
}
interface Case {
  readonly name: string
  readonly period: number
  readonly absolute_error_margin: number
  readonly input: {
    readonly people: Readonly<Record<string, Person>>
    readonly benunits: Readonly<Record<string, Unit>>
    readonly households: {
      readonly household: { readonly council_tax: number; readonly savings: number; readonly council_tax_band: string }
    }
  }
  readonly output: { readonly council_tax_reduction: number }
  readonly _council: string
}

/** One household, as `walk --batch` takes it, with what its council's scheme comes to: pounds a year, within so many. */
export interface SchemeCase {
  readonly id: string
  readonly line: { readonly id: string; readonly now: string; readonly answers: object; readonly parameters: object }
  readonly pounds: number
  readonly within: number
}

const pence = (pounds: number): number => Math.round(pounds * 100)
const weekly = (pounds: number): number => Math.round((pounds * 100) / 52)
const plain = (figure: Figure | undefined): number | undefined => Object.values(figure?.values ?? {})[0]
const given = <T>(value: number | undefined, as: (value: number) => T): T | undefined =>
  value === undefined ? undefined : as(value)

/** A council's figures in the words of the design: nothing but parameters. */
const parametersOf = (scheme: Readonly<Record<string, Figure>>): object => ({
  maximumSupport: given(plain(scheme.maximum_support_rate), (rate) => rate * 100),
  withdrawalRate: given(plain(scheme['means_test.withdrawal_rate']), (rate) => rate * 100),
  capitalLimit: given(plain(scheme['means_test.capital_limit']), pence),
  capitalDisregard: given(plain(scheme['means_test.tariff_income_threshold']), pence),
  tariffIncomeStep: given(plain(scheme['means_test.tariff_income_step']), pence),
  fullTimeHours: plain(scheme['non_dep_deduction.remunerative_work_hours']),
  nonDependantDeductions: (scheme['non_dep_deduction.amount']?.bands ?? []).map(({ from, value }) => ({
    from: pence(from),
    amount: pence(value),
  })),
  bandsByWeeklyIncome: (scheme['income_band.maximum_support_rate']?.bands ?? []).map(({ from, value }) => ({
    from: pence(from),
    support: value * 100,
  })),
})

const adult = (person: Person, unit: Unit, couple: number | undefined): object => ({
  age: person.age,
  weeklyEarnings: weekly(person.employment_income ?? 0),
  weeklyOtherIncome: weekly(person.private_pension_income ?? 0),
  hoursWorked: (person.hours_worked ?? 0) / 52,
  student: person.current_education === 'TERTIARY',
  benefit: (unit.universal_credit ?? 0) > 0 ? 'universalCredit' : 'none',
  ...(couple !== undefined && { couple }),
})

const answersOf = ({ people, benunits, households }: Case['input']): object => {
  const { household } = households
  const { benunit, ...others } = benunits as Readonly<Record<string, Unit>> & { readonly benunit: Unit }
  const award = benunit.universal_credit ?? 0
  const universalCredit = award > 0 && {
    universalCredit: {
      award: pence(award / 12),
      maximum: pence((benunit.uc_maximum_amount ?? award) / 12),
      assessedIncome: 0,
    },
  }
  const { council_tax_reduction_applicable_income: income, council_tax_reduction_applicable_amount: amount } = benunit
  return {
    claimantAge: people.claimant?.age,
    annualCouncilTax: pence(household.council_tax),
    band: household.council_tax_band,
    capital: pence(household.savings),
    ...universalCredit,
    ...(!universalCredit && income !== undefined && { weeklyIncomeUsed: weekly(income) }),
    ...(!universalCredit && amount !== undefined && { weeklyNeeds: weekly(amount) }),
    nonDependants: Object.values(others).flatMap((unit, u) =>
      unit.members.map((who) => adult(people[who] as Person, unit, unit.members.length === 2 ? u + 1 : undefined)),
    ),
  }
}

/** Every household of the published schemes, in the words of the design. */
export const schemeCases = (): readonly SchemeCase[] => {
  const schemes = read('parameters.json') as Readonly<Record<string, Readonly<Record<string, Figure>>>>
  return (read('cases.json') as readonly Case[]).map((one) => ({
    id: one.name,
    line: {
      id: one.name,
      now: `${one.period}-05-01`,
      answers: answersOf(one.input),
      parameters: parametersOf(schemes[one._council.toLowerCase()] ?? {}),
    },
    pounds: one.output.council_tax_reduction,
    within: one.absolute_error_margin,
  }))
}
