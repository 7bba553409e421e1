/** Takes back what the service workers of these folders have kept. False when the browser would not. */
export async function forgetKept(scopes: readonly string[]): Promise<boolean> {
  try {
    if ('caches' in window)
      for (const name of await caches.keys())
        if (scopes.some((scope) => name.endsWith(`-${scope}`))) await caches.delete(name);
    if ('serviceWorker' in navigator)
      for (const registration of await navigator.serviceWorker.getRegistrations())
        if (scopes.includes(registration.scope)) await registration.unregister();
    return true;
  } catch {
    return false;
  }
}
