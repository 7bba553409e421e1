/**
 * The Chromium that `npm ci` brings: @sparticuz/chromium, Linux x64 only. It is unpacked once, 200 MB, into the
 * folder for temporary files, with the libraries that it needs and with fonts of its own, so that words are as
 * wide on every machine, also on one that has no fonts.
 */
import { cpSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

/** Part of the folder's name, so that another version is unpacked afresh: of the package, of what is put beside it. */
const VERSION = '147.0.0-2';
/** Found before anything is unpacked, which moves the folder for temporary files for a while. */
const FOLDER = join(tmpdir(), `kommunekurven-chromium-${VERSION}`);

const require = createRequire(import.meta.url);
/** As wide as Arial, whatever a page asks for. */
const FONTS = [
  require.resolve('@expo-google-fonts/arimo/400Regular/Arimo_400Regular.ttf'),
  require.resolve('@expo-google-fonts/arimo/400Regular_Italic/Arimo_400Regular_Italic.ttf'),
  require.resolve('@expo-google-fonts/arimo/600SemiBold/Arimo_600SemiBold.ttf'),
  require.resolve('@expo-google-fonts/arimo/700Bold/Arimo_700Bold.ttf'),
];

/** @type {Promise<void> | undefined} */
let unpacking;

/** @returns {Promise<{ executablePath: string, env: Record<string, string | undefined> }>} */
export async function bundledChromium() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      `The Chromium that npm brings runs on Linux x64 only, not on ${process.platform} ${process.arch}.`,
    );
  }
  if (!existsSync(FOLDER)) {
    unpacking ??= unpack(FOLDER);
    await unpacking;
  }
  const libraries = [join(FOLDER, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  return {
    executablePath: join(FOLDER, 'chromium'),
    env: { ...process.env, LD_LIBRARY_PATH: libraries, FONTCONFIG_FILE: join(FOLDER, 'fonts.conf') },
  };
}

/**
 * The package unpacks its libraries only where it believes to run in a cloud service, and always into the
 * folder for temporary files; it also changes the environment. Both are put back. It is unpacked aside and
 * then renamed: a run that was stopped halfway, or runs at the same time, leaves nothing half there.
 * @param {string} folder
 */
async function unpack(folder) {
  const aside = `${folder}-${process.pid}`;
  mkdirSync(aside, { recursive: true });
  const before = { ...process.env };
  Object.assign(process.env, { TMPDIR: aside, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' });
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    await chromium.executablePath();
  } finally {
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
    Object.assign(process.env, before);
  }
  for (const font of FONTS) cpSync(font, join(aside, 'letters', basename(font)));
  writeFileSync(join(aside, 'fonts.conf'), fontConfiguration(folder));
  try {
    renameSync(aside, folder);
  } catch (error) {
    // Another run was first: its folder is as good.
    if (!existsSync(folder)) throw error;
    rmSync(aside, { recursive: true, force: true });
  }
}

/** Without this no text at all is drawn: the package's own file looks for its font in one fixed place. */
function fontConfiguration(/** @type {string} */ folder) {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, 'letters')}</dir>
  <cachedir>${join(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`;
}
