/** Loads the page again; the address, and with it all choices, stays. */
export function reloadPage(): void {
  window.location.reload();
}
