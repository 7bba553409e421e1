/** The page about the site: where figures come from, methods in brief, privacy, accessibility, terms. */
export const aboutTexts = {
  lead: 'Kommunekurven viser langtidsledighed, dimittendledighed og varighed i de 98 danske kommuner og sammenligner dem fair: svaret i en sætning, figuren bagefter, og hvad tallene ikke kan bære.',
  figures: {
    heading: 'Hvor tallene kommer fra',
    paragraphs: [
      'Tallene er udgivernes egne, som de er offentliggjort, og de læses i din browser, hver gang du åbner siden. Det, der er regnet ud her, står som egne beregninger under figuren.',
      'Den nyeste måned er foreløbig og kan blive rettet. Tallene er ikke sæsonkorrigeret. Et hul er et tal, der er skjult eller ikke offentliggjort; det er aldrig nul. Et fald viser ikke, om nogen er kommet i job.',
    ],
    listed: 'De tal, der følger med siden:',
    more: 'Definitioner, dine egne tal og nyere udgaver',
  },
  methods: {
    heading: 'Sådan er der regnet',
    items: [
      {
        name: 'Er forskellen reel?',
        text: 'En forskel holdes op mod, hvor meget kommunernes tal plejer at svinge af sig selv. Er den større, hedder det en tydelig forskel; ellers er den inden for de normale udsving, eller det kan ikke afgøres. Der står altid, hvor mange personer det svarer til. Begrundelsen kan foldes ud ved figuren.',
        page: 'compare',
        link: 'Sammenlign to kommuner',
      },
      {
        name: 'Det skiller sig ud',
        text: 'Kommuner, hvis ændring på et år er tydeligt forskellig fra landets. Ved så mange kommuner vil nogle få ligge yderst ved et tilfælde; det står ved listen.',
        page: 'front',
        link: 'Se listen på forsiden',
      },
      {
        name: 'Grupper, indeks og gennemsnit',
        text: 'En gruppe af kommuner er summen af deres tal, ikke et gennemsnit af deres procenter. Mangler en kommune et tal, er den ude af både tæller og nævner, og det står i noten.',
        page: 'compare',
        link: 'Sammenlign med en gruppe',
      },
      {
        name: 'Faktatjek',
        text: 'Tallene i en påstand holdes op mod hinanden, mod de offentliggjorte tal, mod de samme måneder andre steder og mod andre valg af måneder.',
        page: 'claim',
        link: 'Tjek en påstand',
      },
      {
        name: 'Virkede det?',
        text: 'En kommune sammenlignes med en blanding af andre, der lignede den før starten. Det siger, om forløbet er usædvanligt, ikke hvad der var årsagen.',
        page: 'effect',
        link: 'Undersøg en indsats',
      },
    ],
  },
  privacy: {
    heading: 'Det, siden ved om dig',
    paragraphs: [
      'Ingen cookies, ingen sporing og ingen målinger. Alt regnes ud i din browser. Dine valg står i adressen efter #, som browseren ikke sender til nogen server. Hvem der lægger siden på nettet, kan se det samme som ved enhver anden side: at en fil er hentet, hvornår, og fra hvilken IP-adresse.',
      'En anden server spørges kun, hvis du selv trykker på at hente en tabel hos Statistikbanken på siden Data. Så kan Danmarks Statistik se forespørgslen.',
    ],
    keptHeading: 'Det, din browser gemmer',
    kept: [
      'De filer, du selv har lagt ind på siden Data, og dine svar om dem.',
      'Din kommune, hvis du har bedt om, at den huskes.',
      'En kopi af siden og dens tal, så den kan åbnes uden net. Den gemmes ikke, hvis browseren er sat til at spare data.',
    ],
    forget: 'Slet alt, hvad siden har gemt her',
    forgetQuestion: 'Dine egne filer og din kommune slettes for altid i denne browser. Er du sikker?',
    forgetting: 'Sletter …',
    forgotten: 'Slettet. Kopien af siden og dens tal lægges igen, næste gang du besøger den.',
    notForgotten: 'Noget kunne ikke slettes. Slet webstedets data i browserens indstillinger i stedet.',
  },
  accessibility: {
    heading: 'Tilgængelighedserklæring',
    paragraphs: [
      'Siden skal kunne bruges af alle. Målet er WCAG 2.2 på niveau AA, som rummer kravene til websteder i den harmoniserede standard EN 301 549, og dermed i lov om tilgængelighed af offentlige organers websteder og mobilapplikationer.',
    ],
    statusHeading: 'Overholdelsesstatus',
    status:
      'Siden overholder standarden delvist (de fleste krav). De kendte mangler står nedenfor, og siden er ikke prøvet på alle de måder, den kan bruges.',
    missingHeading: 'Indhold, der ikke er tilgængeligt',
    missing: [
      'De grå linjer og prikker for de kommuner, du ikke har valgt, har svag kontrast, og det samme har kortets farver, hvor de mødes (WCAG 1.4.11). De samme tal står i figuren Tabel og i den fil, du kan hente.',
      'På kortet er de mindste kommuner mindre end 24 × 24 pixel (WCAG 2.5.8). De kan vælges med tastaturet, ved søgning og i listen fra A til Å.',
      'Sætter du selv større afstand mellem bogstaver og ord (WCAG 1.4.12), kan navne inde i en tegning nå ind over hinanden eller ud over kanten. De samme navne og tal står som tekst ved siden af, i noterne eller i figuren Tabel.',
      'Billeder af figurer, som du henter, har ikke tallene som tekst. De kan hentes som CSV ved siden af.',
      'Ord, der læses i filerne, såsom navne på kolonner og opdelinger, er danske også i den engelske udgave, uden at sproget er angivet (WCAG 3.1.2).',
    ],
    testedHeading: 'Sådan er det afprøvet',
    tested: [
      'Egen evaluering. Ved hver ændring prøves alle sider i Chromium: reglerne for WCAG A og AA i værktøjet axe i lyse og mørke farver, betjening med tastatur alene, 400 procents forstørrelse, større afstand mellem bogstaver og linjer, tvungne farver, fladen, en finger kan ramme (44 × 44 pixel), det, en skærmlæser får læst op på hver side og i hver figur, og udskrift.',
      'Den er ikke prøvet af mennesker, der bruger skærmlæser, forstørrelse eller stemmestyring til daglig, og ikke i Safari. I Firefox er det, en læser gør, også prøvet, med mørke og tvungne farver og berøring. Ingen udenforstående har vurderet den.',
    ],
    made: 'Erklæringen er skrevet 22. november 2026 og gælder den kode, som denne udgave er bygget af.',
    contactHeading: 'Skriv til os',
    contact: (owner: string) =>
      `${owner} udgiver siden. Støder du på noget, du ikke kan bruge, eller har du brug for indholdet på en anden måde, så skriv:`,
    phone: (number: string) => `Telefon: ${number}`,
    noContact:
      'Denne udgave af siden oplyser ikke, hvem der udgiver den, og har derfor ingen at skrive til. Den, der lægger siden på nettet, kan sætte navn og kontakt ind, når den bygges. En offentlig myndighed skal gøre det.',
    enforcementHeading: 'Håndhævelse',
    enforcement:
      'Digitaliseringsstyrelsen fører tilsyn med offentlige organers websteder. Udgives siden af en offentlig myndighed, og får du ikke et svar, du kan bruge, kan du skrive til styrelsen. Myndigheden skal desuden selv offentliggøre sin erklæring i styrelsens WAS-Tool; teksten her er grundlaget for den.',
    enforcementLink: 'Digitaliseringsstyrelsen om webtilgængelighed',
  },
  terms: {
    heading: 'Brug og licenser',
    paragraphs: [
      'Styrelsen for Arbejdsmarked og Rekruttering angiver ingen licens for tal fra Jobindsats ud over, at kilden skal nævnes. Tal fra Danmarks Statistiks Statistikbank må bruges efter CC BY 4.0, når kilden nævnes. Kildelinjen under figuren siger, hvad der skal stå.',
      'Sætninger og figurer herfra må bruges frit med den kildelinje. Der er ingen garanti for, at de er uden fejl: se efter hos udgiveren, før noget afgøres ved dem.',
      'Koden er udgivet under MIT-licensen.',
    ],
    licences: 'Licenser for alt, hvad siden er bygget af (tekst)',
  },
} as const;
