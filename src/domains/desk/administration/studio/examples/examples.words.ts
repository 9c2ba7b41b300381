import type { Text } from '#core/text.ts'

export const words = {
  title: { en: 'Examples', cy: 'Enghreifftiau' },
  intro: {
    en: 'An example says what must come of certain answers on a certain day. All examples are run whenever your copy is checked, and a service in which one comes out otherwise is not published.',
    cy: 'Mae enghraifft yn dweud beth sy’n rhaid iddo ddod o atebion penodol ar ddiwrnod penodol. Rhedir pob enghraifft pryd bynnag y caiff eich copi ei wirio, ac ni chyhoeddir gwasanaeth lle mae un yn dod allan yn wahanol.',
  },
  make: { en: 'Make one by trying the service', cy: 'Gwneud un drwy roi cynnig ar y gwasanaeth' },
  how: {
    en: 'Answer it to the end as somebody would, and send it: no request is made. What would happen is then shown, and can be saved.',
    cy: 'Atebwch ef i’r diwedd fel y byddai rhywun yn ei wneud, a’i anfon: ni wneir cais. Yna dangosir beth fyddai’n digwydd, a gellir ei gadw.',
  },
  none: { en: 'There are no examples yet.', cy: 'Nid oes enghreifftiau eto.' },
  cannotRun: {
    en: 'Nothing comes out until what is wrong with your copy is put right.',
    cy: 'Nid oes dim yn dod allan nes cywiro’r hyn sydd o’i le ar eich copi.',
  },
  summary: { en: '{ok} of {all} come out as they say', cy: '{ok} o {all} yn dod allan fel y dywedant' },
  passes: { en: 'Comes out as it says', cy: 'Yn dod allan fel y dywed' },
  fails: { en: 'Comes out otherwise', cy: 'Yn dod allan yn wahanol' },
  notRun: { en: 'Not run', cy: 'Heb ei rhedeg' },
  on: { en: 'On {day}', cy: 'Ar {day}' },
  differs: {
    en: '{name}: it says {expected}, and {actual} comes out',
    cy: '{name}: mae’n dweud {expected}, a daw {actual} allan',
  },
  notKnown: { en: 'nothing known yet', cy: 'dim sy’n hysbys eto' },
  cannot: { en: 'It cannot be worked out: {why}', cy: 'Ni ellir ei chyfrifo: {why}' },
  expects: { en: 'What must come of it', cy: 'Beth sy’n rhaid iddo ddod ohoni' },
  open: { en: 'Open it in the preview', cy: 'Ei hagor yn y rhagolwg' },
  renew: {
    en: 'This is right now: change what the example says',
    cy: 'Mae hyn yn gywir nawr: newid yr hyn a ddywed yr enghraifft',
  },
  remove: { en: 'Remove the example', cy: 'Dileu’r enghraifft' },
  doneSaved: {
    en: 'The example is saved. It is one of your changes.',
    cy: 'Mae’r enghraifft wedi’i chadw. Mae’n un o’ch newidiadau.',
  },
  doneRenewed: {
    en: 'The example now says what comes out.',
    cy: 'Mae’r enghraifft nawr yn dweud yr hyn sy’n dod allan.',
  },
  doneRemoved: { en: 'The example is removed.', cy: 'Mae’r enghraifft wedi’i dileu.' },
  // saving one
  save: { en: 'Save this as an example', cy: 'Cadw hwn fel enghraifft' },
  saveText: {
    en: 'From then on these answers must lead over these pages to this result, or your copy is not published.',
    cy: 'O hynny ymlaen rhaid i’r atebion hyn arwain dros y tudalennau hyn at y canlyniad hwn, neu ni chyhoeddir eich copi.',
  },
  saveAlone: {
    en: 'Examples are saved of your own copy alone. You are trying it with something else on top.',
    cy: 'Cedwir enghreifftiau o’ch copi eich hun yn unig. Rydych yn rhoi cynnig arno gyda rhywbeth arall ar ei ben.',
  },
  name: { en: 'What does it show?', cy: 'Beth mae’n ei ddangos?' },
  nameHint: {
    en: 'In a few words, for example “A pensioner with two bins pays half”',
    cy: 'Mewn ychydig eiriau, er enghraifft “Pensiynwr â dau fin yn talu hanner”',
  },
  inLanguage: { en: '{name} ({language})', cy: '{name} ({language})' },
  nameMissing: { en: 'Enter what the example shows', cy: 'Rhowch beth mae’r enghraifft yn ei ddangos' },
  nameMissingEnglish: {
    en: 'Enter what the example shows, in English',
    cy: 'Rhowch beth mae’r enghraifft yn ei ddangos, yn Saesneg',
  },
  nameMissingWelsh: {
    en: 'Enter what the example shows, in Welsh',
    cy: 'Rhowch beth mae’r enghraifft yn ei ddangos, yn Gymraeg',
  },
  english: { en: 'English', cy: 'Saesneg' },
  welsh: { en: 'Welsh', cy: 'Cymraeg' },
} as const satisfies Readonly<Record<string, Text>>
