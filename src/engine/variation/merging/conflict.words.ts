/** How a conflict is said: why, then what each side did. */
export const conflictWords = {
  all: { en: '{why} Ours: {ours}. Theirs: {theirs}.', cy: '{why} Ni: {ours}. Hwythau: {theirs}.' },
  otherwise: { en: 'what it stands in is removed', cy: 'dilëwyd yr hyn y mae’n sefyll ynddo' },
  ordered: { en: 'an order of its own', cy: 'ei threfn ei hun' },
  more: { en: 'and {n} more', cy: 'a {n} arall' },
  noOrder: {
    en: 'What was given to settle it is not an order of the list: each of its ids once, and no other.',
    cy: 'Nid yw’r hyn a roddwyd i’w ddatrys yn drefn ar y rhestr: pob id ynddi unwaith, a dim un arall.',
  },
  noSide: {
    en: 'What was given to settle it names no side: choose ours, theirs or base.',
    cy: 'Nid yw’r hyn a roddwyd i’w ddatrys yn enwi ochr: dewiswch ours, theirs neu base.',
  },
  noItem: {
    en: 'What was given to settle it is not what stands there under its id.',
    cy: 'Nid yw’r hyn a roddwyd i’w ddatrys yr hyn sy’n sefyll yno o dan ei id.',
  },
  why: {
    'both-changed': {
      en: 'Both sides changed the same thing differently.',
      cy: 'Newidiodd y ddwy ochr yr un peth yn wahanol.',
    },
    'both-added': {
      en: 'Both sides added the same thing differently.',
      cy: 'Ychwanegodd y ddwy ochr yr un peth yn wahanol.',
    },
    'removed-changed': {
      en: 'One side removed what the other changed.',
      cy: 'Dileodd un ochr yr hyn a newidiodd y llall.',
    },
    'removed-moved': { en: 'One side removed what the other moved.', cy: 'Dileodd un ochr yr hyn a symudodd y llall.' },
    'moved-twice': {
      en: 'Both sides moved the same thing, to two places.',
      cy: 'Symudodd y ddwy ochr yr un peth, i ddau le.',
    },
    order: {
      en: 'The orders of the two sides do not go together.',
      cy: 'Nid yw trefn y ddwy ochr yn mynd gyda’i gilydd.',
    },
    'same-place': {
      en: 'Both sides put a row at the same place of a decision, and the first row that is true decides.',
      cy: 'Rhoddodd y ddwy ochr res yn yr un lle mewn penderfyniad, a’r rhes gyntaf sy’n wir sy’n penderfynu.',
    },
  },
} as const
