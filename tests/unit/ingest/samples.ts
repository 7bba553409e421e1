/** Small files in every format, with figures from `data/`. */
import { existsSync, readdirSync } from 'node:fs';

export const SAMPLES: readonly string[] = [
  'OMRÅDE;ENHED;ALDER;KØN;TID;INDHOLD\r\n000 Hele landet;1 Antal;TOT Alder i alt;TOT I alt;2026M06;17208\r\n000 Hele landet;2 Pct. af arbejdsstyrken;TOT Alder i alt;TOT I alt;2026M06;0,6\r\n851 Aalborg;1 Antal;TOT Alder i alt;TOT I alt;2026M06;..\r\n',
  'Område;Periode;Ydelsesgrupper;Antal langtidsledige fuldtidspersoner\nHele landet;2023M07;Ydelsesgrupper i alt;14045\nHele landet;2023M08;Ydelsesgrupper i alt;14146\nHjørring;2026M04;Kontanthjælp;38\nFanø;2026M04;Kontanthjælp;*\n',
  'Kommune;Periode;Antal ledige fuldtidspersoner;Ledige fuldtidspersoner i pct. af arbejdsstyrken 16-66 år\nHele landet;aug 2021;96.938;3,3\nHjørring;juli 2026;683;2,3\nHjørring;juni 2026;724;-\n\n"Note: foreløbige tal,\r\nse ""Om tallene"""\n',
  'Fuldtidsledige i pct. af arbejdsstyrken efter område, køn og tid;;;\nEnhed: Pct.;;;\n;;2021M08;2021M09\nHele landet;I alt;3,3;3\n;Mænd;3,1;2,9\nHjørring;I alt;2,5;..\n;;;\n"Foreløbige tal";;;\n',
  'De Kommunale Nøgletal;;;\n;;;\n;Kom.nr;2023;2024\n;;;\nLedige fuldtidspersoner i pct. af arbejdsstyrken;;;\nLæsø Kommune;825;2,5;M\nHjørring Kommune;860;2,4;2,3\n;;;\nTegnforklaring:;;;\n',
];

const data = new URL('../../../data/', import.meta.url);

/** The observation files of the project; `areas.csv` is not one. */
export const ISSUE_FREE_FILES: readonly string[] = existsSync(data)
  ? readdirSync(data).filter((file) => /_y\d\w*\.csv$/.test(file))
  : [];
