const code = [/\{%[\s\S]*?%\}/g, /\{\{[\s\S]*?\}\}/g, /\{#[\s\S]*?#\}/g, /<%[\s\S]*?%>/g, /\$\{[\s\S]*?\}/g]
const remains = /\{%|%\}|\{\{|\}\}|\{#|#\}|<%|%>|\$\{/g

/**
 * A text without the code of the template languages that the engines run over it (Nunjucks, Liquid, Handlebars, EJS,
 * placeholders of an environment), and whether there was any. What stands between two pieces of code stays.
 */
export const withoutTemplates = (text: string): { readonly text: string; readonly removed: boolean } => {
  let left = text
  // a removal can join what stood around it into new code
  for (let before = ''; before !== left; ) {
    before = left
    for (const form of code) left = left.replace(form, ' ')
  }
  left = left.replace(remains, ' ')
  for (let before = ''; before !== left; ) {
    before = left
    left = left.replace(remains, ' ')
  }
  return { text: left, removed: left !== text }
}
