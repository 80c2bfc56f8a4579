# Vad fönstret säger: menyer, vyer, meddelanden.

language = Språk
menu = Meny
menu-file = Arkiv
menu-edit = Redigera
menu-view = Visa
menu-assessment = Bedömning

action-start = Startvyn
action-open = Öppna en fil…
action-save-result = Spara resultatet som…
action-save-radar = Spara radarn som bild…
action-save-gaps = Spara skillnaderna som bild…
action-quit = Avsluta
action-undo = Ångra
action-redo = Gör om
action-undo-step = Ångra { $step }
action-redo-step = Gör om { $step }
action-previous = Föregående kompetens
action-next = Nästa kompetens
action-check = Kontrollera och avsluta
step-answer = svar
step-note = anteckning
step-importance = betydelse
step-wish = utvecklingsönskan

theme-light = Ljusa färger
theme-dark = Mörka färger
theme-high-contrast-light = Hög kontrast, ljus
theme-high-contrast-dark = Hög kontrast, mörk
view-chart = Diagram
view-gaps = Skillnader
view-table = Tabell
view-switch = Vad som visas

place-start = Start
place-assess = Bedömning
place-results = Resultat
place-problems = Filkontroll

save-saving = Sparar…
save-saved = Sparat { $when }
save-failed = Inte sparat på disken

privacy = Dina svar stannar på den här datorn. Programmet skickar ingenting och kräver ingen inloggning.
privacy-short = Allt stannar på den här datorn

start-title = Var står din upphandlingskompetens i dag?
start-draft = Fortsätt där du slutade
start-draft-about = { $title } · sparat { $when }
start-continue = Fortsätt
start-discard = Kasta
start-new = Ny bedömning
start-begin = Börja
start-begin-spoken = Börja: { $title }
start-results = Mina resultat
start-no-results = Inga resultat ännu
start-no-results-what = Din första bedömning tar ungefär tio minuter.
start-other = En egen fil
start-open-hint = Ett resultat, ett frågeformulär eller en jämförelseprofil. Du kan också släppa filen i det här fönstret.
start-path = Eller skriv var filen finns

questionnaire-items = { $count ->
    [one] 1 fråga
   *[other] { $count } frågor
}
questionnaire-minutes = cirka { $minutes } min
progress-answered = { $done }/{ $of } besvarade
progress-minutes = cirka { $minutes } min kvar
progress-next = därefter { $title }
result-met = { $met }/{ $of } mål
result-readiness = beredskap { $share }
result-open-spoken = Öppna resultatet: { $what }

assess-place = { $area } · kompetens { $place } av { $of }
assess-place-alone = Kompetens { $place } av { $of }
answer-na = Hör inte till mitt arbete
assess-all-levels = Visa alla nivåer
assess-one-level = Visa en nivå
assess-choose = Peka på en nivå för att läsa vad den betyder, eller visa alla nivåer. Välj den som bäst beskriver dig i dag.
assess-importance = Hur viktigt är detta i ditt arbete?
importance-low = bara lite
importance-high = mycket viktigt
importance-1 = bara lite
importance-2 = i viss mån
importance-3 = ganska viktigt
importance-4 = viktigt
importance-5 = mycket viktigt
importance-spoken = { $number } av 5, { $text }
scale-spoken = { $number } av { $of }, { $text }
assess-wish = Jag vill utvecklas i detta
assess-note = Anteckning
assess-note-private = syns bara för dig
assess-back = Föregående
assess-next = Nästa
assess-to-check = Kontrollera och avsluta
assess-left = { $left } kvar
assess-all-answered = Allt är besvarat
jump-area-spoken = { $title }, { $done } av { $of } besvarade
jump-answered = besvarad
jump-open = inte besvarad ännu
jump-na = hör inte till mitt arbete

check-title = { $left ->
    [one] En fråga är fortfarande öppen
   *[other] { $left } frågor är fortfarande öppna
}
check-title-all = Alla { $of } frågor är besvarade
check-about = Du kan avsluta nu och lämna dem. Det som är obesvarat räknas aldrig som noll.
check-about-all = Du kan ännu gå tillbaka och ändra vad som helst innan du avslutar.
check-cost = { $count ->
    [one] Det här området får inget resultat, eftersom för lite i det är besvarat: { $areas }.
   *[other] De här områdena får inget resultat, eftersom för lite i dem är besvarat: { $areas }.
}
check-open = Fortfarande öppna
check-finish = Avsluta och se resultatet
check-back = Tillbaka till frågorna
check-after = Resultatet sparas på den här datorn, bland dina resultat. Det är ingen bedömning av din arbetsprestation: ingen förväntas behärska allt.

results-of = Resultat { $date }
results-answered = { $done } av { $of } frågor besvarade
results-altered = Filen har ändrats eller skadats efter att den sparades, så den kan läsas men inte ändras.
results-altered-areas = De sparade resultaten stämmer inte med svaren i: { $areas }.
results-altered-elsewhere = Resultaten stämmer med svaren; något annat i filen är ändrat.
results-all-areas = Alla områden
tab-overview = Översikt
tab-areas = Områden
figure-met = mål uppnådda
figure-readiness = beredskap, överskott räknas inte
compare-with = Jämför med
compare-none = Ingen jämförelse
gaps-no-benchmark = Välj vad du vill jämföra med, så visas skillnaderna här med den största först.
gaps-nothing-counts = Inget område har både ett resultat och ett mål, så det finns inget att jämföra.
gaps-scale = nivå 0–{ $top }
gaps-met = { $count ->
    [one] 1 mål uppnått
   *[other] { $count } mål uppnådda
}
gaps-show-all = Visa alla { $count }
gaps-show-below = Visa bara dem under målet
table-me = Jag
row-spoken = { $title }: jag { $score }, mål { $target }, { $difference }
series-me = Jag

problems-title = { $count ->
    [one] Ett fel hindrar filen från att öppnas.
   *[other] { $count } fel hindrar filen från att öppnas.
}
problems-warnings-only = { $count ->
    [one] Filen öppnas. En sak är värd en titt.
   *[other] Filen öppnas. { $count } saker är värda en titt.
}
problems-none = Inga problem.
problems-about = Ingenting i filen har ändrats. Rätta den i en textredigerare, spara och kontrollera igen.
problems-errors = { $count ->
    [one] 1 fel stoppar filen
   *[other] { $count } fel stoppar filen
}
problems-warnings = { $count ->
    [one] 1 varning, för senare
   *[other] { $count } varningar, för senare
}
problems-check-again = Kontrollera igen
problems-copy = Kopiera rapporten
problems-facts = { $size } kB · { $lines ->
    [one] 1 rad
   *[other] { $lines } rader
}
problems-more = Visa var
problems-less = Visa mindre

notice-draft-discarded = Utkastet kastades.
notice-questionnaire-added = ”{ $title }” finns nu bland dina frågeformulär.
notice-questionnaire-warnings = ”{ $title }” finns nu bland dina frågeformulär. Några saker i det är värda en titt.
notice-result-saved = Sparat: { $path }
notice-chart-saved = Sparat: { $path }
notice-copied = Kopierat
notice-benchmark-unknown = Jämförelseprofilen har mål även för områden som det här frågeformuläret saknar ({ $count }). De lämnas utanför.
trouble-benchmark-other = { $path } är en jämförelseprofil för ett annat frågeformulär: dess områden eller nivåer passar inte det här resultatet.
trouble-benchmark-alone = { $path } är en jämförelseprofil. Öppna först ett resultat och sedan jämförelseprofilen, så kan du jämföra dem.

word-open = Öppna
word-close = Stäng
word-show = Visa
word-error = Fel
word-warning = Varning

when-today = i dag { $time }
month-1 = januari
month-2 = februari
month-3 = mars
month-4 = april
month-5 = maj
month-6 = juni
month-7 = juli
month-8 = augusti
month-9 = september
month-10 = oktober
month-11 = november
month-12 = december

dialog-open = Öppna en fil
dialog-save = Spara som
dialog-kind = Procuradar-filer
saving-result = Spara resultatet som
saving-chart = Spara diagrammet som
saving-hint-chart = Ändelsen avgör formatet: .svg förblir skarp i alla storlekar, .png passar bildspel och e-post.
saving-hint-result = Kopian innehåller dina svar och anteckningar. Förvara den där bara rätt personer kommer åt den.
saving-path = Var det sparas
saving-browse = Välj…
word-save = Spara
word-cancel = Avbryt
trouble-no-dialog = Ingen fildialog öppnades på den här datorn. Skriv var filen finns eller vart den ska sparas.
cli-no-window = Fönstret kunde inte öppnas: { $detail }. Kommandona utan fönster fungerar ändå, se procuradar --help.
