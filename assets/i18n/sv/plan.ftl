# Planen: vad som är bäst att lära sig först, mål, och sätt att lära sig som leder dit.

tab-plan = Plan
plan-headline = Börja här: { $area }. Där är behovet störst.
    .readiness = Börja här: ”{ $area }”. Där är det längst kvar.
plan-headline-done = Alla mål i planen är nådda.
plan-headline-all-met = Du når alla mål. Fundera på vad du kan lära andra, eller jämför med en annan roll.
plan-headline-all-met-other = Alla mål är nådda. Jämför med en annan roll för att se vad som kommer härnäst.
    .organisation = Alla mål är nådda. Jämför med en annan profil för att se vad som kommer härnäst.
plan-headline-none = Välj en roll att jämföra med, så visas här vad som är bäst att lära sig först.
    .organisation = Välj vad du vill jämföra med, så visas här vad som är bäst att utveckla först.
    .readiness = Välj en roll att jämföra med, så visas här vad som är kvar.

plan-needs = Utvecklingsbehov
plan-formula = behov = skillnad × betydelse ÷ 5
plan-reason-gap = { $gap } under målet
plan-reason-importance = betydelse { $number }/5
plan-reason-not-asked = betydelse { $number }/5, inte frågat
plan-reason-unanswered = betydelse { $number }/5, inte besvarat
plan-reason-wish = eget önskemål
plan-need-spoken = { $rank }. { $area }: behov { $need }; { $reason }
plan-need-sum = Behov sammanlagt
plan-chosen = Valda
plan-three-chosen = Tre är redan valda. Ta bort ett först.
plan-nothing-counts = Inget område har både ett värde och ett mål, så det finns inget att jämföra.

plan-goals = Mina mål
plan-goals-other = Mål
plan-at-most = högst tre åt gången
plan-no-goals = Välj högst tre av behoven. Vart och ett blir ett mål här, med dag och anteckning.
plan-altered = Filen har ändrats efter att den sparades, så planen kan läsas men inte ändras.
plan-day = Senast
plan-day-hint = dd.mm.åååå
plan-day-wrong = Det här är ingen dag. Skriv så här: { $example }
plan-day-past = { $day } har redan varit. Välj en senare dag.
plan-in-months = Om { $count } månader
plan-by-year-end = Till årets slut
plan-note = Vad tänker du göra?
    .organisation = Vad ska organisationen göra?
plan-aim = Målnivå: { $area }
plan-aim-value = { $target }; nu { $score }
plan-aim-none = { $target }; inget värde nu
plan-reached = Nått
plan-reached-spoken = Nått: { $area }
plan-drop = Ta bort
plan-drop-spoken = Ta bort målet: { $area }
plan-find = Förslag
plan-find-spoken = Förslag: { $area }
plan-hide = Dölj förslagen
plan-hide-spoken = Dölj förslagen: { $area }
plan-add = Lägg till
plan-add-spoken = Lägg till: { $title }
plan-add-to = Lägg till målet { $area }: { $title }
plan-is-added = I planen: { $title }
plan-leave-out = Utelämna: { $title }
plan-none-fits = Inget i katalogen börjar på den här nivån.
plan-leads-there = Det du har valt leder till målnivån.
plan-from-to = från nivå { $from } till { $to }

plan-clinics = Sätt att lära sig som passar
plan-clinics-sum = sammanlagt { $hours } · täcker { $closed }/{ $need } av behovet
plan-closes = { $need } av behovet
plan-closes-count = { $count ->
    [one] 1 behov
   *[other] { $count } behov
}
plan-all-clinics = Visa alla { $count }
plan-few-clinics = Visa färre
plan-no-clinics = Inget i katalogen passar de här behoven.

plan-step-goal = mål
plan-step-aim = målnivå
plan-step-day = dag
plan-step-learning = lärande
plan-step-tick = bock
plan-trouble-changed = Planen sparades inte: { $path } har ändrats under tiden eller innehåller ett annat resultat. Öppna filen på nytt.

# Kommandot clinics.
cli-clinics-needs-benchmark = Behoven framgår bara bredvid en jämförelseprofil.
cli-clinics-needs-benchmark-help = Lägg till --benchmark. Frågeformulärets jämförelseprofiler: { $ids }
cli-clinics-folder = { $path } är en mapp. En grupps behov kan inte räknas ut än.
cli-clinics-folder-help = Ange ett resultat, till exempel anna.result.ron.
cli-clinics-none = Inget i katalogen minskar något behov.
cli-clinics-all-met = Alla mål är nådda.
cli-clinics-sum = Sammanlagt { $hours }; täcker { $closed } av behovet { $need }.
clinics-head-title = Lärande
clinics-head-hours = Timmar
clinics-head-closes = Täcker
clinics-head-areas = Kompetensområden
