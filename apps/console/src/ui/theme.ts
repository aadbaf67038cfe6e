import { type CSSVariablesResolver, createTheme, defaultVariantColorsResolver, type MantineColorsTuple } from '@mantine/core';

const night: MantineColorsTuple = [
  '#eef4f8',
  '#d5e4ee',
  '#b0ccdc',
  '#8db8cd',
  '#6ba5be',
  '#4f8fab',
  '#2f6485',
  '#1a4166',
  '#0c234a',
  '#081833',
];
const dark: MantineColorsTuple = [
  '#eceef0',
  '#c9ced3',
  '#abb3ba',
  '#868f97',
  '#4a525a',
  '#2f353b',
  '#252a2f',
  '#14171a',
  '#101316',
  '#0b0d0f',
];

/** Mantine in the colours, the type and the density of the console. */
export const theme = createTheme({
  colors: { night, dark },
  primaryColor: 'night',
  primaryShade: { light: 8, dark: 4 },
  // White on the light accent of the dark scheme would have a contrast of 2.7.
  variantColorResolver: (input) => {
    const own = defaultVariantColorsResolver(input);
    return input.variant === 'filled' ? { ...own, color: 'var(--sl-on-state)' } : own;
  },
  black: '#1b1f23',
  fontFamily: 'var(--sl-font)',
  fontFamilyMonospace: 'var(--sl-mono)',
  fontSizes: { xs: '12px', sm: '13px', md: '14px', lg: '16px', xl: '20px' },
  lineHeights: { xs: '16px', sm: '18px', md: '20px', lg: '24px', xl: '28px' },
  radius: { xs: '3px', sm: '6px', md: '8px', lg: '12px', xl: '20px' },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  respectReducedMotion: true,
  focusRing: 'auto',
  components: {
    Button: { defaultProps: { size: 'xs' } },
    ActionIcon: { defaultProps: { variant: 'subtle', color: 'gray', size: 30 } },
    Input: { vars: () => ({ wrapper: { '--input-bd': 'var(--sl-control)' } }) },
    InputWrapper: { vars: () => ({ label: {}, error: {}, description: { '--input-description-size': '12px' } }) },
    Checkbox: { defaultProps: { size: 'sm' } },
    Modal: {
      defaultProps: { centered: true, radius: 'lg', transitionProps: { duration: 110 }, overlayProps: { backgroundOpacity: 0.45 } },
    },
    Drawer: { defaultProps: { transitionProps: { duration: 110 } } },
    Tooltip: { defaultProps: { openDelay: 350, withArrow: false, events: { hover: true, focus: true, touch: false } } },
    Menu: { defaultProps: { transitionProps: { duration: 80 }, shadow: 'md' } },
    Popover: { defaultProps: { transitionProps: { duration: 80 }, shadow: 'md' } },
  },
});

const roles = {
  '--mantine-color-body': 'var(--sl-bg)',
  '--mantine-color-text': 'var(--sl-text)',
  '--mantine-color-dimmed': 'var(--sl-muted)',
  '--mantine-color-placeholder': 'var(--sl-muted)',
  '--mantine-color-anchor': 'var(--sl-accent)',
  '--mantine-color-default': 'var(--sl-surface)',
  '--mantine-color-default-hover': 'var(--sl-hover)',
  '--mantine-color-default-color': 'var(--sl-text)',
  '--mantine-color-default-border': 'var(--sl-control)',
  '--mantine-color-error': 'var(--sl-urgent)',
  '--mantine-color-gray-text': 'var(--sl-text)',
  '--mantine-color-gray-light-color': 'var(--sl-text)',
};

/** Mantine's own roles, each pointed at a measured colour, so that no default falls below WCAG AA. */
export const cssVariables: CSSVariablesResolver = () => ({ variables: {}, light: roles, dark: roles });
