/** How a change is said. {S} begins the sentence, {leaf} is what was changed, {x} an element. */
export const changeWords = {
  on: { en: '{S}: {leaf} is now {to}', cy: '{S}: {leaf} bellach yw {to}' },
  changed: { en: '{S}: {leaf} is {to} instead of {from}', cy: '{S}: {leaf} yw {to} yn lle {from}' },
  off: { en: '{S} no longer has {leaf} ({from})', cy: '{S}: heb {leaf} mwyach ({from})' },
  wholeOn: { en: '{S}: {leaf} is added', cy: '{S}: ychwanegwyd {leaf}' },
  wholeOff: { en: '{S}: {leaf} is removed', cy: '{S}: dilëwyd {leaf}' },
  unsaid: { en: '{S}: {leaf} is another one', cy: '{S}: mae {leaf} yn un arall' },
  truth: { en: '{S}: {said}', cy: '{S}: {said}' },
  reads: { en: '{S} now reads {to}{language}', cy: '{S}: y geiriad newydd{language} yw {to}' },
  valueChanged: {
    en: '{S} from {day} goes from {from} to {to}',
    cy: '{S} o {day} ymlaen: {to} yn lle {from}',
  },
  valueAdded: { en: '{S} is {to} from {day}', cy: '{S}: {to} o {day} ymlaen' },
  valueRemoved: {
    en: '{S} no longer has a value from {day} ({from})',
    cy: '{S}: heb werth o {day} ymlaen mwyach ({from})',
  },
  added: { en: '{S}: {x} is added{place}', cy: '{S}: ychwanegwyd {x}{place}' },
  addedAtTop: { en: '{X} is added{place}', cy: 'Ychwanegwyd {x}{place}' },
  removed: { en: '{S}: {x} is removed', cy: '{S}: dilëwyd {x}' },
  removedAtTop: { en: '{X} is removed', cy: 'Dilëwyd {x}' },
  shifted: { en: '{S}: {x} now comes {where}', cy: '{S}: daw {x} {where} bellach' },
  shiftedAtTop: { en: '{X} now comes {where}', cy: 'Daw {x} {where} bellach' },
  moved: {
    en: '{X} moves from page {from} to page {to}{place}',
    cy: 'Symudwyd {x} o dudalen {from} i dudalen {to}{place}',
  },
  namesOrder: {
    en: '{S}: the order of what it names is another one',
    cy: '{S}: mae trefn yr hyn y mae’n ei enwi yn wahanol',
  },
  names: { en: '{S}: a list of names is {to}', cy: '{S}: rhestr o enwau yw {to}' },
  empty: { en: '{S}: an empty list that says nothing is added', cy: '{S}: ychwanegwyd rhestr wag nad yw’n dweud dim' },
  emptied: { en: '{S}: an empty list that says nothing is removed', cy: '{S}: dilëwyd rhestr wag nad yw’n dweud dim' },
  answer: { en: 'the answer to {x}', cy: 'yr ateb i {x}' },
  expected: { en: 'the expected result of {x}', cy: 'canlyniad disgwyliedig {x}' },
  ownFigure: { en: 'its own figure {x}', cy: 'ei ffigur ei hun {x}' },
  after: { en: ' after {y}', cy: ' ar ôl {y}' },
  atStart: { en: ' at the beginning', cy: ' ar y dechrau' },
  comesAfter: { en: 'after {y}', cy: 'ar ôl {y}' },
  comesFirst: { en: 'first', cy: 'yn gyntaf' },
  language: { en: ' in {language}', cy: ' yn {language}' },
} as const

/** Languages after "in" and "yn". */
export const inLanguage: Readonly<Record<string, { readonly en: string; readonly cy: string }>> = {
  en: { en: 'English', cy: 'Saesneg' },
  cy: { en: 'Welsh', cy: 'Gymraeg' },
}
