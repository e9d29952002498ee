/** Debian packages that bring the libraries Electron links to (chromium has the same ones) and a virtual display. */
export const debianPackages = ['chromium', 'xvfb', 'xauth'] as const
