import type { Text } from '#core/text.ts'

/** The words of suggesting a change. */
export const words = {
  title: { en: 'Suggest a change', cy: 'Awgrymu newid' },
  intro: {
    en: 'Say what should be different. Everybody can read your suggestion once it has been checked, and support it. We do not publish your name.',
    cy: 'Dywedwch beth ddylai fod yn wahanol. Bydd pawb yn gallu darllen eich awgrym ar ôl iddo gael ei wirio, a’i gefnogi. Nid ydym yn cyhoeddi eich enw.',
  },
  answered: {
    en: 'Every suggestion gets an answer with reasons.',
    cy: 'Mae pob awgrym yn cael ateb gyda rhesymau.',
  },
  draftKept: {
    en: 'The answers that you have saved are kept. You can go back to the page that you came from.',
    cy: 'Mae’r atebion rydych wedi’u cadw yn ddiogel. Gallwch fynd yn ôl i’r dudalen y daethoch ohoni.',
  },
  aboutQuestion: { en: 'This question', cy: 'Y cwestiwn hwn' },
  aboutPage: { en: 'This page', cy: 'Y dudalen hon' },
  aboutService: { en: 'The whole service', cy: 'Y gwasanaeth cyfan' },
  aboutWhich: { en: 'What is your suggestion about?', cy: 'Am beth mae eich awgrym?' },
  wholePage: { en: 'The page as a whole', cy: 'Y dudalen gyfan' },
  what: { en: 'What should be different?', cy: 'Beth ddylai fod yn wahanol?' },
  whatHint: {
    en: 'Do not include names, addresses or anything else that says who somebody is.',
    cy: 'Peidiwch â chynnwys enwau, cyfeiriadau nac unrhyw beth arall sy’n dweud pwy yw rhywun.',
  },
  whatMissing: { en: 'Enter what should be different', cy: 'Rhowch beth ddylai fod yn wahanol' },
  whatLong: {
    en: 'What should be different must be 2,000 characters or fewer',
    cy: 'Rhaid i’r hyn ddylai fod yn wahanol fod yn 2,000 o nodau neu lai',
  },
  why: { en: 'Why?', cy: 'Pam?' },
  whyHint: {
    en: 'For example, what went wrong, or what would be easier.',
    cy: 'Er enghraifft, beth aeth o’i le, neu beth fyddai’n haws.',
  },
  whyMissing: { en: 'Enter why it should be different', cy: 'Rhowch pam y dylai fod yn wahanol' },
  whyLong: {
    en: 'Why it should be different must be 2,000 characters or fewer',
    cy: 'Rhaid i’r rheswm fod yn 2,000 o nodau neu lai',
  },
  whom: { en: 'Who would it help? (optional)', cy: 'Pwy fyddai hyn yn ei helpu? (dewisol)' },
  whomHint: {
    en: 'For example, people who do not drive, or tenants.',
    cy: 'Er enghraifft, pobl nad ydynt yn gyrru, neu denantiaid.',
  },
  whomLong: {
    en: 'Who it would help must be 300 characters or fewer',
    cy: 'Rhaid i’r rhai y byddai’n eu helpu fod yn 300 o nodau neu lai',
  },
  send: { en: 'Send suggestion', cy: 'Anfon awgrym' },
  back: { en: 'Back to where you were', cy: 'Yn ôl i’r lle roeddech chi' },
  service: { en: 'Back to the service', cy: 'Yn ôl i’r gwasanaeth' },
  sent: { en: 'Your suggestion has been sent', cy: 'Mae eich awgrym wedi’i anfon' },
  sentNext: {
    en: 'Somebody at the council reads it first. It is then published, or not published with a reason that everybody can read.',
    cy: 'Mae rhywun yn y cyngor yn ei ddarllen yn gyntaf. Yna caiff ei gyhoeddi, neu ni chaiff ei gyhoeddi gyda rheswm y gall pawb ei ddarllen.',
  },
  all: { en: 'Suggestions for this service', cy: 'Awgrymiadau ar gyfer y gwasanaeth hwn' },
  tooManyTitle: { en: 'You have sent many suggestions', cy: 'Rydych wedi anfon llawer o awgrymiadau' },
  tooMany: {
    en: 'We take 5 suggestions and 20 comments a day from one person, so that everybody is read. Come back tomorrow.',
    cy: 'Rydym yn derbyn 5 awgrym ac 20 sylw y dydd gan un person, er mwyn i bawb gael eu darllen. Dewch yn ôl yfory.',
  },
  work: { en: 'Do you work here?', cy: 'Ydych chi’n gweithio yma?' },
  workText: {
    en: 'Staff can suggest a change without their employer learning who it was.',
    cy: 'Gall staff awgrymu newid heb i’w cyflogwr ddysgu pwy oedd.',
  },
  workLink: { en: 'Suggest it as a member of staff', cy: 'Ei awgrymu fel aelod o staff' },
} as const satisfies Record<string, Text>

/** The words of the form that does not name whoever works here. */
export const staffWords = {
  title: { en: 'Suggest a change without your name', cy: 'Awgrymu newid heb eich enw' },
  how: {
    en: 'Nothing that is kept says who wrote this: not your account, not your team, not the time. It waits with what your colleagues put in until the night, and is then passed on in no order.',
    cy: 'Nid oes dim a gedwir yn dweud pwy ysgrifennodd hwn: nid eich cyfrif, nid eich tîm, nid yr amser. Mae’n aros gyda’r hyn a roddodd eich cydweithwyr tan y nos, ac yna’n cael ei drosglwyddo mewn dim trefn.',
  },
  whatSays: {
    en: 'What we cannot hide',
    cy: 'Yr hyn na allwn ei guddio',
  },
  says: [
    {
      en: 'Your words. Do not write what only you could know, and not in a way that colleagues would recognise.',
      cy: 'Eich geiriau. Peidiwch ag ysgrifennu’r hyn na allai neb ond chi ei wybod, nac mewn ffordd y byddai cydweithwyr yn ei hadnabod.',
    },
    {
      en: 'Whoever runs the database and watches it while you send this could see that something arrived at that moment, and who was signed in then.',
      cy: 'Gallai’r sawl sy’n rhedeg y gronfa ddata ac yn ei gwylio wrth i chi anfon hwn weld bod rhywbeth wedi cyrraedd bryd hynny, a phwy oedd wedi mewngofnodi.',
    },
    {
      en: 'Your employer’s own network and computer may keep what you type. Use another one if that matters.',
      cy: 'Gall rhwydwaith a chyfrifiadur eich cyflogwr gadw’r hyn rydych yn ei deipio. Defnyddiwch un arall os yw hynny’n bwysig.',
    },
  ],
  noAnswer: {
    en: 'Because we do not know who you are, we cannot write to you. Look at the list of suggestions to see what becomes of it.',
    cy: 'Gan nad ydym yn gwybod pwy ydych chi, ni allwn ysgrifennu atoch. Edrychwch ar y rhestr o awgrymiadau i weld beth ddaw ohono.',
  },
  sent: { en: 'It is in the letterbox', cy: 'Mae yn y blwch llythyrau' },
  sentText: {
    en: 'It is passed on tonight, together with what others put in.',
    cy: 'Caiff ei drosglwyddo heno, ynghyd â’r hyn a roddodd eraill i mewn.',
  },
  full: { en: 'The letterbox is full', cy: 'Mae’r blwch llythyrau yn llawn' },
  fullText: {
    en: 'More was put in today than we can pass on in a night. Nothing of what you typed was kept. Try again tomorrow.',
    cy: 'Rhoddwyd mwy i mewn heddiw nag y gallwn ei drosglwyddo mewn noson. Ni chadwyd dim o’r hyn a deipioch. Rhowch gynnig arall arni yfory.',
  },
  old: { en: 'This form is from another day', cy: 'Mae’r ffurflen hon o ddiwrnod arall' },
  oldText: {
    en: 'Open the form again from your workspace. Copy what you typed first: nothing of it was kept.',
    cy: 'Agorwch y ffurflen eto o’ch man gwaith. Copïwch yr hyn a deipioch yn gyntaf: ni chadwyd dim ohono.',
  },
} as const
