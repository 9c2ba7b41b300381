import type { Text } from '#core/text.ts'
import type { Says } from './formula.ts'

/**
 * What is said of an answer, and the same turned round, as a sentence that "if" can stand before in English and a colon in
 * Welsh. {number} is the question's.
 */
export const atomWords: Readonly<Record<Says, { readonly so: Text; readonly not: Text }>> = {
  ticked: {
    so: { en: 'you ticked {options} at question {number}', cy: 'gwnaethoch dicio {options} yng nghwestiwn {number}' },
    not: {
      en: 'you did not tick {options} at question {number}',
      cy: 'ni wnaethoch dicio {options} yng nghwestiwn {number}',
    },
  },
  tickedOther: {
    so: {
      en: 'you ticked anything but {options} at question {number}',
      cy: 'gwnaethoch dicio unrhyw beth heblaw {options} yng nghwestiwn {number}',
    },
    not: {
      en: 'you ticked nothing but {options} at question {number}',
      cy: 'ni wnaethoch dicio dim heblaw {options} yng nghwestiwn {number}',
    },
  },
  answered: {
    so: { en: 'you answered question {number}', cy: 'gwnaethoch ateb cwestiwn {number}' },
    not: { en: 'you did not answer question {number}', cy: 'ni wnaethoch ateb cwestiwn {number}' },
  },
  is: {
    so: { en: 'you wrote {limit} at question {number}', cy: 'gwnaethoch ysgrifennu {limit} yng nghwestiwn {number}' },
    not: {
      en: 'you did not write {limit} at question {number}',
      cy: 'ni wnaethoch ysgrifennu {limit} yng nghwestiwn {number}',
    },
  },
  atLeast: {
    so: {
      en: 'your answer to question {number} is {limit} or more',
      cy: 'eich ateb i gwestiwn {number} yw {limit} neu fwy',
    },
    not: {
      en: 'your answer to question {number} is less than {limit}',
      cy: 'mae eich ateb i gwestiwn {number} yn llai na {limit}',
    },
  },
  more: {
    so: {
      en: 'your answer to question {number} is more than {limit}',
      cy: 'mae eich ateb i gwestiwn {number} yn fwy na {limit}',
    },
    not: {
      en: 'your answer to question {number} is {limit} or less',
      cy: 'eich ateb i gwestiwn {number} yw {limit} neu lai',
    },
  },
  onOrAfter: {
    so: {
      en: 'the date at question {number} is {limit} or later',
      cy: '{limit} neu’n hwyrach yw’r dyddiad yng nghwestiwn {number}',
    },
    not: {
      en: 'the date at question {number} is before {limit}',
      cy: 'mae’r dyddiad yng nghwestiwn {number} cyn {limit}',
    },
  },
  after: {
    so: {
      en: 'the date at question {number} is after {limit}',
      cy: 'mae’r dyddiad yng nghwestiwn {number} ar ôl {limit}',
    },
    not: {
      en: 'the date at question {number} is {limit} or earlier',
      cy: '{limit} neu’n gynharach yw’r dyddiad yng nghwestiwn {number}',
    },
  },
  onDay: {
    so: { en: 'the date at question {number} is {limit}', cy: '{limit} yw’r dyddiad yng nghwestiwn {number}' },
    not: { en: 'the date at question {number} is not {limit}', cy: 'nid {limit} yw’r dyddiad yng nghwestiwn {number}' },
  },
  yearsAgo: {
    so: {
      en: 'the date at question {number} is {limit} ago or more',
      cy: 'mae’r dyddiad yng nghwestiwn {number} o leiaf {limit} yn ôl',
    },
    not: {
      en: 'the date at question {number} is less than {limit} ago',
      cy: 'mae’r dyddiad yng nghwestiwn {number} lai na {limit} yn ôl',
    },
  },
  inArea: {
    so: {
      en: 'the address at question {number} is in our area',
      cy: 'mae’r cyfeiriad yng nghwestiwn {number} yn ein hardal ni',
    },
    not: {
      en: 'the address at question {number} is not in our area',
      cy: 'nid yw’r cyfeiriad yng nghwestiwn {number} yn ein hardal ni',
    },
  },
}

export const conditionWords = {
  /** of what is said of one item of several */
  ofAny: { en: '{said} for any of them', cy: '{said} ar gyfer unrhyw un ohonynt' },
  and: { en: ' and ', cy: ' ac ' },
  or: { en: ' or ', cy: ' neu ' },
  yes: { en: 'Yes', cy: 'Ie' },
  no: { en: 'No', cy: 'Na' },
  agree: { en: 'the box', cy: 'y blwch' },
} as const satisfies Readonly<Record<string, Text>>
