/** A block of content as designs have it; `text` is the small Markdown (paragraphs, `* ` lists, links, strong). */
export interface Block {
  readonly type: 'paragraph' | 'heading' | 'inset' | 'details' | 'warning'
  readonly title?: string
  readonly text: string
}

/** What a text of the source came to, and what was done to it on the way. */
export interface Converted {
  readonly blocks: readonly Block[]
  readonly templates: boolean
  readonly simplified: boolean
}

/** The text of blocks as one, headings in bold: for where only one block may stand. */
export const asOneText = (blocks: readonly Block[]): string =>
  blocks
    .map(({ type, title, text }) =>
      type === 'heading' ? `**${text.replaceAll('**', '')}**` : title ? `**${title}**\n\n${text}` : text,
    )
    .join('\n\n')

/** Blocks with neighbouring paragraphs joined into one. */
export const joined = (blocks: readonly Block[]): readonly Block[] =>
  blocks.reduce<Block[]>((all, block) => {
    const last = all.at(-1)
    if (last?.type === 'paragraph' && block.type === 'paragraph')
      all[all.length - 1] = { type: 'paragraph', text: `${last.text}\n\n${block.text}` }
    else all.push(block)
    return all
  }, [])
