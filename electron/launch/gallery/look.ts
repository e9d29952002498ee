/** One way of showing the program. */
export interface Look {
  readonly name: string
  readonly colorScheme: 'light' | 'dark'
  readonly direction: 'ltr' | 'rtl'
  readonly size: { readonly width: number; readonly height: number }
}
