# Vad fönstret säger: menyer, vyer, meddelanden.

language = Språk
menu = Meny
menu-file = Arkiv
menu-edit = Redigera
menu-view = Visa
menu-assessment = Bedömning

action-start = Startvyn
    .help = Gå till utkast, frågeformulär och resultat
action-open = Öppna en fil…
    .help = Ett resultat, ett frågeformulär eller en jämförelseprofil
action-save-result = Spara resultatet som…
    .help = En kopia av det här resultatet där du vill ha den
action-save-radar = Spara radarn som bild…
    .help = Som SVG eller PNG, för dokument och presentationer
action-save-gaps = Spara skillnaderna som bild…
    .help = Som SVG eller PNG, för dokument och presentationer
    .readiness = Spara målen som bild…
action-quit = Avsluta
    .help = Stäng programmet; allt är sparat
action-undo = Ångra
    .help = Ta tillbaka den senaste ändringen
action-redo = Gör om
    .help = Gör ändringen på nytt
action-undo-step = Ångra { $step }
action-redo-step = Gör om { $step }
action-previous = Föregående område
    .help = Gå till föregående område
    .skills = Föregående kompetens
action-next = Nästa område
    .help = Gå vidare till nästa område
    .skills = Nästa kompetens
action-check = Kontrollera och avsluta
    .help = Se vad som är öppet och avsluta
step-answer = svar
step-note = anteckning
step-importance = betydelse
step-wish = utvecklingsönskan

theme-light = Ljusa färger
    .help = Tema: mörk text på vitt
theme-dark = Mörka färger
    .help = Tema: ljus text på mörkt
theme-high-contrast-light = Hög kontrast, ljus
    .help = Tema: svart på vitt med tydliga kanter
theme-high-contrast-dark = Hög kontrast, mörk
    .help = Tema: vitt på svart med tydliga kanter
view-chart = Diagram
    .help = Visa resultatet som radardiagram
view-gaps = Skillnader
    .help = Visa vad som saknas, störst först
    .readiness = Mål
view-table = Tabell
    .help = Visa resultatet som tabell
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

start-title = Hur ser din upphandlingskompetens ut i dag?
start-draft = Fortsätt där du slutade
start-draft-about = { $title } · sparat { $when }
start-continue = Fortsätt
start-discard = Ta bort
start-new = Ny självvärdering
start-begin = Börja
start-begin-spoken = Börja: { $title }
start-all-questionnaires = Alla { $count } frågeformulär
start-more-results = Visa { $count } till
start-find-result = Sök bland { $count } resultat
start-none-found = Inget här motsvarar det du skrev
start-results = Mina resultat
start-no-results = Inga resultat ännu
start-no-results-what = Din första självvärdering tar ungefär tio minuter.
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
progress-next = härnäst: { $title }
result-met = { $met }/{ $of } mål
result-readiness = { $share } av målnivån
result-open-spoken = Öppna resultatet: { $what }

assess-place = { $area } · område { $place } av { $of }
    .skills = { $area } · kompetens { $place } av { $of }
assess-place-alone = Område { $place } av { $of }
    .skills = Område { $place } av { $of }
answer-na = Hör inte till mitt arbete
    .organisation = Berör inte organisationen
    .readiness = Gäller inte mig
assess-all-levels = Visa alla nivåer
assess-one-level = Visa en nivå i taget
assess-choose = Peka på en nivå för att läsa vad den betyder, eller visa alla nivåer. Välj den som bäst beskriver dig i dag; pilar och siffror går också.
    .organisation = Peka på en nivå för att läsa vad den betyder, eller visa alla nivåer. Välj den som bäst beskriver organisationen i dag; pilar och siffror går också.
assess-na = Det här räknas inte med i resultatet. Välj en nivå om du ändå vill svara.
assess-importance = Hur viktigt är detta i ditt arbete?
    .organisation = Hur viktigt är detta för organisationen?
    .readiness = Hur viktigt är detta för dig?
importance-low = bara lite viktigt
importance-high = mycket viktigt
importance-1 = bara lite viktigt
importance-2 = i viss mån viktigt
importance-3 = ganska viktigt
importance-4 = viktigt
importance-5 = mycket viktigt
importance-spoken = { $number } av 5, { $text }
scale-spoken = { $number } av { $of }, { $text }
assess-wish = Det här vill jag utveckla
    .organisation = Det här vill organisationen utveckla
assess-note = Anteckning
assess-note-private = syns bara för dig
assess-back = Föregående
assess-next = Nästa
assess-to-check = Kontrollera och avsluta
assess-left = { $left } kvar
assess-all-answered = Allt är besvarat
jump-area-spoken = { $title }, { $done } av { $of } besvarade
jump-answered = besvarad
jump-open = ännu inte besvarad
jump-na = hör inte till mitt arbete
    .organisation = berör inte organisationen
    .readiness = gäller inte mig

check-title = { $left ->
    [one] En fråga är obesvarad
   *[other] { $left } frågor är obesvarade
}
check-title-all = Alla { $of } frågor är besvarade
check-about = Du kan avsluta ändå. Det som är obesvarat räknas aldrig som noll.
check-about-all = Du kan fortfarande gå tillbaka och ändra vad som helst innan du avslutar.
check-cost = { $count ->
    [one] Det här området får inget värde, eftersom för få av frågorna är besvarade: { $areas }.
   *[other] De här områdena får inget värde, eftersom för få av frågorna är besvarade: { $areas }.
}
check-open = Obesvarade
check-finish = Avsluta och se resultatet
check-back = Tillbaka till frågorna
check-after = Resultatet sparas på den här datorn, bland dina resultat. Det är inget betyg på ditt arbete: ingen förväntas behärska allt.
    .organisation = Resultatet sparas på den här datorn, bland dina resultat. Ingen organisation förväntas ligga i topp i allt.
    .readiness = Resultatet sparas på den här datorn, bland dina resultat. Det förbinder dig inte till något.
    .knowledge = Resultatet sparas på den här datorn, bland dina resultat. Det är till för lärande: ingen förväntas veta allt.

results-of = Resultat { $date }
results-answered = { $done }{"\u00A0"}av{"\u00A0"}{ $of }{"\u00A0"}frågor besvarade
results-altered = Filen har ändrats eller skadats efter att den sparades. Därför kan den läsas men inte ändras.
results-altered-areas = De sparade värdena stämmer inte med svaren i: { $areas }.
results-altered-elsewhere = Värdena stämmer med svaren; något annat i filen har ändrats.
results-all-areas = Alla områden
tab-overview = Översikt
tab-areas = Områden
figure-met = mål uppnådda
figure-readiness = av målnivån, överskott räknas inte
    .readiness = av målnivån
compare-with = Jämför med
compare-none = Ingen jämförelse
gaps-no-benchmark = Välj vad du vill jämföra med, så visas skillnaderna här, den största först.
    .readiness = Välj vad du vill jämföra med, så visas målen här, det mest avlägsna först.
gaps-nothing-counts = Inget område har både ett värde och ett mål, så det finns inget att jämföra.
gaps-scale = nivå 0–{ $top }
gaps-met = { $count ->
    [one] 1 mål uppnått
   *[other] { $count } mål uppnådda
}
gaps-show-all = Visa alla { $count }
gaps-show-below = Visa bara dem som ligger under målet
table-me = Jag
row-spoken = { $title }: jag { $score }, mål { $target }, { $difference }
series-me = Jag
    .organisation = Organisationen
    .knowledge = Egen bedömning

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
    [one] 1 varning som kan vänta
   *[other] { $count } varningar som kan vänta
}
problems-check-again = Kontrollera igen
problems-follow = Följ filen medan du rättar den
problems-copy = Kopiera rapporten
problems-facts = { $size } kB · { $lines ->
    [one] 1 rad
   *[other] { $lines } rader
}
problems-others = { $count ->
    [one] En annan fil med problem
   *[other] Andra filer med problem
}
problems-more = Visa var
problems-less = Visa mindre

notice-draft-discarded = Utkastet togs bort.
notice-questionnaire-added = ”{ $title }” finns nu bland dina frågeformulär.
notice-questionnaire-warnings = ”{ $title }” finns nu bland dina frågeformulär. Några saker i det är värda en titt.
notice-result-saved = Sparat: { $path }
notice-chart-saved = Sparat: { $path }
notice-copied = Kopierat
notice-benchmark-unknown = Jämförelseprofilen har mål även för områden som det här frågeformuläret saknar ({ $count }). De lämnas utanför.
trouble-benchmark-other = { $path } är en jämförelseprofil för ett annat frågeformulär: dess områden eller nivåer passar inte det här resultatet.
trouble-only-in-memory = Den här bedömningen kunde inte sparas på disken och skulle gå förlorad. Avsluta den först och spara resultatet någon annanstans.
trouble-picture-ending = Ett diagram sparas som .svg eller .png. Ge { $path } en av de ändelserna.
trouble-benchmark-alone = { $path } är en jämförelseprofil. Öppna först ett resultat och sedan jämförelseprofilen, så kan du jämföra dem.

word-try-again = Försök igen
word-stay = Stanna kvar
word-leave = Stäng ändå
leave-title = Allt är inte sparat ännu
leave-about = Det som inte är sparat skulle gå förlorat. Frigör utrymme eller välj en annan plats och försök igen.
results-unsaved = Resultatet är inte sparat på disken ännu. Försök igen, eller spara det någon annanstans (Arkiv-menyn).
word-open = Öppna
word-close = Stäng
word-show = Visa
word-error = Fel
word-warning = Varning

when-today = i dag kl. { $time }
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
saving-hint-result = Kopian innehåller dina svar och anteckningar. Spara den där bara de som ska se den kommer åt den.
saving-path = Plats och filnamn
saving-browse = Välj…
word-save = Spara
word-cancel = Avbryt
trouble-no-dialog = Dialogrutan för filer gick inte att öppna på den här datorn. Skriv var filen finns eller var den ska sparas.
trouble-no-dialog-type = Skriv var filen finns
cli-no-window = Fönstret kunde inte öppnas: { $detail }. Kommandon som inte behöver något fönster fungerar ändå, se procuradar --help.
