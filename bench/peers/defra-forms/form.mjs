// The journey of bench/designs/council-tax-help.yaml as a form of DEFRA's engine.
import { randomUUID } from 'node:crypto'

const component = (type, name, title, more = {}) => ({
  id: randomUUID(),
  type,
  name,
  title,
  shortDescription: title,
  hint: '',
  options: { required: true },
  schema: {},
  ...more,
})

const page = (path, asked, more = {}) => ({
  id: randomUUID(),
  path,
  title: '',
  next: [],
  components: [asked],
  ...more,
})

const listOf = (name, items) => ({
  id: randomUUID(),
  name,
  title: name,
  type: 'string',
  items: items.map(([value, text]) => ({ id: randomUUID(), value, text })),
})

const homes = listOf('homes', [
  ['own', 'I own it'],
  ['rent', 'I rent it'],
  ['other', 'Neither of these'],
])
const benefits = listOf('benefits', [
  ['universalCredit', 'Universal Credit'],
  ['pensionCredit', 'Pension Credit'],
  ['support', 'Employment and Support Allowance'],
])
const needs = listOf('needs', [
  ['walking', 'Walking or moving about'],
  ['hearing', 'Hearing'],
  ['seeing', 'Seeing'],
  ['none', 'None of these'],
])

const benefit = component('YesNoField', 'benefit', 'Do you get a benefit for people on a low income?')
const benefitIs = (value) => ({
  id: randomUUID(),
  displayName: `benefit is ${value}`,
  items: [{ id: randomUUID(), componentId: benefit.id, operator: 'is', type: 'BooleanValue', value }],
})
const gets = benefitIs(true)
const getsNot = benefitIs(false)

export const form = {
  name: 'Apply for help with your council tax',
  engine: 'V2',
  schema: 2,
  startPage: '/name',
  pages: [
    page('/name', component('TextField', 'fullName', 'What is your full name?')),
    page('/birth-date', component('DatePartsField', 'birthDate', 'What is your date of birth?')),
    page('/email', component('EmailAddressField', 'email', 'What is your email address?')),
    page('/address', component('UkAddressField', 'address', 'What is your address?')),
    page('/home', component('RadiosField', 'home', 'Do you own or rent your home?', { list: homes.id })),
    page('/benefit', benefit),
    page(
      '/which-benefit',
      component('RadiosField', 'whichBenefit', 'Which benefit do you get?', { list: benefits.id }),
      { condition: gets.id },
    ),
    page('/income', component('NumberField', 'income', 'What is your yearly income in pounds?'), {
      condition: getsNot.id,
    }),
    page('/needs', component('CheckboxesField', 'needs', 'Do you need help with any of these?', { list: needs.id })),
    { id: randomUUID(), path: '/summary', title: '', controller: 'SummaryPageController' },
  ],
  conditions: [gets, getsNot],
  lists: [homes, benefits, needs],
  sections: [],
}
