# Det som sparas för andra: arbetsböcker och tabeller, i fönstret, på kommandoraden och inne i filerna.

action-save-workbook = Spara som arbetsbok…
    .help = För Excel och LibreOffice: översikt med diagram, värden, svar
action-save-table = Spara som tabell…
    .help = Som CSV eller TSV för andra program, en rad för varje område
saving-workbook = Spara arbetsboken som
saving-hint-workbook = En fil för Excel eller LibreOffice. Den innehåller dina svar och anteckningar. Förvara den så att bara de som ska se den kan göra det.
saving-table = Spara tabellen som
saving-hint-table = Ändelsen avgör formatet: .csv har kommatecken mellan kolumnerna, .tsv har tabbar. Decimaltecknet är punkt. För Excel är det bättre att spara en arbetsbok.
saving-sharp = PNG med dubbelt så många bildpunkter åt vardera hållet
trouble-workbook-ending = En arbetsbok sparas som .xlsx. Ge { $path } den ändelsen.
trouble-table-ending = En tabell sparas som .csv eller .tsv. Ge { $path } någon av de ändelserna.

cli-exported = { $count ->
    [one] 1 resultat sparat
   *[other] { $count } resultat sparade
}: { $path }
cli-export-left-out = { $count ->
    [one] 1 fil lämnades utanför; orsaken står ovan
   *[other] { $count } filer lämnades utanför; orsakerna står ovan
}
cli-export-none = Det finns inget resultat att exportera.
cli-export-none-help = Ange filer som slutar på .result.ron, eller mappar där det finns sådana.
cli-export-parquet = Den här versionen skriver inga Parquet-filer.
cli-export-parquet-help = Använd --as csv, tsv, xlsx eller json.
cli-export-excel = --excel kan bara användas med --as csv.
cli-export-excel-help = Lämna bort det eller använd --as csv. En arbetsbok (--as xlsx) öppnas i Excel som den är.

export-sheet-overview = Översikt
export-sheet-scores = Värden
export-sheet-answers = Svar
export-sheet-about = Om filen

export-file = Fil
export-date = Datum
export-person = Vems resultat
export-questionnaire = Frågeformulär
export-version = Version
export-benchmark = Jämfört med
export-met = Uppnådda mål
export-targets = Mål som räknas
export-readiness = Andel av målnivån
export-answered = Besvarade
export-items = Frågor
export-headline = I ord
export-altered = Obs!

export-parent = Del av
export-level = Nivå
export-coverage = Täckning
export-gap = Skillnad
export-surplus = Överskott
export-importance = Betydelse (1–5)
export-wish = Vill utveckla
export-need = Behov
export-knowledge = Kunskap
export-skill = Färdighet
export-attitude = Inställning
export-remark = I ord
export-id = Beteckning
export-yes = ja

export-question = Fråga
export-aspect = Aspekt
export-answer = Svar
export-note = Anteckning
export-partly = Delvis rätt

export-about-title = Så läser du arbetsboken
export-how-to-read = Kolumnerna
export-about-score = Det vägda medelvärdet av svaren på frågeformulärets skala. Det som är obesvarat eller inte hör till arbetet räknas aldrig som 0.
export-about-level = Den högsta nivå som värdet når upp till: 2,5 når nivå 2.
export-about-coverage = Hur stor del av frågorna som hör till arbetet som är besvarad. Under gränsen finns inget värde.
export-about-target = Den nivå som jämförelseprofilen kräver. Tomt: profilen tar inte ställning; 0: ingenting krävs.
export-about-gap = Hur långt värdet ligger under målet. Ju mörkare färg, desto större skillnad; mörkast är två nivåer eller mer. Ett område som innehåller andra har medelvärdet av deras skillnader.
export-about-surplus = Hur långt värdet ligger över målet. Ett överskott uppväger aldrig en skillnad någon annanstans.
export-about-need = Skillnad × betydelse / 5. Om betydelsen inte frågades eller inte besvarades räknas 3.
export-about-readiness = Hur mycket av allt som målen kräver som redan finns.
export-empty = Tomma celler
export-about-empty = Inte känt, vilket inte är detsamma som 0. Kolumner utan innehåll är dolda.
export-numbers = Tal
export-about-numbers = En decimal visas; cellerna innehåller de exakta talen.
export-scale = Skala
export-source = Källa
export-licence = Licens
export-changes = Ändringar
export-digest = Fingeravtryck
export-description = Vad det är
export-made-by = Den här filen
export-made-with = Gjord med
export-results = Resultat
export-privacy-name = Integritet
export-privacy = Den kan innehålla svar, anteckningar och namn. Dela den bara med dem som ska se dem.
