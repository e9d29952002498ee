import {
  type CSSVariablesResolver,
  colorsTuple,
  createTheme,
  defaultVariantColorsResolver,
  type VariantColorsResolver,
} from '@mantine/core'

const NAMED = new Set(['accent', 'error'])

/** Buttons and badges of our two solid colours; the hover and the text on them are tokens, measured like the others. */
const variantColorResolver: VariantColorsResolver = (input) => {
  const color = input.color ?? 'accent'
  if (!NAMED.has(color)) return defaultVariantColorsResolver(input)
  if (input.variant === 'filled') {
    return {
      background: `var(--u-${color})`,
      hover: `var(--u-${color}-hover)`,
      color: `var(--u-on-${color})`,
      border: '1px solid transparent',
    }
  }
  if (input.variant === 'light') {
    return {
      background: `var(--u-${color}-soft)`,
      hover: `var(--u-${color}-soft)`,
      color: `var(--u-${color})`,
      border: '1px solid transparent',
    }
  }
  if (input.variant === 'outline') {
    return {
      background: 'transparent',
      hover: `var(--u-${color}-soft)`,
      color: `var(--u-${color})`,
      border: `1px solid var(--u-${color})`,
    }
  }
  if (input.variant === 'subtle' || input.variant === 'transparent') {
    return {
      background: 'transparent',
      hover: `var(--u-${color}-soft)`,
      color: `var(--u-${color})`,
      border: '1px solid transparent',
    }
  }
  return defaultVariantColorsResolver(input)
}

/** Mantine paints fields, menus and tracks of the dark scheme with its own greys: these are ours, from text (0) to ground (9). */
const dark = [
  'var(--u-ink)',
  'var(--u-muted)',
  'var(--u-muted)',
  'var(--u-edge)',
  'var(--u-line)',
  'var(--u-raised)',
  'var(--u-surface)',
  'var(--u-surface)',
  'var(--u-ground)',
  'var(--u-ground)',
] as const

const colors = {
  dark,
  accent: colorsTuple('var(--u-accent)'),
  error: colorsTuple('var(--u-error)'),
  warning: colorsTuple('var(--u-warning)'),
  info: colorsTuple('var(--u-info)'),
  ok: colorsTuple('var(--u-ok)'),
}

const variables = {
  '--mantine-color-body': 'var(--u-ground)',
  '--mantine-color-text': 'var(--u-ink)',
  '--mantine-color-bright': 'var(--u-ink)',
  '--mantine-color-dimmed': 'var(--u-muted)',
  '--mantine-color-placeholder': 'var(--u-muted)',
  '--mantine-color-anchor': 'var(--u-accent)',
  '--mantine-color-error': 'var(--u-error)',
  '--mantine-color-default': 'var(--u-surface)',
  '--mantine-color-default-hover': 'var(--u-raised)',
  '--mantine-color-default-color': 'var(--u-ink)',
  '--mantine-color-default-border': 'var(--u-line)',
  '--mantine-color-disabled': 'var(--u-raised)',
  '--mantine-color-disabled-color': 'var(--u-muted)',
  '--mantine-color-disabled-border': 'var(--u-line)',
  '--mantine-primary-color-filled': 'var(--u-accent)',
  '--mantine-primary-color-filled-hover': 'var(--u-accent-hover)',
  '--mantine-primary-color-light': 'var(--u-accent-soft)',
  '--mantine-primary-color-light-hover': 'var(--u-accent-soft)',
  '--mantine-primary-color-light-color': 'var(--u-accent)',
  '--mantine-primary-color-contrast': 'var(--u-on-accent)',
}

/** Mantine's own variables, bound to our tokens in both schemes. */
export const cssVariablesResolver: CSSVariablesResolver = () => ({ variables: {}, light: variables, dark: variables })

/** Mantine's theme. Colours are CSS variables of tokens.css, so that one scheme attribute switches everything. */
export const theme = createTheme({
  primaryColor: 'accent',
  colors,
  variantColorResolver,
  fontFamily: 'var(--u-font-interface)',
  fontFamilyMonospace: 'var(--u-font-mono)',
  headings: {
    fontFamily: 'var(--u-font-interface)',
    fontWeight: '600',
    sizes: { h1: { fontSize: '20px' }, h2: { fontSize: '16px' }, h3: { fontSize: '14px' } },
  },
  fontSizes: { xs: '12px', sm: '13px', md: '14px', lg: '16px', xl: '20px' },
  spacing: { xs: '4px', sm: '8px', md: '16px', lg: '24px', xl: '32px' },
  radius: { xs: '3px', sm: '6px', md: '6px', lg: '6px', xl: '6px' },
  defaultRadius: 'sm',
  shadows: { xs: 'none', sm: 'none', md: 'var(--u-shadow)', lg: 'var(--u-shadow)', xl: 'var(--u-shadow)' },
  focusRing: 'auto',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Button: { defaultProps: { size: 'sm' } },
    ActionIcon: { defaultProps: { variant: 'subtle', size: 32 } },
    Checkbox: { defaultProps: { iconColor: 'var(--u-on-accent)', radius: 3 } },
    Radio: { defaultProps: { iconColor: 'var(--u-on-accent)' } },
    Tooltip: { defaultProps: { openDelay: 300, withArrow: false, events: { hover: true, focus: true, touch: false } } },
    // Inside a dialog, Mantine's <header> would count as a second banner of the page.
    Modal: {
      defaultProps: {
        attributes: { header: { role: 'presentation' } },
        centered: true,
        transitionProps: { duration: 120 },
        overlayProps: { backgroundOpacity: 0.4 },
      },
    },
    Menu: { defaultProps: { shadow: 'md', transitionProps: { duration: 120 } } },
    Popover: { defaultProps: { shadow: 'md', transitionProps: { duration: 120 } } },
  },
})
