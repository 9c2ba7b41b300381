/**
 * A piece of text that means in Markdown and in HTML no more than its letters: nothing in it looks like a tag, opens a
 * link or makes bold. Blanks are collapsed.
 */
export const safeText = (text: string): string => {
  let left = text.replace(/[\p{Cc}\uFEFF\u200B]/gu, (c) => (/\s/.test(c) ? ' ' : '')).replace(/\s+/g, ' ')
  for (let before = ''; before !== left; ) {
    before = left
    left = left
      .replace(/<(?=[A-Za-z/!?])/g, '')
      .replace(/\*\*+/g, '')
      .replace(/\]\(/g, '] (')
  }
  return left
}
