import type { Text } from '#core/text.ts'

/** A rule of advice: what it finds, what to do about it, and who says so. */
export interface AdviceWords {
  readonly title: Text
  readonly advice: Text
  readonly source: { readonly name: string; readonly url: string }
}

const writing = {
  name: 'GOV.UK, Content design: writing for GOV.UK',
  url: 'https://www.gov.uk/guidance/content-design/writing-for-gov-uk',
}
const style = {
  name: 'GOV.UK, A to Z of GOV.UK style',
  url: 'https://www.gov.uk/guidance/style-guide/a-to-z-of-gov-uk-style',
}
const oneThing = {
  name: 'GOV.UK Service Manual, Structuring forms',
  url: 'https://www.gov.uk/service-manual/design/form-structure',
}
const pages = {
  name: 'GOV.UK Design System, Question pages',
  url: 'https://design-system.service.gov.uk/patterns/question-pages/',
}
const inputs = {
  name: 'GOV.UK Design System, Text input',
  url: 'https://design-system.service.gov.uk/components/text-input/',
}
const dates = {
  name: 'GOV.UK Design System, Date input',
  url: 'https://design-system.service.gov.uk/components/date-input/',
}
const checkboxes = {
  name: 'GOV.UK Design System, Checkboxes',
  url: 'https://design-system.service.gov.uk/components/checkboxes/',
}
const links = {
  name: 'WCAG 2.2, 2.4.4 Link Purpose (In Context)',
  url: 'https://www.w3.org/TR/WCAG22/#link-purpose-in-context',
}
const welsh = {
  name: 'Welsh Language (Wales) Measure 2011, standards of service delivery',
  url: 'https://www.legislation.gov.uk/mwa/2011/1',
}

/** Every rule of advice. */
export const adviceWords = {
  'long-sentence': {
    title: { en: 'A long sentence', cy: 'Brawddeg hir' },
    advice: {
      en: 'It has {count} words. Above 25 many people lose the thread: make two of it, or a list.',
      cy: 'Mae ynddi {count} o eiriau. Uwchlaw 25 mae llawer o bobl yn colli’r trywydd: gwnewch ddwy ohoni, neu restr.',
    },
    source: writing,
  },
  'hard-to-read': {
    title: { en: 'Hard to read', cy: 'Anodd ei ddarllen' },
    advice: {
      en: 'By its words and sentences it is read with ease from about {count} years of age (Flesch–Kincaid). GOV.UK writes for 9.',
      cy: 'Yn ôl ei eiriau a’i frawddegau fe’i darllenir yn rhwydd o tua {count} oed (Flesch–Kincaid). Mae GOV.UK yn ysgrifennu ar gyfer 9.',
    },
    source: writing,
  },
  'word-to-avoid': {
    title: { en: 'A word to avoid', cy: 'Gair i’w osgoi' },
    advice: { en: 'Write instead: {instead}.', cy: 'Ysgrifennwch yn ei le: {instead}.' },
    source: style,
  },
  'latin-short-form': {
    title: { en: 'A short form of Latin', cy: 'Ffurf fer Ladin' },
    advice: {
      en: 'Screen readers read it wrongly and many do not know it. Write: {instead}.',
      cy: 'Mae darllenwyr sgrin yn ei ddarllen yn anghywir ac nid yw llawer yn ei adnabod. Ysgrifennwch: {instead}.',
    },
    source: style,
  },
  'negative-contraction': {
    title: { en: 'A negative contraction', cy: 'Cywasgiad negyddol' },
    advice: {
      en: 'Some people read it as its opposite. Write: {instead}.',
      cy: 'Mae rhai pobl yn ei ddarllen fel ei groes. Ysgrifennwch: {instead}.',
    },
    source: style,
  },
  'unexplained-abbreviation': {
    title: { en: 'An abbreviation that is not explained', cy: 'Talfyriad nad yw’n cael ei egluro' },
    advice: {
      en: 'Write it in full the first time, with the short form in brackets, or leave the short form out.',
      cy: 'Ysgrifennwch ef yn llawn y tro cyntaf, gyda’r ffurf fer mewn cromfachau, neu hepgorwch y ffurf fer.',
    },
    source: style,
  },
  'empty-link': {
    title: { en: 'A link that does not say where it leads', cy: 'Dolen nad yw’n dweud ble mae’n arwain' },
    advice: {
      en: 'People who hear links one by one hear only these words. Say what is behind it.',
      cy: 'Dim ond y geiriau hyn a glyw pobl sy’n clywed dolenni fesul un. Dywedwch beth sydd y tu ôl iddi.',
    },
    source: links,
  },
  'all-capitals': {
    title: { en: 'Words in capitals', cy: 'Geiriau mewn priflythrennau' },
    advice: {
      en: 'They are harder to read and sound like shouting. Use small letters.',
      cy: 'Maent yn anoddach eu darllen ac yn swnio fel gweiddi. Defnyddiwch lythrennau bach.',
    },
    source: style,
  },
  passive: {
    title: { en: 'Who does it comes last', cy: 'Mae pwy sy’n ei wneud yn dod olaf' },
    advice: {
      en: 'Say who does it first: “the council checks it”, not “it is checked by the council”.',
      cy: 'Dywedwch yn gyntaf pwy sy’n ei wneud: “mae’r cyngor yn ei wirio”.',
    },
    source: writing,
  },
  'missing-hint': {
    title: { en: 'Nothing says what the answer looks like', cy: 'Nid oes dim yn dweud sut olwg sydd ar yr ateb' },
    advice: {
      en: 'A hint with an example, and where to find it, spares people a mistake.',
      cy: 'Mae awgrym gydag enghraifft, a ble i ddod o hyd iddo, yn arbed camgymeriad i bobl.',
    },
    source: inputs,
  },
  'missing-date-hint': {
    title: { en: 'A date without an example', cy: 'Dyddiad heb enghraifft' },
    advice: {
      en: 'A hint such as “For example, 27 3 2026” says in which form it is wanted.',
      cy: 'Mae awgrym fel “Er enghraifft, 27 3 2026” yn dweud ym mha ffurf y mae ei angen.',
    },
    source: dates,
  },
  'not-a-question': {
    title: { en: 'Choices without a question', cy: 'Dewisiadau heb gwestiwn' },
    advice: {
      en: 'Whoever hears the page hears these words before the choices. Ask a question, or say “Select …”.',
      cy: 'Mae pwy bynnag sy’n clywed y dudalen yn clywed y geiriau hyn cyn y dewisiadau. Gofynnwch gwestiwn, neu dywedwch “Dewiswch …”.',
    },
    source: pages,
  },
  'many-questions': {
    title: { en: 'Many questions on one page', cy: 'Llawer o gwestiynau ar un dudalen' },
    advice: {
      en: 'There are {count}. Start with one thing on each page: people make fewer mistakes, and find what went wrong.',
      cy: 'Mae {count} ohonynt. Dechreuwch gydag un peth ar bob tudalen: mae pobl yn gwneud llai o gamgymeriadau, ac yn dod o hyd i’r hyn aeth o’i le.',
    },
    source: oneThing,
  },
  'none-not-last': {
    title: { en: '“None of these” is not last', cy: 'Nid “Dim un o’r rhain” yw’r olaf' },
    advice: {
      en: 'People look for it at the end, after they have read the others.',
      cy: 'Mae pobl yn chwilio amdano ar y diwedd, ar ôl iddynt ddarllen y lleill.',
    },
    source: checkboxes,
  },
  'none-with-others': {
    title: { en: '“None of these” can be ticked with others', cy: 'Gellir ticio “Dim un o’r rhain” gydag eraill' },
    advice: {
      en: 'Let it exclude the others, or the answer says two things.',
      cy: 'Gadewch iddo eithrio’r lleill, neu bydd yr ateb yn dweud dau beth.',
    },
    source: checkboxes,
  },
  'welsh-missing': {
    title: { en: 'There is no Welsh', cy: 'Nid oes Cymraeg' },
    advice: {
      en: 'Whoever reads in Welsh meets English here.',
      cy: 'Mae pwy bynnag sy’n darllen yn Gymraeg yn dod ar draws Saesneg yma.',
    },
    source: welsh,
  },
  'welsh-as-english': {
    title: { en: 'The Welsh is the English', cy: 'Y Saesneg yw’r Gymraeg' },
    advice: {
      en: 'Both languages have the same words. Is it translated yet?',
      cy: 'Yr un geiriau sydd yn y ddwy iaith. A yw wedi’i gyfieithu eto?',
    },
    source: welsh,
  },
  'welsh-out-of-date': {
    title: { en: 'The English changed, the Welsh did not', cy: 'Newidiodd y Saesneg, nid y Gymraeg' },
    advice: { en: 'Look at the translation again.', cy: 'Edrychwch ar y cyfieithiad eto.' },
    source: welsh,
  },
} as const satisfies Readonly<Record<string, AdviceWords>>
