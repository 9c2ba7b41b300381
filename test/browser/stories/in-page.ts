/**
 * What a hand on the keyboard has to know of a page, as functions that run in it. Strings: the page is another place, and the
 * tests' types know no document.
 */

/** Where Tab stops, in the order of the document: what can have the focus, is seen, and is not behind an open dialog. */
const stops = `
  const within = document.querySelector('dialog:modal') ?? document
  const kinds = 'a[href],area[href],button,input,select,textarea,summary,iframe,[tabindex],[contenteditable]'
  const seen = (e) => e.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true })
  const group = (e) => [...document.querySelectorAll('input[type=radio]')].filter((o) => o.name === e.name && o.form === e.form && !o.disabled)
  const open = (e) => !e.matches(':disabled') && e.tabIndex >= 0 && e.type !== 'hidden' && seen(e) && !e.closest('[inert]') &&
    (e.localName !== 'summary' || e.parentElement.querySelector('summary') === e)
  // Of radios with one name Tab stops at the chosen one; of none chosen at the first from above and the last from below.
  const radio = (e, back) => {
    if (e.localName !== 'input' || e.type !== 'radio') return true
    const all = group(e)
    const chosen = all.find((o) => o.checked)
    if (chosen) return chosen === e
    return all.includes(document.activeElement) ? document.activeElement === e : all.at(back ? -1 : 0) === e
  }
  const list = (back) => [...within.querySelectorAll(kinds)].filter((e) => open(e) && radio(e, back))
`

/** How many times Tab is pressed to come to \`target\`: below zero with Shift. null: Tab never stops there. */
export const pathTo = `(target) => {
  ${stops}
  const from = document.activeElement === document.body || document.activeElement === null
    ? (window.__from ?? ((location.hash && document.getElementById(location.hash.slice(1))) || document.body)) : document.activeElement
  if (from === target && document.activeElement === target) return 0
  const after = (e) => from.compareDocumentPosition(e) & Node.DOCUMENT_POSITION_FOLLOWING
  const ahead = list(false).filter((e) => e !== from && after(e))
  const behind = list(true).filter((e) => e !== from && !after(e)).reverse()
  const to = ahead.indexOf(target)
  if (to >= 0) return to + 1
  const back = behind.indexOf(target)
  return back >= 0 ? -(back + 1) : null
}`

/** What somebody sees of a control, to tell whether the focus changes it. */
export const look = `(target) => {
  const clear = (colour) => colour === 'transparent' || /[,/] ?0\\)$/.test(colour)
  const of = (e, pseudo) => {
    if (!e) return ''
    const s = getComputedStyle(e, pseudo)
    const outline = s.outlineStyle === 'none' || clear(s.outlineColor) || s.outlineWidth === '0px' ? '' : s.outline
    return [outline, s.boxShadow, s.backgroundColor, s.borderColor, s.borderWidth].join(' ')
  }
  const label = target.labels?.[0]
  return [of(target), of(label, '::before'), of(target.closest('.govuk-drop-zone'))].join('|')
}`

/** What has the focus, in the words that a report needs; and whether something lies on top of it (WCAG 2.4.11). */
export const focused = `() => {
  const e = document.activeElement
  if (!e || e === document.body) return 'nothing'
  const words = (e.getAttribute('aria-label') ?? e.labels?.[0]?.textContent ?? e.textContent ?? '').replace(/\\s+/g, ' ').trim()
  return e.localName + (e.type ? '[' + e.type + ']' : '') + ' “' + words.slice(0, 60) + '”'
}`
export const covered = `(target) => {
  const box = [...target.getClientRects()].find((r) => r.width > 0 && r.height > 0)
  if (!box) return 'has no place on the page'
  const [x, y] = [box.left + Math.min(box.width / 2, 20), box.top + Math.min(box.height / 2, 12)]
  if (x < 0 || y < 0 || x > innerWidth || y > innerHeight) return 'is out of sight'
  const top = document.elementFromPoint(x, y)
  if (!top || target.contains(top) || top.contains(target) || [...(target.labels ?? [])].some((e) => e.contains(top))) return ''
  return 'lies behind ' + top.outerHTML.slice(0, 120)
}`

/** Words of a page that are of the language of nobody here: lines with English small words on a Welsh page, and the other way round. */
export const strange = `(locale) => {
  const small = locale === 'cy' ? /(^| )(the|and|your|you|with|this|that|from|have|not|was|are|for) /i
    : /(^| )(yn|eich|chi|ac|gyda|wedi|fod|oes|mae|ar gyfer|sydd) /i
  const own = (e) => { for (let at = e; at; at = at.parentElement) if (at.lang) return at.lang; return '' }
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const found = []
  while (walker.nextNode()) {
    const e = walker.currentNode.parentElement
    const text = walker.currentNode.data.replace(/\\s+/g, ' ').trim()
    if (small.test(text + ' ') && own(e) === locale && !e.closest('script,style,textarea,[data-said],noscript') && e.checkVisibility()) found.push(text)
  }
  return found
}`

/** What every page of ours has: its language, one main heading, and a skip link that Tab comes to first. */
export const frame = `() => {
  ${stops}
  const first = list(false)[0]
  const skip = document.querySelector('a.govuk-skip-link')
  const heads = [...document.querySelectorAll('main h1')].filter(seen)
  return {
    lang: document.documentElement.lang,
    heading: heads.length === 1 ? heads[0].textContent.replace(/\\s+/g, ' ').trim() : heads.length + ' main headings',
    one: heads.length === 1,
    summary: [...document.querySelectorAll('main .govuk-error-summary')].every((e) => e.contains(document.activeElement)),
    skips: skip !== null && (first === skip || within !== document) && document.querySelector(skip.getAttribute('href')) !== null,
  }
}`
