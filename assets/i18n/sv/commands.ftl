# What went wrong with a file or folder, in the window and on the command line.
trouble-not-found = Filen eller mappen hittades inte: { $path }. Kontrollera namnet och att den inte har flyttats.
trouble-no-folder = Mappen { $path } finns inte. Kontrollera namnet eller skapa mappen först.
trouble-denied = Systemet tillåter inte detta: { $path }. Kontrollera behörigheterna eller välj en annan plats.
trouble-full = Utrymmet räcker inte för att spara: { $path }. Frigör utrymme och försök igen.
trouble-read-only = Disken är skrivskyddad: { $path }. Välj en annan plats.
trouble-exists = Filen finns redan: { $path }. Välj ett annat namn.
trouble-folder = Det här är ingen fil, eller så kan ingen fil finnas på den platsen: { $path }. Välj en annan plats eller ett annat namn.
trouble-too-large = Filen är för stor: { $path }. Programmet läser filer på högst { $detail } MiB. Kontrollera att det är rätt fil.
trouble-locked = Används redan i ett annat fönster: { $path }. Stäng där och försök igen.
trouble-damaged = Filen är skadad eller har ändrats och kan inte läsas: { $path }. Den har lämnats som den är. Öppna den för att se var felet finns, eller ta fram en säkerhetskopia.
trouble-too-new = Filen har skapats med en nyare version av Procuradar: { $path }. Uppdatera programmet för att öppna den.
trouble-settings = Inställningarna kunde inte läsas och har därför återställts. Den gamla filen finns kvar: { $path }.
trouble-settings-part = En del av inställningarna kunde inte tolkas och har därför återställts. Den gamla filen finns kvar: { $path }.
trouble-draft-cut = De sista av dina sparade svar kunde inte läsas och har lagts åt sidan i { $path }. Kontrollera dina senaste svar.
trouble-no-folders = Den här datorn har ingen mapp för dina uppgifter, så inget sparas. Ange en mapp i PROCURADAR_HOME och starta om programmet.
trouble-other = Något gick fel: { $path } { $detail }. Försök igen; ditt övriga arbete påverkas inte.

# The command line.
cli-error = fel
cli-warning = varning
cli-help = hjälp
cli-no-problems = { $file }: inga problem
cli-errors = { $count ->
    [one] 1 fel
   *[other] { $count } fel
}
cli-warnings = { $count ->
    [one] 1 varning
   *[other] { $count } varningar
}
cli-saved = Sparat: { $path }
cli-exists = Filen finns redan: { $path }
cli-exists-help = Välj ett annat namn eller lägg till --force för att ersätta den.
cli-unknown-questionnaire = { $name } är varken en fil eller ett frågeformulär som följer med programmet.
cli-unknown-questionnaire-help = Med programmet följer: { $ids }
cli-unknown-benchmark = { $name } är varken en fil eller en jämförelseprofil i frågeformuläret.
cli-unknown-benchmark-help = Frågeformulärets jämförelseprofiler: { $ids }
cli-unknown-area = Frågeformuläret har inget kompetensområde { $name }.
cli-unknown-area-help = Frågeformulärets kompetensområden: { $ids }
cli-other-questionnaire = Resultatet { $path } gäller ett annat frågeformulär: { $id } { $version }.
cli-other-questionnaire-help = Resultat kan ritas i samma diagram om de har samma frågeformulär och samma första tal i dess version.
cli-too-many-results = Ett radardiagram rymmer högst { $most } resultat.
cli-too-many-results-help = Utelämna några eller rita flera diagram.
cli-gaps-one-result = Ett skillnadsdiagram visar ett resultat.
cli-gaps-one-result-help = Ange ett resultat eller använd --kind radar.
cli-gaps-needs-benchmark = Ett skillnadsdiagram behöver en jämförelseprofil.
cli-gaps-needs-benchmark-help = Lägg till --benchmark. Frågeformulärets jämförelseprofiler: { $ids }
cli-gaps-no-area = Ett skillnadsdiagram visar alla kompetensområden.
cli-gaps-no-area-help = Utelämna --area eller använd --kind radar.
cli-nothing-to-draw = Det finns inget att rita: inget kompetensområde har både ett värde och en målnivå.
cli-nothing-to-draw-help = Svara på fler frågor eller välj en annan jämförelseprofil.
cli-picture-ending = Diagrammets namn måste sluta på .svg eller .png: { $path }
cli-picture-ending-help = Till exempel --out radar.svg
cli-no-display = Det finns ingen skärm, så inget fönster kan öppnas. Kommandona check, new, fill, score, chart, clinics, export, report och demo fungerar utan skärm. Se procuradar --help.
cli-demo-exists = { $path } finns redan och hör inte till exemplet.
cli-demo-exists-help = Flytta bort filen eller välj en annan mapp med --out.
cli-demo-files = Personen är påhittad. Filerna:

# The invented person of the demo.
demo-name = Kim Exempel (påhittad)
demo-organisation = Exempelstad (påhittad)
demo-unit = Upphandlingsenheten
demo-role = Avtalsansvarig
demo-note-1 = Jag jämförde städavtalets fakturor med leveranserna hela våren.
demo-note-2 = Jag var med vid en förhandling i höstas men har inte lett någon.
demo-note-3 = Jag håller risklistan för skolmatsavtalet uppdaterad.
