/**
 * The address that the site will live at, from what stands in `SITE_URL`: without the slash at the end, null when
 * nothing stands there. Throws on what is no web address of a folder.
 */
export function siteAddress(text: string | undefined): string | null {
  if (text === undefined || text.trim() === '') return null;
  const wrong = new Error(
    `SITE_URL: ${text} is no web address of a folder, as https://example.org/ledighed is`,
  );
  if (!URL.canParse(text.trim())) throw wrong;
  const url = new URL(text.trim());
  if (!/^https?:$/.test(url.protocol) || url.search !== '' || url.hash !== '') throw wrong;
  return url.href.replace(/\/+$/, '');
}
