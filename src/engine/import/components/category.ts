import type { Category } from '../../design/elements.ts'
import type { QuestionType } from '../../design/question.ts'

// the first that matches its name or words decides; what is most sensitive comes first
const byWords: readonly (readonly [Category, RegExp])[] = [
  ['equality', /\bethnic|\breligio|\bsexual orient|\bgender\b|\bmarital|\bpregnan/i],
  ['safeguarding', /\bsafeguard|\babuse\b|\bneglect/i],
  ['offence', /\bconvict|\boffen[cd]|\bcriminal|\bpolice\b/i],
  ['health', /\bhealth|\bmedica|\bdisab|\billness|\bsymptom|\bpatient|\bnhs\b|\bgp\b|\bvaccin|\boutbreak/i],
  ['care', /\bcarer?s?\b|\bsocial work|\bsupport needs/i],
  ['contact', /\be-?mail|\bphone|\btelephone|\bmobile\b|\baddress\b|\bpostcode|\bcontact\b|\bwebsite/i],
  [
    'identity',
    /\bname\b|\bsurname|\bbirth|\bpassport|\bnational insurance|\bnationality|\bidentity|\bsignature|\bjob title|\bposition\b|\brole\b/i,
  ],
  [
    'finance',
    /\bincome|\bbank\b|\bsalary|\bwage|\bbenefit|\bfund(s|ing|ed)?\b|\bcosts?\b|\bamount|\bbudget|\bpayment|\bpay\b|\bprice|\bfinanc|\bexpenditure|£/i,
  ],
  ['housing', /\btenan|\blandlord|\bhousing|\bproperty|\bpremises|\bbuilding|\blease|\baccommodation|\bshelter/i],
  ['education', /\bschool|\bcollege|\buniversity|\bqualification|\btraining|\bpupil|\bcourse\b/i],
  ['household', /\bchild|\bhousehold|\bfamily|\bpartner\b|\bdependant/i],
]

const byType: Readonly<Partial<Record<QuestionType, Category>>> = {
  email: 'contact',
  phone: 'contact',
  address: 'contact',
  postcode: 'contact',
  url: 'contact',
  name: 'identity',
  nationalInsurance: 'identity',
  nhsNumber: 'health',
  place: 'contact',
  declaration: 'service',
}

const saysNothing = new Set<QuestionType>(['number', 'yesNo', 'oneOf', 'anyOf', 'money', 'time', 'group'])

/**
 * The category of an answer by its type, then by its name and words, then the careful one of the settings. Undefined
 * where the type has `service` by itself and the words say no other.
 */
export const categoryOf = (type: QuestionType, words: string, careful: Category): Category | undefined => {
  if (type === 'group') return undefined
  const typed = byType[type]
  if (typed) return typed
  const said = byWords.find(([, form]) => form.test(words.replace(/([a-z])([A-Z])/g, '$1 $2')))?.[0]
  if (saysNothing.has(type))
    return said && !['contact', 'finance', 'housing', 'education', 'identity'].includes(said) ? said : undefined
  return said ?? careful
}
