# Rapporten som PDF.
report-title = Kompetensprofil { $date }
    .organisation = Organisationens profil { $date }
    .readiness = Beredskapsprofil { $date }
    .knowledge = Kunskapsprofil { $date }
report-lead = Ingen förväntas behärska allt. Det här visar kompetensen i dag och bedömer inte arbetsprestationen.
    .organisation = Ingen organisation förväntas ligga i topp i allt. Det här visar var organisationen står i dag.
    .readiness = Det här visar beredskap och önskemål i dag. Det förbinder ingen till något.
    .knowledge = Ingen förväntas veta allt. Det här är gjort för lärande och bedömer inte arbetsprestationen.
report-lead-targets = Ingen förväntas behärska allt. Målen kommer från en jämförelseprofil, och arbetsplatsen kan sätta egna.
    .organisation = Ingen organisation förväntas ligga i topp i allt. Målen kommer från en jämförelseprofil, och organisationen kan sätta egna.
    .readiness = Det här förbinder ingen till något. Målen kommer från en jämförelseprofil, och programmet kan sätta egna.
report-footer = Procuradar · { $questionnaire } · gjord { $date } · ingen bedömning av arbetsprestationen
    .organisation = Procuradar · { $questionnaire } · gjord { $date }
    .readiness = Procuradar · { $questionnaire } · gjord { $date }
report-answered = frågor besvarade
report-right = kunskapsfrågor rätt
report-altered = Filen har ändrats efter att den sparades eller är skadad.
report-gap = Underskott
    .readiness = Kvar
report-no-gap = inget underskott
    .readiness = inget kvar
report-met = Uppnådda mål
report-no-targets = inga mål
report-summary-note = Skala 0–{ $top }. Områdets siffra är medelvärdet av dess delar. Underskottet är medelvärdet av delarnas underskott, så ett överskott i en del gör inte underskottet i en annan mindre.
    .organisation = Skala 0–{ $top }. Områdets siffra är medelvärdet av dess delar. Underskottet är medelvärdet av delarnas underskott, så ett överskott i en del gör inte underskottet i en annan mindre.
    .readiness = Skala 0–{ $top }. Områdets siffra är medelvärdet av dess delar. Det som ligger över målet i en del för inte en annan del närmare sitt.
report-areas = Alla områden
report-coverage = Besvarat
report-strengths = Styrkor
    .readiness = På målet eller över
report-reached = { $score }, uppnådd nivå { $level }
report-needs = Vad som lönar sig att lära först
    .organisation = Vad som lönar sig att utveckla först
    .readiness = En bit kvar
report-need = behov
report-lowest = Där värdena är lägst
report-needs-none = Alla mål är uppnådda.
report-importance = betydelse i arbetet { $importance }/5
    .organisation = betydelse för organisationen { $importance }/5
    .readiness = betydelse { $importance }/5
report-wish = önskan att utvecklas
report-discussion = Överenskommet i samtalet
report-reading = Så läser du rapporten
report-reading-scores = Ett resultat är det viktade medelvärdet av svaren i ett område. ”Hör inte till arbetet” och obesvarat räknas inte alls, aldrig som 0. Ett område har ett resultat när minst { $share } av det som hör till arbetet är besvarat.
    .organisation = Ett resultat är det viktade medelvärdet av svaren i ett område. Det som inte berör organisationen eller är obesvarat räknas inte alls, aldrig som 0. Ett område har ett resultat när minst { $share } av det som berör organisationen är besvarat.
    .readiness = Ett resultat är det viktade medelvärdet av svaren i ett område. Det som lämnats utanför räknas inte alls, aldrig som 0. Ett område har ett resultat när minst { $share } av det som gäller personen är besvarat.
report-reading-targets = Ett underskott är det som saknas till ett mål. Det som ligger över ett mål kvittar aldrig ett underskott på annat håll. Beredskapen är den andel av målen som är uppnådd. Behovet är underskottet gånger områdets betydelse i arbetet delat med fem; där betydelsen inte har frågats eller angetts räknas den som 3.
    .organisation = Ett underskott är det som saknas till ett mål. Det som ligger över ett mål kvittar aldrig ett underskott på annat håll. Beredskapen är den andel av målen som är uppnådd. Behovet är underskottet gånger områdets betydelse för organisationen delat med fem; där betydelsen inte har frågats eller angetts räknas den som 3.
    .readiness = Det som ligger över ett mål förkortar aldrig vägen på annat håll. Beredskapen är den andel av målen som är uppnådd. Behovet är det som är kvar gånger områdets betydelse delat med fem; där betydelsen inte har frågats eller angetts räknas den som 3.
report-reading-use = Profilen är svararens syn en viss dag. Den är gjord för lärande och för samtalet om det, inte för att rangordna människor.
    .organisation = Profilen är svararens syn en viss dag. Den är gjord för att utveckla organisationen och för samtalet om det, inte för att rangordna organisationer.
report-credits = Källor och licens
report-credits-questionnaire = Frågeformulär: { $title }, version { $version }.
report-credits-licence = Frågeformulärets licens: { $licence }.
report-credits-program = Gjord med Procuradar. Resultatet sparades av version { $program } och har id { $id }.

# Att spara den i fönstret.
action-save-report = Spara rapporten som PDF…
    .help = Två till fyra sidor att ta med: diagrammet, skillnaderna, alla siffror och målen
saving-report = Spara rapporten
saving-hint-report = Rapporten blir en PDF-fil.
notice-report-saved = Sparat: { $path }
task-report = Rapporten görs…
task-report-cancelled = Avbrutet. Rapporten sparades inte.
trouble-report-ending = Rapportens namn måste sluta på .pdf: { $path }
trouble-report = Rapporten kunde inte göras: { $detail }

# Kommandoraden.
cli-report-ending = Rapportens namn måste sluta på .pdf: { $path }
cli-report-ending-help = Till exempel --out rapport.pdf
cli-report-folder = Rapporterna av en mapp behöver en mapp att hamna i, och { $path } är en fil.
cli-report-folder-help = Ange en mapp, till exempel --out rapporter
cli-report-earlier = Tidigare resultat kan visas bredvid ett resultat, inte bredvid en mapp.
cli-report-earlier-help = Utelämna --earlier eller ange ett resultat.
cli-report-too-many = En rapport rymmer högst { $most } tidigare resultat.
cli-report-too-many-help = Utelämna några.
cli-report-no-results = Det finns inga resultat i { $path }.
cli-report-no-results-help = Resultat är filer vars namn slutar på .ron, till exempel anna.result.ron. Även mapparna inuti gås igenom.
cli-report-failed = Ingen rapport gjordes: { $path }
cli-report-nothing-common = { $path } kan inte jämföras med profilen { $benchmark }: inget kompetensområde har ett mål över 0 där.
cli-report-nothing-common-help = Välj en annan jämförelseprofil. Frågeformulärets egna: { $ids }
cli-report-made = { $made ->
    [one] 1 rapport av { $of } gjordes
   *[other] { $made } rapporter av { $of } gjordes
}
cli-report-stopped = Avbrutet. Det som blev färdigt finns kvar.
