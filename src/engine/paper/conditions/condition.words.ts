import type { Text } from '#core/text.ts'
import type { Says } from './formula.ts'

/** What is said of an answer, and the same turned round. {at} is where it stands on the paper: "question 4". */
export const atomWords: Readonly<Record<Says, { readonly so: Text; readonly not: Text }>> = {
  ticked: {
    so: { en: 'you ticked {options} at {at}', cy: 'gwnaethoch dicio {options} yn {at}' },
    not: { en: 'you did not tick {options} at {at}', cy: 'ni wnaethoch dicio {options} yn {at}' },
  },
  tickedOther: {
    so: { en: 'you ticked anything but {options} at {at}', cy: 'gwnaethoch dicio unrhyw beth ond {options} yn {at}' },
    not: { en: 'you ticked nothing but {options} at {at}', cy: 'ni wnaethoch dicio dim ond {options} yn {at}' },
  },
  answered: {
    so: { en: 'you answered {at}', cy: 'gwnaethoch ateb {at}' },
    not: { en: 'you did not answer {at}', cy: 'ni wnaethoch ateb {at}' },
  },
  is: {
    so: { en: 'you wrote {limit} at {at}', cy: 'gwnaethoch ysgrifennu {limit} yn {at}' },
    not: { en: 'you did not write {limit} at {at}', cy: 'ni wnaethoch ysgrifennu {limit} yn {at}' },
  },
  atLeast: {
    so: { en: 'your answer to {at} is {limit} or more', cy: 'eich ateb i {at} yw {limit} neu fwy' },
    not: { en: 'your answer to {at} is less than {limit}', cy: 'mae eich ateb i {at} yn llai na {limit}' },
  },
  more: {
    so: { en: 'your answer to {at} is more than {limit}', cy: 'mae eich ateb i {at} yn fwy na {limit}' },
    not: { en: 'your answer to {at} is {limit} or less', cy: 'eich ateb i {at} yw {limit} neu lai' },
  },
  onOrAfter: {
    so: { en: 'the date at {at} is {limit} or later', cy: 'y dyddiad yn {at} yw {limit} neu’n hwyrach' },
    not: { en: 'the date at {at} is before {limit}', cy: 'mae’r dyddiad yn {at} cyn {limit}' },
  },
  after: {
    so: { en: 'the date at {at} is after {limit}', cy: 'mae’r dyddiad yn {at} ar ôl {limit}' },
    not: { en: 'the date at {at} is {limit} or earlier', cy: 'y dyddiad yn {at} yw {limit} neu’n gynharach' },
  },
  onDay: {
    so: { en: 'the date at {at} is {limit}', cy: 'y dyddiad yn {at} yw {limit}' },
    not: { en: 'the date at {at} is not {limit}', cy: 'nid {limit} yw’r dyddiad yn {at}' },
  },
  yearsAgo: {
    so: { en: 'the date at {at} is {limit} years ago or more', cy: 'mae’r dyddiad yn {at} o leiaf {limit} o flynyddoedd yn ôl' },
    not: { en: 'the date at {at} is less than {limit} years ago', cy: 'mae’r dyddiad yn {at} lai na {limit} o flynyddoedd yn ôl' },
  },
  inArea: {
    so: { en: 'the address at {at} is in our area', cy: 'mae’r cyfeiriad yn {at} yn ein hardal ni' },
    not: { en: 'the address at {at} is not in our area', cy: 'nid yw’r cyfeiriad yn {at} yn ein hardal ni' },
  },
}

export const conditionWords = {
  question: { en: 'question {number}', cy: 'cwestiwn {number}' },
  /** after what is said of one item of several: "for any of them" */
  ofAny: { en: '{said} for any of them', cy: '{said} ar gyfer unrhyw un ohonynt' },
  and: { en: ' and ', cy: ' ac ' },
  or: { en: ' or ', cy: ' neu ' },
  yes: { en: 'Yes', cy: 'Ie' },
  no: { en: 'No', cy: 'Na' },
  agree: { en: 'the box', cy: 'y blwch' },
} as const satisfies Readonly<Record<string, Text>>
