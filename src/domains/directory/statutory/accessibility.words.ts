import type { Text } from '#core/text.ts'

/** The words of the accessibility statement, after the model statement of GOV.UK for public sector bodies. */
export const accessibilityWords = {
  title: { en: 'Accessibility statement', cy: 'Datganiad hygyrchedd' },
  for: {
    en: 'This statement is about the online services of',
    cy: 'Mae’r datganiad hwn yn ymwneud â gwasanaethau ar-lein',
  },
  want: {
    en: 'We want as many people as possible to be able to use them. You should be able to:',
    cy: 'Rydym am i gynifer o bobl â phosibl allu eu defnyddio. Dylech allu:',
  },
  zoom: {
    en: 'zoom in up to 400% without the text spilling off the screen',
    cy: 'chwyddo hyd at 400% heb i’r testun ddiflannu oddi ar y sgrin',
  },
  keyboard: {
    en: 'use every page with a keyboard alone, or with speech recognition software',
    cy: 'defnyddio pob tudalen â bysellfwrdd yn unig, neu â meddalwedd adnabod lleferydd',
  },
  reader: {
    en: 'listen to every page with a screen reader, in English and in Welsh',
    cy: 'gwrando ar bob tudalen â darllenydd sgrin, yn Gymraeg ac yn Saesneg',
  },
  scripts: {
    en: 'do everything without JavaScript, and on a slow connection',
    cy: 'gwneud popeth heb JavaScript, ac ar gysylltiad araf',
  },
  how: { en: 'How accessible these services are', cy: 'Pa mor hygyrch yw’r gwasanaethau hyn' },
  partly: {
    en: 'They are partially compliant with the Web Content Accessibility Guidelines version 2.2, level AA, because of what is listed here:',
    cy: 'Maent yn cydymffurfio’n rhannol â’r Canllawiau Hygyrchedd Cynnwys Gwe fersiwn 2.2, lefel AA, oherwydd yr hyn a restrir yma:',
  },
  radios: {
    en: 'where a choice opens a further question, its radio button says whether that question is open in a way that the standard does not allow for radio buttons (WCAG 4.1.2). Screen readers read it. It comes from the Design System’s own script, and we take its correction when there is one.',
    cy: 'lle mae dewis yn agor cwestiwn arall, mae ei fotwm radio yn dweud a yw’r cwestiwn hwnnw ar agor mewn ffordd nad yw’r safon yn ei chaniatáu ar gyfer botymau radio (WCAG 4.1.2). Mae darllenwyr sgrin yn ei ddarllen. Sgript y System Ddylunio sy’n gwneud hyn, a byddwn yn defnyddio’r cywiriad pan fydd un ar gael.',
  },
  uploads: {
    en: 'where you choose a file, the button’s spoken name has more words than the ones on the screen, in an order that speech recognition may not know (WCAG 2.5.3). Say “click choose file” or use the keyboard.',
    cy: 'lle rydych yn dewis ffeil, mae gan enw llafar y botwm fwy o eiriau na’r rhai ar y sgrin, mewn trefn na fydd meddalwedd adnabod lleferydd efallai’n ei hadnabod (WCAG 2.5.3). Defnyddiwch y bysellfwrdd yn lle hynny.',
  },
  documents: {
    en: 'documents that other people have sent us, such as photographs and scans, may not be accessible. Ask us and we will tell you what is in them.',
    cy: 'efallai na fydd dogfennau y mae pobl eraill wedi’u hanfon atom, fel lluniau a sganiau, yn hygyrch. Gofynnwch i ni a byddwn yn dweud wrthych beth sydd ynddynt.',
  },
  contact: { en: 'If you cannot use a page', cy: 'Os na allwch ddefnyddio tudalen' },
  contactText: {
    en: 'Tell us which page and what went wrong, or ask for what it says in large print, easy read, audio or braille. We will fill any form in with you on the telephone. We answer within 5 working days.',
    cy: 'Dywedwch wrthym pa dudalen a beth aeth o’i le, neu gofynnwch am yr hyn y mae’n ei ddweud mewn print bras, hawdd ei ddeall, sain neu braille. Byddwn yn llenwi unrhyw ffurflen gyda chi dros y ffôn. Byddwn yn ateb o fewn 5 diwrnod gwaith.',
  },
  enforcement: { en: 'If you are not happy with our answer', cy: 'Os nad ydych yn fodlon â’n hateb' },
  enforcementText: {
    en: 'The Equality and Human Rights Commission (EHRC) enforces the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018. Contact the [Equality Advisory and Support Service](https://www.equalityadvisoryservice.com/).',
    cy: 'Y Comisiwn Cydraddoldeb a Hawliau Dynol (EHRC) sy’n gorfodi Rheoliadau Hygyrchedd Cyrff Sector Cyhoeddus (Gwefannau a Rhaglenni Symudol) (Rhif 2) 2018. Cysylltwch â’r [Gwasanaeth Cynghori a Chymorth Cydraddoldeb](https://www.equalityadvisoryservice.com/).',
  },
  tested: { en: 'How we tested', cy: 'Sut y gwnaethom brofi' },
  testedText: {
    en: 'Every page, in every state that it can be in, is checked by the program axe against WCAG 2.2 A and AA each time that the software changes, in English and in Welsh, and is looked at on a small telephone. No change goes out while one of them fails. People who use assistive technology have not tested these services yet.',
    cy: 'Mae pob tudalen, ym mhob cyflwr y gall fod ynddo, yn cael ei gwirio gan y rhaglen axe yn erbyn WCAG 2.2 A ac AA bob tro y bydd y feddalwedd yn newid, yn Gymraeg ac yn Saesneg, ac yn cael ei gweld ar ffôn bach. Nid oes unrhyw newid yn mynd allan tra bo un ohonynt yn methu. Nid yw pobl sy’n defnyddio technoleg gynorthwyol wedi profi’r gwasanaethau hyn eto.',
  },
  prepared: {
    en: 'This statement was prepared on 22 November 2026 and is made from the tests that the software passes now.',
    cy: 'Paratowyd y datganiad hwn ar 22 Tachwedd 2026 ac fe’i gwneir o’r profion y mae’r feddalwedd yn eu pasio nawr.',
  },
} as const satisfies Record<string, Text>
