/** A token of a condition written as an expression. */
export interface Token {
  readonly is: 'name' | 'text' | 'number' | 'sign'
  readonly text: string
}

const forms: readonly (readonly [Token['is'] | 'blank', RegExp])[] = [
  ['blank', /^\s+/],
  ['number', /^\d+(\.\d+)?(?![\w$])/],
  ['text', /^'(?:[^'\\]|\\.)*'|^"(?:[^"\\]|\\.)*"/],
  ['name', /^[A-Za-z_$][\w$]*/],
  ['sign', /^(===|!==|==|!=|<=|>=|&&|\|\||[<>!().,:+*/%[\]-])/],
]

/** The tokens of an expression; undefined when it has a character that belongs to none. */
export const tokensOf = (expression: string): readonly Token[] | undefined => {
  const tokens: Token[] = []
  for (let rest = expression; rest !== ''; ) {
    const found = forms.map(([is, form]) => [is, form.exec(rest)?.[0]] as const).find(([, text]) => text)
    if (!found?.[1]) return undefined
    const [is, text] = found
    rest = rest.slice(text.length)
    if (is === 'blank') continue
    tokens.push(is === 'text' ? { is, text: text.slice(1, -1).replace(/\\(.)/g, '$1') } : { is, text })
  }
  return tokens
}
