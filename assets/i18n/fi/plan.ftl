# Suunnitelma: mitä oppia ensin, tavoitteet ja oppimismuodot, jotka vievät niihin.

tab-plan = Suunnitelma
plan-headline = Aloita tästä: { $area }. Siinä tarve on suurin.
    .readiness = Aloita tästä: ”{ $area }”. Siinä on eniten matkaa.
plan-headline-done = Kaikki suunnitelman tavoitteet on saavutettu.
plan-headline-all-met = Saavutat kaikki tavoitteet. Mieti, mitä voisit opettaa muille, tai vertaa toiseen rooliin.
plan-headline-all-met-other = Kaikki tavoitteet on saavutettu. Toiseen rooliin vertaamalla näet, mitä seuraavaksi.
    .organisation = Kaikki tavoitteet on saavutettu. Toiseen profiiliin vertaamalla näet, mitä seuraavaksi.
plan-headline-none = Valitse rooli, johon vertaat: silloin näet tässä, mitä kannattaa oppia ensin.
    .organisation = Valitse vertailuprofiili: silloin näet tässä, mitä kannattaa kehittää ensin.
    .readiness = Valitse rooli, johon vertaat: silloin näet tässä, mihin on vielä matkaa.

plan-needs = Kehittämistarpeet
plan-formula = tarve = ero × tärkeys ÷ 5
plan-reason-gap = { $gap } alle tavoitteen
plan-reason-importance = tärkeys { $number }/5
plan-reason-not-asked = tärkeys { $number }/5, ei kysytty
plan-reason-unanswered = tärkeys { $number }/5, ei vastattu
plan-reason-wish = oma toive
plan-need-spoken = { $rank }. { $area }: tarve { $need }; { $reason }
plan-need-sum = Tarve yhteensä
plan-chosen = Valittu
plan-three-chosen = Kolme on jo valittu. Luovu ensin yhdestä.
plan-nothing-counts = Millään alueella ei ole sekä tulosta että tavoitetta, joten vertailtavaa ei ole.

plan-goals = Tavoitteeni
plan-goals-other = Tavoitteet
plan-at-most = enintään kolme kerrallaan
plan-no-goals = Valitse kehittämistarpeista enintään kolme. Jokaisesta tulee tähän tavoite, jolle voi antaa päivän ja muistiinpanon.
plan-altered = Tiedostoa on muutettu tallennuksen jälkeen, joten sen suunnitelmaa voi lukea mutta ei muuttaa.
plan-day = Mihin mennessä
plan-day-hint = pp.kk.vvvv
plan-day-wrong = Tällaista päivää ei ole. Kirjoita näin: { $example }
plan-day-past = { $day } on jo mennyt. Valitse myöhempi päivä.
plan-in-months = { $count } kk päästä
plan-by-year-end = Vuoden loppuun
plan-note = Mitä aiot tehdä?
    .organisation = Mitä organisaatio aikoo tehdä?
plan-aim = Tavoitetaso: { $area }
plan-aim-value = { $target }; nyt { $score }
plan-aim-none = { $target }; ei tulosta nyt
plan-reached = Saavutettu
plan-reached-spoken = Saavutettu: { $area }
plan-drop = Luovu
plan-drop-spoken = Luovu tavoitteesta: { $area }
plan-find = Ehdotukset
plan-find-spoken = Ehdotukset: { $area }
plan-hide = Piilota ehdotukset
plan-hide-spoken = Piilota ehdotukset: { $area }
plan-add = Lisää
plan-add-spoken = Lisää: { $title }
plan-add-to = Lisää tavoitteeseen { $area }: { $title }
plan-is-added = Suunnitelmassa: { $title }
plan-leave-out = Jätä pois: { $title }
plan-none-fits = Luettelossa ei ole mitään, mikä alkaisi tältä tasolta.
plan-leads-there = Valitsemasi vie tavoitetasolle.
plan-from-to = tasolta { $from } tasolle { $to }

plan-clinics = Sopivat oppimismuodot
plan-clinics-sum = yhteensä { $hours } · kattaa { $closed }/{ $need } tarpeesta
plan-closes = { $need } tarpeesta
plan-closes-count = { $count ->
    [one] 1 tarve
   *[other] { $count } tarvetta
}
plan-all-clinics = Näytä kaikki { $count }
plan-few-clinics = Näytä vähemmän
plan-no-clinics = Luettelossa ei ole näihin tarpeisiin sopivaa.

plan-step-goal = tavoite
plan-step-aim = tavoitetaso
plan-step-day = päivä
plan-step-learning = oppimismuoto
plan-step-tick = merkintä
plan-trouble-changed = Suunnitelma ei tallentunut: tiedostoa { $path } on sillä välin muutettu tai siinä on toinen tulos. Avaa tiedosto uudelleen.

# Komento clinics.
cli-clinics-needs-benchmark = Tarpeet selviävät vain vertailuprofiilin rinnalla.
cli-clinics-needs-benchmark-help = Lisää --benchmark. Kyselyn vertailuprofiilit: { $ids }
cli-clinics-folder = { $path } on kansio. Ryhmän tarpeita ei voi vielä laskea.
cli-clinics-folder-help = Anna yksi tulos, esimerkiksi anna.result.ron.
cli-clinics-none = Luettelossa ei ole mitään, mikä vähentäisi tarvetta.
cli-clinics-all-met = Kaikki tavoitteet on saavutettu.
cli-clinics-sum = Yhteensä { $hours }; kattaa { $closed } tarpeesta { $need }.
clinics-head-title = Oppimismuoto
clinics-head-hours = Tuntia
clinics-head-closes = Kattaa
clinics-head-areas = Osaamisalueet
