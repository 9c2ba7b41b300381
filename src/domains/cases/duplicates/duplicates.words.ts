import type { Text } from '#core/text.ts'
import type { Field } from '../../people/matching/compare.rules.ts'

export const words = {
  panel: { en: 'The applicant', cy: 'Yr ymgeisydd' },
  mayBe: { en: 'This may be the same person as the applicant of', cy: 'Gallai hwn fod yr un person ag ymgeisydd' },
  compare: { en: 'Compare and decide', cy: 'Cymharu a phenderfynu' },
  requests: { en: 'Other requests of this person', cy: 'Ceisiadau eraill y person hwn' },
  closed: { en: 'Closed', cy: 'Wedi cau' },
  another: { en: 'another record, joined', cy: 'cofnod arall, wedi’i uno' },
  title: { en: 'Is this the same person?', cy: 'Ai’r un person yw hwn?' },
  intro: {
    en: 'Two requests, and what each applicant told us of themselves. The more it agrees in what seldom agrees by chance, the higher the score.',
    cy: 'Dau gais, a’r hyn a ddywedodd pob ymgeisydd wrthym amdanynt eu hunain. Po fwyaf y mae’n cytuno yn yr hyn sy’n anaml yn cytuno ar hap, uchaf y sgôr.',
  },
  looked: {
    en: 'That you looked is recorded. Both people can see it.',
    cy: 'Mae’r ffaith eich bod wedi edrych wedi’i chofnodi. Gall y ddau berson ei gweld.',
  },
  score: { en: 'How likely', cy: 'Pa mor debygol' },
  bits: { en: 'Score (bits)', cy: 'Sgôr (didau)' },
  unlikely: { en: 'Unlikely', cy: 'Annhebygol' },
  likely: { en: 'Likely', cy: 'Tebygol' },
  very: { en: 'Very likely', cy: 'Tebygol iawn' },
  certain: { en: 'Almost certain', cy: 'Bron yn sicr' },
  odds: { en: 'about {odds} to 1', cy: 'tua {odds} i 1' },
  oddsAgainst: { en: 'about {odds} to 1 against', cy: 'tua {odds} i 1 yn erbyn' },
  what: { en: 'What', cy: 'Beth' },
  how: { en: 'How it agrees', cy: 'Sut mae’n cytuno' },
  beforehand: { en: 'Before anything is compared', cy: 'Cyn cymharu dim' },
  total: { en: 'Together', cy: 'Gyda’i gilydd' },
  strangers: { en: 'Two strangers', cy: 'Dau ddieithryn' },
  home: {
    en: 'Two people of one home, who share much of this anyway',
    cy: 'Dau berson o’r un cartref, sy’n rhannu llawer o hyn beth bynnag',
  },
  against: {
    en: 'If it is not one person, it is most likely:',
    cy: 'Os nad un person yw, y mwyaf tebygol yw:',
  },
  notGiven: { en: 'Not given', cy: 'Heb ei roi' },
  notCompared: { en: 'Counts nothing: not given by both', cy: 'Nid yw’n cyfrif: heb ei roi gan y ddau' },
  decide: { en: 'What do you decide?', cy: 'Beth yw eich penderfyniad?' },
  same: { en: 'Same person', cy: 'Yr un person' },
  sameHint: {
    en: 'The two records are seen as one here. Each applicant goes on seeing their own requests and no others, and letters go where they went.',
    cy: 'Gwelir y ddau gofnod fel un yma. Bydd pob ymgeisydd yn dal i weld eu ceisiadau eu hunain a dim eraill, ac â llythyrau i’r un lle ag o’r blaen.',
  },
  different: { en: 'Not the same person', cy: 'Nid yr un person' },
  differentHint: { en: 'This is remembered and not asked again.', cy: 'Cofir hyn ac ni ofynnir eto.' },
  verdictMissing: {
    en: 'Select whether this is the same person',
    cy: 'Dewiswch ai’r un person yw hwn',
  },
  reason: { en: 'Why?', cy: 'Pam?' },
  reasonHint: {
    en: 'Colleagues read this as a note on both requests, so do not write about one person what must not be read beside the other. The applicants do not see it.',
    cy: 'Bydd cydweithwyr yn darllen hyn fel nodyn ar y ddau gais, felly peidiwch ag ysgrifennu am un person yr hyn na ddylid ei ddarllen wrth ochr y llall. Ni fydd yr ymgeiswyr yn ei weld.',
  },
  reasonMissing: { en: 'Enter why', cy: 'Rhowch pam' },
  save: { en: 'Save decision', cy: 'Cadw’r penderfyniad' },
  joined: {
    en: 'A colleague joined these two records on {date}.',
    cy: 'Unodd cydweithiwr y ddau gofnod hyn ar {date}.',
  },
  joinedBy: {
    en: 'These two records are joined by way of another. To part them, compare each with that one.',
    cy: 'Mae’r ddau gofnod hyn wedi’u huno drwy un arall. I’w gwahanu, cymharwch bob un â hwnnw.',
  },
  oneRecord: {
    en: 'Both requests are of the same record: they came from one account.',
    cy: 'Mae’r ddau gais o’r un cofnod: daethant o un cyfrif.',
  },
  wasDifferent: {
    en: 'A colleague decided that this is not the same person. You can decide again.',
    cy: 'Penderfynodd cydweithiwr nad yr un person yw hwn. Gallwch benderfynu eto.',
  },
  part: { en: 'Not the same person after all?', cy: 'Nid yr un person wedi’r cyfan?' },
  partHint: {
    en: 'Both records go back to what they were, with everything that has come to each since.',
    cy: 'Bydd y ddau gofnod yn mynd yn ôl i’r hyn oeddent, gyda phopeth sydd wedi dod i bob un ers hynny.',
  },
  partButton: { en: 'Part the two records', cy: 'Gwahanu’r ddau gofnod' },
  mayNot: {
    en: 'Officers and leads decide whether this is the same person.',
    cy: 'Swyddogion ac arweinwyr sy’n penderfynu ai’r un person yw hwn.',
  },
} as const satisfies Record<string, Text>

export const fieldWords: Readonly<Record<Field, Text>> = {
  first: { en: 'First name', cy: 'Enw cyntaf' },
  last: { en: 'Last name', cy: 'Cyfenw' },
  birth: { en: 'Date of birth', cy: 'Dyddiad geni' },
  address: { en: 'Address', cy: 'Cyfeiriad' },
  phone: { en: 'Telephone', cy: 'Ffôn' },
  email: { en: 'Email', cy: 'E-bost' },
}

/** One plain sentence for how a thing agrees, by field and level. */
export const levelWords: Readonly<Record<Field, Readonly<Record<string, Text>>>> = {
  first: {
    same: { en: 'Same first name', cy: 'Yr un enw cyntaf' },
    short: {
      en: 'One first name is another form of the other',
      cy: 'Mae un enw cyntaf yn ffurf arall ar y llall',
    },
    initial: {
      en: 'One gave only an initial, and it fits',
      cy: 'Dim ond blaenlythyren a roddodd un, ac mae’n cyd-fynd',
    },
    close: { en: 'First names differ by one letter', cy: 'Mae’r enwau cyntaf yn wahanol o un llythyren' },
    different: { en: 'Different first names', cy: 'Enwau cyntaf gwahanol' },
  },
  last: {
    same: { en: 'Same last name', cy: 'Yr un cyfenw' },
    swapped: {
      en: 'First and last name are the other way round',
      cy: 'Mae’r enw cyntaf a’r cyfenw o chwith',
    },
    close: { en: 'Last names differ by one letter', cy: 'Mae’r cyfenwau’n wahanol o un llythyren' },
    part: { en: 'One last name is part of the other', cy: 'Mae un cyfenw’n rhan o’r llall' },
    different: { en: 'Different last names', cy: 'Cyfenwau gwahanol' },
  },
  birth: {
    same: { en: 'Same date of birth', cy: 'Yr un dyddiad geni' },
    swapped: {
      en: 'Day and month of birth are the other way round',
      cy: 'Mae diwrnod a mis y geni o chwith',
    },
    digit: {
      en: 'Dates of birth differ by one digit',
      cy: 'Mae’r dyddiadau geni’n wahanol o un digid',
    },
    year: { en: 'Born on the same day of another year', cy: 'Ganwyd ar yr un diwrnod mewn blwyddyn arall' },
    different: { en: 'Different dates of birth', cy: 'Dyddiadau geni gwahanol' },
  },
  address: {
    same: { en: 'Same address', cy: 'Yr un cyfeiriad' },
    home: {
      en: 'Same house and postcode, written differently',
      cy: 'Yr un tŷ a chod post, wedi’u hysgrifennu’n wahanol',
    },
    near: {
      en: 'Same house and street, and the postcode differs by one letter',
      cy: 'Yr un tŷ a stryd, a’r cod post yn wahanol o un llythyren',
    },
    street: { en: 'Same postcode, another house', cy: 'Yr un cod post, tŷ arall' },
    different: { en: 'Different addresses', cy: 'Cyfeiriadau gwahanol' },
  },
  phone: {
    same: { en: 'Same telephone number', cy: 'Yr un rhif ffôn' },
    close: { en: 'Telephone numbers differ by one digit', cy: 'Mae’r rhifau ffôn yn wahanol o un digid' },
    different: { en: 'Different telephone numbers', cy: 'Rhifau ffôn gwahanol' },
  },
  email: {
    same: { en: 'Same email address', cy: 'Yr un cyfeiriad e-bost' },
    close: {
      en: 'Email addresses differ by one letter',
      cy: 'Mae’r cyfeiriadau e-bost yn wahanol o un llythyren',
    },
    different: { en: 'Different email addresses', cy: 'Cyfeiriadau e-bost gwahanol' },
  },
}
