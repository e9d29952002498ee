const SPECIAL = ['[UNK]', '[CLS]', '[SEP]'] as const

/** A tokenizer.json that knows these whole words and nothing else; a pair is [CLS] premise [SEP] hypothesis [SEP]. */
export function tinyTokenizer(words: readonly string[]): object {
  const idOf = (word: string): number => words.indexOf(word)
  const first = [special('[CLS]', 0), { Sequence: { id: 'A', type_id: 0 } }, special('[SEP]', 0)]
  return {
    version: '1.0',
    truncation: null,
    padding: null,
    added_tokens: SPECIAL.map((content) => ({
      id: idOf(content),
      content,
      single_word: false,
      lstrip: false,
      rstrip: false,
      normalized: false,
      special: true,
    })),
    normalizer: { type: 'Lowercase' },
    pre_tokenizer: { type: 'BertPreTokenizer' },
    post_processor: {
      type: 'TemplateProcessing',
      single: first,
      pair: [...first, { Sequence: { id: 'B', type_id: 1 } }, special('[SEP]', 1)],
      special_tokens: Object.fromEntries(SPECIAL.slice(1).map((word) => [word, { id: word, ids: [idOf(word)], tokens: [word] }])),
    },
    decoder: null,
    model: {
      type: 'WordPiece',
      unk_token: '[UNK]',
      continuing_subword_prefix: '##',
      max_input_chars_per_word: 100,
      vocab: Object.fromEntries(words.map((word, index) => [word, index])),
    },
  }
}

function special(id: string, type: number): object {
  return { SpecialToken: { id, type_id: type } }
}
