/// <reference types="vite/client" />

/** Made by `src/build/catalogue.ts`. */
declare module 'virtual:catalogue' {
  export const datasets: readonly import('../domain/catalogue.ts').ListedEntry[];
}
