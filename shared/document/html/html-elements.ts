const set = (names: string): ReadonlySet<string> => new Set(names.split(' '))

/** How the HTML reader treats an element. Those not named are transparent: their tags go, their content stays. */
export const HTML_ELEMENTS = {
  /** Gone with all they hold: code, styles, foreign content, form controls, other documents. */
  dropped: set(
    'script style template noscript noframes iframe frame frameset object embed applet param svg math canvas audio video source track map area ' +
      'select option datalist textarea button input meter progress dialog link meta base basefont bgsound xml portal slot',
  ),
  /** Begin and end a line. */
  block: set(
    'html body head address article aside section nav main header footer hgroup div center p h1 h2 h3 h4 h5 h6 ul ol menu dir li dl dt dd ' +
      'blockquote figure figcaption pre xmp listing table caption thead tbody tfoot tr td th form fieldset legend details summary hr img',
  ),
  lists: new Map([
    ['ul', 'bulletList'],
    ['menu', 'bulletList'],
    ['dir', 'bulletList'],
    ['ol', 'orderedList'],
  ]),
  /** Elements that mark their text. */
  marks: new Map([
    ['b', 'bold'],
    ['strong', 'bold'],
    ['i', 'italic'],
    ['em', 'italic'],
    ['cite', 'italic'],
    ['dfn', 'italic'],
    ['var', 'italic'],
    ['u', 'underline'],
    ['ins', 'underline'],
    ['s', 'strike'],
    ['strike', 'strike'],
    ['del', 'strike'],
    ['sub', 'subscript'],
    ['sup', 'superscript'],
  ]),
  preformatted: set('pre xmp listing'),
} as const
