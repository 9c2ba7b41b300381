import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { parseDesign } from '../../src/engine/design/design-file.ts'
import { normalise } from '../../src/engine/design/normalise.ts'
import { diffDesigns } from '../../src/engine/variation/diff-designs.ts'
import { leafWords, namesWords } from '../../src/engine/variation/sentences/parts.words.ts'
import { sayValue } from '../../src/engine/variation/sentences/say-value.ts'
import { seededTape } from '../engine/tape.ts'
import { cases, vary } from './cases.ts'
import { type Doc, makeDesign, type Schema, schemaAt, schemaKeys } from './make-design.ts'

const text = readFileSync(new URL('bins.yaml', import.meta.url), 'utf8')
// biome-ignore lint/suspicious/noExplicitAny: a document to be changed by hand
type Any = any
const base = () => JSON.parse(JSON.stringify(normalise(parseDesign(text).design))) as Any
const page = (d: Any, i: number) => d.pages[i]
const question = (d: Any, p: number, q: number) => d.pages[p].questions[q]

/** A change made by hand, and how it is to be said, written by hand. */
type Row = readonly [change: (d: Any) => void, en: string, cy: string]
const words = (en: string, cy: string) => ({ en, cy })

const table: readonly Row[] = [
  // the service
  [
    (d) => {
      d.title.en = 'Garden bins'
    },
    'The service: the title is “Garden bins” instead of “Garden waste”',
    'Y gwasanaeth: y teitl yn Saesneg yw “Garden bins” yn lle “Garden waste”',
  ],
  [
    (d) => {
      d.title.cy = 'Biniau gardd'
    },
    'The service: the title in Welsh is “Biniau gardd” instead of “Gwastraff gardd”',
    'Y gwasanaeth: y teitl yw “Biniau gardd” yn lle “Gwastraff gardd”',
  ],
  [
    (d) => {
      d.respondent = 'anyone'
    },
    'The service: who it is for is anyone instead of residents',
    'Y gwasanaeth: y rhai y mae ar eu cyfer yw pawb yn lle preswylwyr',
  ],
  [
    (d) => {
      d.confidence = 'medium'
    },
    'The service: the confidence in who is asking is medium instead of none',
    'Y gwasanaeth: yr hyder ynghylch pwy sy’n gofyn yw canolig yn lle dim',
  ],
  [
    (d) => {
      d.quiet = true
    },
    'The service: it is now quiet: no notices, and no line on anybody’s home page',
    'Y gwasanaeth: mae bellach yn dawel: dim hysbysiadau, a dim llinell ar dudalen gartref neb',
  ],
  [
    (d) => {
      d.about.time = words('5 minutes', '5 munud')
    },
    'The service: how long it takes is now “5 minutes”',
    'Y gwasanaeth: yr amser y mae’n ei gymryd bellach yw “5 munud”',
  ],
  [
    (d) => {
      delete d.about
    },
    'The service: the description is removed',
    'Y gwasanaeth: dilëwyd y disgrifiad',
  ],
  [
    (d) => {
      d.retention.keep = '6 years'
    },
    'The service: how long answers are kept is 6 years instead of 24 months',
    'Y gwasanaeth: yr amser y cedwir atebion yw 6 o flynyddoedd yn lle 24 mis',
  ],
  [
    (d) => {
      d.retention.basis = 'public-task'
    },
    'The service: the lawful basis is public task instead of contract',
    'Y gwasanaeth: y sail gyfreithlon yw tasg gyhoeddus yn lle contract',
  ],
  [
    (d) => {
      d.costs = {
        channels: { web: 15, phone: 283, desk: 862, paper: 862 },
        staffMinute: 45,
        source: words('Survey', 'Arolwg'),
      }
    },
    'The service: what a request costs the organisation is added',
    'Y gwasanaeth: ychwanegwyd yr hyn y mae cais yn ei gostio i’r sefydliad',
  ],
  [
    (d) => {
      d.about.need.push({ id: 'zqn2', text: words('a card', 'cerdyn') })
    },
    'Thing to have ready “a card” is added after thing to have ready “your address”',
    'Ychwanegwyd peth i’w gael yn barod “cerdyn” ar ôl peth i’w gael yn barod “eich cyfeiriad”',
  ],
  // figures
  [
    (d) => {
      d.parameters[0].values[1].value = 5250
    },
    'Figure “Price of one bin” from 1 April 2027 goes from £50 to £52.50',
    'Ffigur “Pris un bin” o 1 Ebrill 2027 ymlaen: £52.50 yn lle £50',
  ],
  [
    (d) => {
      d.parameters[0].values.push({ from: '2028-04-01', value: 5500 })
    },
    'Figure “Price of one bin” is £55 from 1 April 2028',
    'Ffigur “Pris un bin”: £55 o 1 Ebrill 2028 ymlaen',
  ],
  [
    (d) => {
      d.parameters[0].values.shift()
    },
    'Figure “Price of one bin” no longer has a value from 1 April 2026 (£50)',
    'Ffigur “Pris un bin”: heb werth o 1 Ebrill 2026 ymlaen mwyach (£50)',
  ],
  [
    (d) => {
      d.parameters[1].values[0].value.zqflat = 60
    },
    'Figure “Rates by home”, “Flat” from 1 April 2026 goes from £0.50 to £0.60',
    'Ffigur “Cyfraddau yn ôl cartref”, “Fflat” o 1 Ebrill 2026 ymlaen: £0.60 yn lle £0.50',
  ],
  [
    (d) => {
      d.parameters[0].values[0].source = 'Cabinet, May'
    },
    'Figure “Price of one bin”, value from 1 April 2026: the source is now “Cabinet, May”',
    'Ffigur “Pris un bin”, gwerth o 1 Ebrill 2026: y ffynhonnell bellach yw “Cabinet, May”',
  ],
  [
    (d) => {
      d.parameters[0].label.en = 'Bin price'
    },
    'Figure “Price of one bin” now reads “Bin price”',
    'Ffigur “Pris un bin”: y geiriad newydd yn Saesneg yw “Bin price”',
  ],
  [
    (d) => {
      d.parameters.push({
        id: 'zqcap',
        type: 'number',
        label: words('Most bins', 'Uchafswm biniau'),
        values: [{ from: '2026-04-01', value: 4 }],
      })
    },
    'Figure “Most bins” is added after figure “Rates by home”',
    'Ychwanegwyd ffigur “Uchafswm biniau” ar ôl ffigur “Cyfraddau yn ôl cartref”',
  ],
  // pages
  [
    (d) => {
      d.pages.splice(1, 0, { id: 'zqnew', title: words('Your bins', 'Eich biniau') })
    },
    'Page “Your bins” is added after page “Your property”',
    'Ychwanegwyd tudalen “Eich biniau” ar ôl tudalen “Eich eiddo”',
  ],
  [
    (d) => {
      d.pages.pop()
    },
    'Page “Elsewhere” is removed',
    'Dilëwyd tudalen “Rhywle arall”',
  ],
  [
    (d) => {
      d.pages.unshift(d.pages.pop())
    },
    'Page “Elsewhere” now comes first',
    'Daw tudalen “Rhywle arall” yn gyntaf bellach',
  ],
  [
    (d) => {
      d.pages.push(d.pages.shift())
    },
    'Page “Your property” now comes after page “Elsewhere”',
    'Daw tudalen “Eich eiddo” ar ôl tudalen “Rhywle arall” bellach',
  ],
  [
    (d) => {
      page(d, 0).title.en = 'Your home'
    },
    'Page “Your property” now reads “Your home”',
    'Tudalen “Eich eiddo”: y geiriad newydd yn Saesneg yw “Your home”',
  ],
  [
    (d) => {
      page(d, 0).section = 'zqs2'
    },
    'Page “Your property”: the section is “Money” instead of “Your home”',
    'Tudalen “Eich eiddo”: yr adran yw “Arian” yn lle “Eich cartref”',
  ],
  [
    (d) => {
      page(d, 1).when = 'age(zqborn, asOf) >= 66'
    },
    'Page “Paying less”: the condition is “age (‘What is your date of birth?’, today) is at least 66” instead of “age (‘What is your date of birth?’, today) is at least 65”',
    'Tudalen “Talu llai”: yr amod yw “oedran (‘Beth yw eich dyddiad geni?’, heddiw) o leiaf 66” yn lle “oedran (‘Beth yw eich dyddiad geni?’, heddiw) o leiaf 65”',
  ],
  [
    (d) => {
      delete page(d, 2).when
    },
    'Page “Elsewhere” no longer has the condition (“‘What kind of home is it?’ is ‘Flat’”)',
    'Tudalen “Rhywle arall”: heb yr amod mwyach (“‘Pa fath o gartref ydyw?’ yw ‘Fflat’”)',
  ],
  [
    (d) => {
      page(d, 2).end = 'not-eligible'
    },
    'Page “Elsewhere”: how the journey ends here is as not eligible instead of as somebody else’s service',
    'Tudalen “Rhywle arall”: diwedd y daith yma yw fel un nad yw’n gymwys yn lle fel gwasanaeth rhywun arall',
  ],
  // texts on pages
  [
    (d) => {
      page(d, 0).content[0].text.en = 'Have your letter ready.'
    },
    'Text “Have your bill ready.”: the wording is “Have your letter ready.” instead of “Have your bill ready.”',
    'Testun “Byddwch â’ch bil wrth law.”: y geiriad yn Saesneg yw “Have your letter ready.” yn lle “Have your bill ready.”',
  ],
  [
    (d) => {
      page(d, 0).content[0].type = 'warning'
    },
    'Text “Have your bill ready.”: the kind of text is a warning instead of a set-in text',
    'Testun “Byddwch â’ch bil wrth law.”: y math o destun yw rhybudd yn lle testun wedi’i fewnosod',
  ],
  [
    (d) => {
      page(d, 0).content[0].after = 'zqbins'
    },
    'Text “Have your bill ready.”: the question above it is now “How many bins do you need?”',
    'Testun “Byddwch â’ch bil wrth law.”: y cwestiwn uwch ei ben bellach yw “Sawl bin sydd ei angen?”',
  ],
  // questions
  [
    (d) => {
      question(d, 0, 1).max = 2
    },
    'Question “How many bins do you need?”: the highest number is 2 instead of 4',
    'Cwestiwn “Sawl bin sydd ei angen?”: y rhif uchaf yw 2 yn lle 4',
  ],
  [
    (d) => {
      delete question(d, 0, 1).max
    },
    'Question “How many bins do you need?” no longer has the highest number (4)',
    'Cwestiwn “Sawl bin sydd ei angen?”: heb y rhif uchaf mwyach (4)',
  ],
  [
    (d) => {
      question(d, 0, 1).label.en = 'How many bins?'
    },
    'Question “How many bins do you need?” now reads “How many bins?”',
    'Cwestiwn “Sawl bin sydd ei angen?”: y geiriad newydd yn Saesneg yw “How many bins?”',
  ],
  [
    (d) => {
      question(d, 0, 1).label.cy = 'Sawl bin?'
    },
    'Question “How many bins do you need?” now reads “Sawl bin?” in Welsh',
    'Cwestiwn “Sawl bin sydd ei angen?”: y geiriad newydd yw “Sawl bin?”',
  ],
  [
    (d) => {
      question(d, 0, 1).hint.en = 'Each holds 140 litres'
    },
    'Question “How many bins do you need?”: the hint is “Each holds 140 litres” instead of “Each holds 240 litres”',
    'Cwestiwn “Sawl bin sydd ei angen?”: yr awgrym yn Saesneg yw “Each holds 140 litres” yn lle “Each holds 240 litres”',
  ],
  [
    (d) => {
      delete question(d, 0, 1).hint
    },
    'Question “How many bins do you need?” no longer has the hint (“Each holds 240 litres”)',
    'Cwestiwn “Sawl bin sydd ei angen?”: heb yr awgrym mwyach (“Mae pob un yn dal 240 litr”)',
  ],
  [
    (d) => {
      question(d, 0, 0).hint = words('Ask your landlord', 'Gofynnwch i’ch landlord')
    },
    'Question “What kind of home is it?”: the hint is now “Ask your landlord”',
    'Cwestiwn “Pa fath o gartref ydyw?”: yr awgrym bellach yw “Gofynnwch i’ch landlord”',
  ],
  [
    (d) => {
      question(d, 0, 1).type = 'money'
    },
    'Question “How many bins do you need?”: the type of answer is an amount of money instead of a number',
    'Cwestiwn “Sawl bin sydd ei angen?”: y math o ateb yw swm o arian yn lle rhif',
  ],
  [
    (d) => {
      question(d, 0, 2).category = 'protected'
    },
    'Question “What is your date of birth?”: what the answer is about is what is specially protected instead of identity',
    'Cwestiwn “Beth yw eich dyddiad geni?”: testun yr ateb yw yr hyn a warchodir yn arbennig yn lle hunaniaeth',
  ],
  [
    (d) => {
      question(d, 0, 2).optional = true
    },
    'Question “What is your date of birth?”: it may now be left blank',
    'Cwestiwn “Beth yw eich dyddiad geni?”: gellir ei adael yn wag bellach',
  ],
  [
    (d) => {
      delete question(d, 1, 1).optional
    },
    'Question “Upload a letter”: it must now be answered',
    'Cwestiwn “Lanlwythwch lythyr”: rhaid ei ateb bellach',
  ],
  [
    (d) => {
      question(d, 0, 2).latest = 'today - 18 years'
    },
    'Question “What is your date of birth?”: the latest date is 18 years before today instead of today',
    'Cwestiwn “Beth yw eich dyddiad geni?”: y dyddiad diweddaraf yw 18 o flynyddoedd cyn heddiw yn lle heddiw',
  ],
  [
    (d) => {
      question(d, 0, 2).fact = 'person.birthDate'
    },
    'Question “What is your date of birth?”: what is offered as its answer is now “birth date”',
    'Cwestiwn “Beth yw eich dyddiad geni?”: yr hyn a gynigir yn ateb bellach yw “birth date”',
  ],
  [
    (d) => {
      question(d, 1, 1).maxSize = 10000000
    },
    'Question “Upload a letter”: the largest file is 10 MB instead of 5 MB',
    'Cwestiwn “Lanlwythwch lythyr”: y ffeil fwyaf yw 10 MB yn lle 5 MB',
  ],
  [
    (d) => {
      question(d, 1, 1).accept.push('document')
    },
    'Question “Upload a letter”: documents may now be sent',
    'Cwestiwn “Lanlwythwch lythyr”: gellir anfon dogfennau bellach',
  ],
  [
    (d) => {
      question(d, 1, 1).accept.pop()
    },
    'Question “Upload a letter”: PDF files may no longer be sent',
    'Cwestiwn “Lanlwythwch lythyr”: ni ellir anfon ffeiliau PDF mwyach',
  ],
  [
    (d) => {
      page(d, 1).questions.push({ id: 'zqname', type: 'name', label: words('What is your name?', 'Beth yw eich enw?') })
    },
    'Page “Paying less”: question “What is your name?” is added after question “Upload a letter”',
    'Tudalen “Talu llai”: ychwanegwyd cwestiwn “Beth yw eich enw?” ar ôl cwestiwn “Lanlwythwch lythyr”',
  ],
  [
    (d) => {
      page(d, 0).questions.splice(2, 1)
    },
    'Page “Your property”: question “What is your date of birth?” is removed',
    'Tudalen “Eich eiddo”: dilëwyd cwestiwn “Beth yw eich dyddiad geni?”',
  ],
  [
    (d) => {
      page(d, 0).questions.unshift(page(d, 0).questions.pop())
    },
    'Page “Your property”: question “What is your date of birth?” now comes first',
    'Tudalen “Eich eiddo”: daw cwestiwn “Beth yw eich dyddiad geni?” yn gyntaf bellach',
  ],
  [
    (d) => {
      page(d, 1).questions.push(page(d, 0).questions.pop())
    },
    'Question “What is your date of birth?” moves from page “Your property” to page “Paying less” after question “Upload a letter”',
    'Symudwyd cwestiwn “Beth yw eich dyddiad geni?” o dudalen “Eich eiddo” i dudalen “Talu llai” ar ôl cwestiwn “Lanlwythwch lythyr”',
  ],
  // choices
  [
    (d) => {
      question(d, 0, 0).options.push({ id: 'zqboat', label: words('Houseboat', 'Cwch preswyl') })
    },
    'Question “What kind of home is it?”: choice “Houseboat” is added after choice “Flat”',
    'Cwestiwn “Pa fath o gartref ydyw?”: ychwanegwyd dewis “Cwch preswyl” ar ôl dewis “Fflat”',
  ],
  [
    (d) => {
      question(d, 0, 0).options.shift()
    },
    'Question “What kind of home is it?”: choice “House” is removed',
    'Cwestiwn “Pa fath o gartref ydyw?”: dilëwyd dewis “Tŷ”',
  ],
  [
    (d) => {
      question(d, 0, 0).options[0].label.en = 'House or bungalow'
    },
    'Question “What kind of home is it?”, choice “House” now reads “House or bungalow”',
    'Cwestiwn “Pa fath o gartref ydyw?”, dewis “Tŷ”: y geiriad newydd yn Saesneg yw “House or bungalow”',
  ],
  [
    (d) => {
      question(d, 0, 0).options[1].exclusive = true
    },
    'Question “What kind of home is it?”, choice “Flat”: it now rules the other choices out',
    'Cwestiwn “Pa fath o gartref ydyw?”, dewis “Fflat”: mae bellach yn eithrio’r dewisiadau eraill',
  ],
  // checks and decisions
  [
    (d) => {
      page(d, 1).checks[0].must = 'zqbins < 3'
    },
    'Check “Tell us about one bin less”: what must be true is “‘How many bins do you need?’ is less than 3” instead of “‘How many bins do you need?’ is less than 4”',
    'Gwiriad “Dywedwch wrthym am un bin yn llai”: yr hyn y mae’n rhaid iddo fod yn wir yw “‘Sawl bin sydd ei angen?’ yn llai na 3” yn lle “‘Sawl bin sydd ei angen?’ yn llai na 4”',
  ],
  [
    (d) => {
      d.rules[0].decide[0].when = 'zqpension && zqbins < 3'
    },
    'Decision “The fee”, row “You get Pension Credit”: the condition is “‘Do you get Pension Credit?’ and ‘How many bins do you need?’ is less than 3” instead of “‘Do you get Pension Credit?’”',
    'Penderfyniad “Y ffi”, rhes “Rydych yn cael Credyd Pensiwn”: yr amod yw “‘Ydych chi’n cael Credyd Pensiwn?’ a hefyd ‘Sawl bin sydd ei angen?’ yn llai na 3” yn lle “‘Ydych chi’n cael Credyd Pensiwn?’”',
  ],
  [
    (d) => {
      d.rules[0].decide[1].then = 'zqprice'
    },
    'Decision “The fee”, row “The full price”: the result is “‘Price of one bin’” instead of “‘How many bins do you need?’ × ‘Price of one bin’”',
    'Penderfyniad “Y ffi”, rhes “Y pris llawn”: y canlyniad yw “‘Pris un bin’” yn lle “‘Sawl bin sydd ei angen?’ × ‘Pris un bin’”',
  ],
  [
    (d) => {
      d.rules[0].decide[1].because.en = 'The whole price'
    },
    'Decision “The fee”, row “The full price” now reads “The whole price”',
    'Penderfyniad “Y ffi”, rhes “Y pris llawn”: y geiriad newydd yn Saesneg yw “The whole price”',
  ],
  [
    (d) => {
      d.rules[0].decide.unshift({ id: 'zqfree', when: 'zqbins == 0', then: '0', because: words('No bin', 'Dim bin') })
    },
    'Decision “The fee”: row “No bin” is added at the beginning',
    'Penderfyniad “Y ffi”: ychwanegwyd rhes “Dim bin” ar y dechrau',
  ],
  [
    (d) => {
      d.rules[0].decide.reverse()
    },
    'Decision “The fee”: row “The full price” now comes first',
    'Penderfyniad “Y ffi”: daw rhes “Y pris llawn” yn gyntaf bellach',
  ],
  [
    (d) => {
      d.rules.pop()
    },
    'Decision number 2 is removed',
    'Dilëwyd penderfyniad rhif 2',
  ],
  // stages, outcomes, messages
  [
    (d) => {
      d.stages[0].target = '5 working days'
    },
    'Stage “We have your request”: the target is 5 working days instead of 3 working days',
    'Cam “Mae eich cais gennym”: y targed yw 5 diwrnod gwaith yn lle 3 diwrnod gwaith',
  ],
  [
    (d) => {
      d.stages[0].next.push('zqno')
    },
    'Stage “We have your request”: it may now lead to “We cannot collect”',
    'Cam “Mae eich cais gennym”: gall arwain at “Ni allwn gasglu” bellach',
  ],
  [
    (d) => {
      d.stages[0].next = ['zqno']
    },
    'Stage “We have your request”: it may now lead to “We cannot collect”|Stage “We have your request”: it may no longer lead to “Your bin is on its way”',
    'Cam “Mae eich cais gennym”: gall arwain at “Ni allwn gasglu” bellach|Cam “Mae eich cais gennym”: ni all arwain at “Mae eich bin ar y ffordd” mwyach',
  ],
  [
    (d) => {
      d.stages[0].waits = true
    },
    'Stage “We have your request”: the clock now stands still here',
    'Cam “Mae eich cais gennym”: mae’r cloc bellach yn sefyll yma',
  ],
  [
    (d) => {
      d.stages[0].team = 'waste'
    },
    'Stage “We have your request”: the team is “waste” instead of “street scene”',
    'Cam “Mae eich cais gennym”: y tîm yw “waste” yn lle “street scene”',
  ],
  [
    (d) => {
      d.stages[1].outcome = 'zqnot'
    },
    'Stage “Your bin is on its way”: the outcome is “Not served” instead of “Started”',
    'Cam “Mae eich bin ar y ffordd”: y canlyniad yw “Heb ei wasanaethu” yn lle “Wedi dechrau”',
  ],
  [
    (d) => {
      d.outcomes[1].success = true
    },
    'Outcome “Not served”: it now counts as a success',
    'Canlyniad “Heb ei wasanaethu”: mae bellach yn cyfrif fel llwyddiant',
  ],
  [
    (d) => {
      d.messages[0].by.push('letter')
    },
    'Message “We have it”: it is now sent by letter too',
    'Neges “Mae gennym ni”: fe’i hanfonir drwy lythyr hefyd bellach',
  ],
  [
    (d) => {
      d.messages[0].event = 'paid'
    },
    'Message “We have it”: what sends it is a payment instead of that a request was sent',
    'Neges “Mae gennym ni”: y digwyddiad sy’n ei hanfon yw taliad yn lle bod cais wedi’i anfon',
  ],
  [
    (d) => {
      d.messages[0].body.cy = 'Diolch yn fawr.'
    },
    'Message “We have it”: the wording in Welsh is “Diolch yn fawr.” instead of “Diolch.”',
    'Neges “Mae gennym ni”: y geiriad yw “Diolch yn fawr.” yn lle “Diolch.”',
  ],
  // sharing, statistics, examples
  [
    (d) => {
      d.sharing[0].categories.push('household')
    },
    'Sharing “To offer a visit”: answers on the household may now be shared',
    'Rhannu “I gynnig ymweliad”: gellir rhannu atebion am yr aelwyd bellach',
  ],
  [
    (d) => {
      d.sharing[0].with = 'county-council'
    },
    'Sharing “To offer a visit”: who it is shared with is “county council” instead of “fire service”',
    'Rhannu “I gynnig ymweliad”: y corff y rhennir ag ef yw “county council” yn lle “fire service”',
  ],
  [
    (d) => {
      d.counted.pop()
    },
    'Statistic “Age” is removed',
    'Dilëwyd ystadegyn “Oedran”',
  ],
  [
    (d) => {
      d.window.closes = '2026-12-21'
    },
    'The service: the last day on which it can be answered is 21 December 2026 instead of 14 December 2026',
    'Y gwasanaeth: y diwrnod olaf y gellir ei ateb yw 21 Rhagfyr 2026 yn lle 14 Rhagfyr 2026',
  ],
  [
    (d) => {
      d.window.paper = '7 days'
    },
    'The service: the time after closing in which paper answers are keyed in is 7 days instead of 5 days',
    'Y gwasanaeth: yr amser ar ôl cau i roi atebion papur i mewn yw 7 diwrnod yn lle 5 diwrnod',
  ],
  [
    (d) => {
      d.phases[1].begins = '2027-03-01'
    },
    'Phase “We answer”: the day on which it begins is 1 March 2027 instead of 1 February 2027',
    'Cyfnod “Rydym yn ateb”: y diwrnod y mae’n dechrau yw 1 Mawrth 2027 yn lle 1 Chwefror 2027',
  ],
  [
    (d) => {
      d.phases.splice(1, 0, {
        id: 'zqdeciding',
        title: { en: 'We decide', cy: 'Rydym yn penderfynu' },
        begins: '2026-12-15',
      })
    },
    'Phase “We decide” is added after phase “We listen”',
    'Ychwanegwyd cyfnod “Rydym yn penderfynu” ar ôl cyfnod “Rydym yn gwrando”',
  ],
  [
    (d) => {
      d.examples[0].answers.zqkind = 'zqflat'
    },
    'Example “Two bins”: the answer to “What kind of home is it?” is “Flat” instead of “House”',
    'Enghraifft “Dau fin”: yr ateb i “Pa fath o gartref ydyw?” yw “Fflat” yn lle “Tŷ”',
  ],
  [
    (d) => {
      d.examples[0].expect.fee = 10500
    },
    'Example “Two bins”: the expected result of the fee is £105 instead of £100',
    'Enghraifft “Dau fin”: canlyniad disgwyliedig y ffi yw £105 yn lle £100',
  ],
  [
    (d) => {
      d.examples[0].expect.pages = ['zqhome', 'zqless']
    },
    'Example “Two bins”: the expected result of the pages shown is now “Your property”, “Paying less”',
    'Enghraifft “Dau fin”: canlyniad disgwyliedig y tudalennau a ddangosir bellach yw “Eich eiddo”, “Talu llai”',
  ],
  [
    (d) => {
      d.examples[0].asOf = '2027-04-01'
    },
    'Example “Two bins”: the day is 1 April 2027 instead of 1 May 2026',
    'Enghraifft “Dau fin”: y diwrnod yw 1 Ebrill 2027 yn lle 1 Mai 2026',
  ],
  [
    (d) => {
      d.examples[0].title.en = 'A pair of bins'
    },
    'Example “Two bins” now reads “A pair of bins”',
    'Enghraifft “Dau fin”: y geiriad newydd yn Saesneg yw “A pair of bins”',
  ],
]

const whole = schemaAt([])

test(`${table.length} kinds of change are said as they are meant, in English and in Welsh`, () => {
  assert.ok(table.length >= 60)
  const wrong: (readonly (string | undefined)[])[] = []
  for (const [change, en, cy] of table) {
    const after = base()
    change(after)
    const { changes } = diffDesigns(normalise(base()), normalise(after))
    const said = [
      changes.map(({ sentence }) => sentence.en).join('|'),
      changes.map(({ sentence }) => sentence.cy).join('|'),
    ]
    if (said[0] !== en || said[1] !== cy) wrong.push([...said, en, cy])
  }
  assert.deepEqual(wrong, [])
})

test('every leaf and every list of names of the schema has its words, and the words name nothing else', () => {
  const lists = new Set(['pages', 'questions'])
  const wanted = schemaKeys().flatMap((path): readonly string[] => {
    const keys = path.split('.')
    const part = schemaAt(keys)
    if (keys.at(-1) === 'id' && keys.length > 1) return []
    if (part.items?.properties) {
      lists.add(keys.at(-1) ?? '')
      return []
    }
    const from = keys.findLastIndex((_, i) => schemaAt(keys.slice(0, i + 1)).items?.properties !== undefined)
    const name = [from < 0 ? 'service' : keys[from], ...keys.slice(from + 1)].join('.')
    return name === 'values.from' ? [] : [name]
  })
  const known = new Set([...Object.keys(leafWords), ...Object.keys(namesWords)])
  assert.deepEqual(
    [...new Set(wanted)].filter((name) => !known.has(name)),
    [],
  )
  assert.deepEqual(
    [...known].filter((name) => !wanted.includes(name) && !name.startsWith('questions.repeat.')),
    [],
  )
})

/** Every name of a closed list of the schema, by where it stands there. */
const closed = (part: Schema = whole, keys: readonly string[] = []): readonly (readonly [string, string])[] => {
  if (typeof part.const === 'string') {
    const from = keys.findLastIndex((_, i) => schemaAt(keys.slice(0, i + 1)).items?.properties !== undefined)
    return [[[from < 0 ? 'service' : keys[from], ...keys.slice(from + 1)].join('.'), part.const]]
  }
  const inside = [...(part.anyOf ?? []), ...(part.items ? [part.items] : [])]
  return [
    ...inside.flatMap((one) => closed(one, keys)),
    ...Object.entries(part.properties ?? {}).flatMap(([key, inner]) => closed(inner, [...keys, key])),
  ]
}

test('every name of every closed list of the schema has its words, in English and in Welsh', (t) => {
  const names = [...new Map(closed().map((one) => [one.join(' '), one])).values()]
  t.diagnostic(`${names.length} names`)
  assert.ok(names.length > 90, `${names.length} names`)
  // what has no words is said as it is written, in quotes
  const wordless = names.filter(([leaf, name]) => {
    const { as = 'plain' } = leafWords[leaf] ?? namesWords[leaf] ?? {}
    return (['en', 'cy'] as const).some((locale) =>
      /^$|“/.test(sayValue(as, name, { designs: [], elements: [] }, locale)),
    )
  })
  assert.deepEqual(wordless, [])
})

test('no sentence holds an id, a path or a key, and none is empty, whatever is changed', () => {
  const count = Math.min(cases, 100)
  for (let i = 0; i < count; i++) {
    const tape = seededTape(i)
    const before = normalise(makeDesign(tape, new Map()) as Doc)
    const after = vary(before, tape).design
    for (const { change, sentence } of diffDesigns(before, after).changes)
      for (const said of [sentence.en ?? '', sentence.cy ?? '']) {
        assert.ok(
          said.length > 8 && !/\{|undefined|\[object|: :|“”/.test(said),
          `${JSON.stringify(change).slice(0, 200)}: ${said}`,
        )
        assert.doesNotMatch(said, /zq\w+x\b|\/(pages|rules)\b/, JSON.stringify(change).slice(0, 300))
      }
  }
})
