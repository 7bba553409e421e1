/** The HTML that puts a figure in another page. Pure text in, text out. */

export interface EmbedCode {
  /** Of the figure alone, absolute. */
  readonly address: string;
  /** The headline: what a frame is called to those who do not see it. */
  readonly title: string;
  /** CSS pixels: for good without the script, and until it has spoken with it. */
  readonly height: number;
  /** Whether `embed.js` gives the frame the figure's own height. */
  readonly resizes: boolean;
}

export function embedCode({ address, title, height, resizes }: EmbedCode): string {
  const frame = `<iframe src="${escaped(address)}" title="${escaped(title)}" width="100%" height="${Math.ceil(height)}" style="border:0" loading="lazy"></iframe>`;
  return resizes ? `${frame}\n<script src="${escaped(scriptAddress(address))}" async></script>` : frame;
}

/** Beside the document that shows the figure. */
function scriptAddress(address: string): string {
  return new URL('embed.js', address).href;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
