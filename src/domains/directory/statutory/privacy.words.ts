import type { Text } from '#core/text.ts'

/** The words of the privacy notice (UK GDPR, Articles 13 and 14). What each service asks for comes from its design. */
export const privacyWords = {
  title: { en: 'Privacy notice', cy: 'Hysbysiad preifatrwydd' },
  who: { en: 'Who looks after your information', cy: 'Pwy sy’n gofalu am eich gwybodaeth' },
  whoText: {
    en: 'is the controller of what you tell it in its online services. No other organisation of this place sees it unless an agreement in force says so and you are told.',
    cy: 'yw rheolydd yr hyn rydych yn ei ddweud wrtho yn ei wasanaethau ar-lein. Nid oes unrhyw sefydliad arall yn y lle hwn yn ei weld oni bai bod cytundeb mewn grym yn dweud hynny a’ch bod yn cael gwybod.',
  },
  services: { en: 'What each service uses', cy: 'Yr hyn y mae pob gwasanaeth yn ei ddefnyddio' },
  servicesText: {
    en: 'This list is made from the services themselves as they run today, so it is always true.',
    cy: 'Gwneir y rhestr hon o’r gwasanaethau eu hunain fel y maent heddiw, felly mae bob amser yn gywir.',
  },
  none: { en: 'There are no online services here yet.', cy: 'Nid oes gwasanaethau ar-lein yma eto.' },
  asks: { en: 'It asks about', cy: 'Mae’n gofyn am' },
  why: { en: 'Why we may', cy: 'Pam y cawn wneud hyn' },
  kept: { en: 'We keep it for', cy: 'Rydym yn ei gadw am' },
  keptAfterClosed: { en: 'after your request is closed', cy: 'ar ôl i’ch cais gael ei gau' },
  keptAfterSent: { en: 'after you send it', cy: 'ar ôl i chi ei anfon' },
  notSaid: { en: 'Not said', cy: 'Heb ei ddweud' },
  shared: { en: 'It may be shared', cy: 'Gellir ei rannu' },
  sharedWith: { en: 'Only under an agreement in force, with', cy: 'Dim ond o dan gytundeb mewn grym, gyda' },
  notShared: { en: 'With nobody', cy: 'Gyda neb' },
  decided: { en: 'Who decides', cy: 'Pwy sy’n penderfynu' },
  decidedText: {
    en: 'Rules that everybody can read work out what you are entitled to and why. An officer looks at every request and makes the decision, in their own words. No decision is made by a machine alone.',
    cy: 'Mae rheolau y gall pawb eu darllen yn cyfrifo’r hyn y mae gennych hawl iddo a pham. Mae swyddog yn edrych ar bob cais ac yn gwneud y penderfyniad, yn ei eiriau ei hun. Nid oes unrhyw benderfyniad yn cael ei wneud gan beiriant yn unig.',
  },
  looked: { en: 'Who looked at your information', cy: 'Pwy edrychodd ar eich gwybodaeth' },
  lookedText: {
    en: 'Each time that somebody who works for us opens what you sent, the system writes down who, when and why. If it cannot write that down, it shows them nothing. Ask us and we will tell you who looked.',
    cy: 'Bob tro y bydd rhywun sy’n gweithio i ni yn agor yr hyn a anfonoch, mae’r system yn nodi pwy, pryd a pham. Os na all nodi hynny, nid yw’n dangos dim iddynt. Gofynnwch i ni a byddwn yn dweud wrthych pwy edrychodd.',
  },
  rights: { en: 'Your rights', cy: 'Eich hawliau' },
  rightsText: {
    en: 'You can ask us:\n\n* for a copy of what we hold about you\n* to correct what is wrong\n* to erase it, or to use it less, where the law lets us\n* to stop, where you object to how we use it\n\nWe answer within one month.',
    cy: 'Gallwch ofyn i ni:\n\n* am gopi o’r hyn sydd gennym amdanoch\n* gywiro’r hyn sy’n anghywir\n* ei ddileu, neu ei ddefnyddio’n llai, lle mae’r gyfraith yn caniatáu\n* roi’r gorau iddi, os ydych yn gwrthwynebu sut rydym yn ei ddefnyddio\n\nByddwn yn ateb o fewn un mis.',
  },
  contact: { en: 'How to reach us about it', cy: 'Sut i gysylltu â ni amdano' },
  complain: {
    en: 'If you complain about how we use your information, we acknowledge it within 30 days. You can also complain to the [Information Commissioner’s Office](https://ico.org.uk/make-a-complaint/), telephone 0303 123 1113.',
    cy: 'Os byddwch yn cwyno am sut rydym yn defnyddio eich gwybodaeth, byddwn yn cydnabod hynny o fewn 30 diwrnod. Gallwch hefyd gwyno i [Swyddfa’r Comisiynydd Gwybodaeth](https://ico.org.uk/make-a-complaint/), ffôn 0330 414 6421.',
  },
} as const satisfies Record<string, Text>
