# Mitä ikkuna sanoo: valikot, näkymät, ilmoitukset.

language = Kieli
menu = Valikko
menu-file = Tiedosto
menu-edit = Muokkaa
menu-view = Näytä
menu-assessment = Arviointi

action-start = Aloitusnäkymä
    .help = Siirry kesken oleviin arviointeihin, kyselyihin ja tuloksiin
action-open = Avaa tiedosto…
    .help = Tulos, kysely tai vertailuprofiili
action-save-result = Tallenna tulos nimellä…
    .help = Kopio tästä tuloksesta valitsemaasi paikkaan
action-save-radar = Tallenna tutkakuvio kuvana…
    .help = SVG- tai PNG-kuvana asiakirjoihin ja esityksiin
action-save-gaps = Tallenna erokuvio kuvana…
    .help = SVG- tai PNG-kuvana asiakirjoihin ja esityksiin
    .readiness = Tallenna tavoitekuvio kuvana…
action-quit = Lopeta
    .help = Sulje ohjelma; kaikki on tallessa
action-undo = Kumoa
    .help = Peru viimeisin muutos
action-redo = Tee uudelleen
    .help = Tee peruttu muutos uudelleen
action-undo-step = Kumoa: { $step }
action-redo-step = Tee uudelleen: { $step }
action-previous = Edellinen alue
    .help = Siirry edelliseen alueeseen
    .skills = Edellinen osaaminen
action-next = Seuraava alue
    .help = Siirry seuraavaan alueeseen
    .skills = Seuraava osaaminen
action-check = Tarkista ja päätä arviointi
    .help = Katso, mitä on vielä auki, ja päätä arviointi
step-answer = vastaus
step-note = muistiinpano
step-importance = tärkeys
step-wish = kehittymistoive

theme-light = Vaaleat värit
    .help = Teema: tumma teksti valkoisella
theme-dark = Tummat värit
    .help = Teema: vaalea teksti tummalla
theme-high-contrast-light = Suuri kontrasti, vaalea
    .help = Teema: musta valkoisella, selvät reunat
theme-high-contrast-dark = Suuri kontrasti, tumma
    .help = Teema: valkoinen mustalla, selvät reunat
view-chart = Kuvio
    .help = Näytä tulos tutkakuviona
view-gaps = Erot
    .help = Näytä erot suurimmasta alkaen
    .readiness = Tavoitteet
view-table = Taulukko
    .help = Näytä tulos taulukkona
view-switch = Mitä näytetään

place-start = Aloitus
place-assess = Arviointi
place-results = Tulokset
place-problems = Tiedoston tarkistus

save-saving = Tallennetaan…
save-saved = Tallennettu { $when }
save-failed = Tallennus ei onnistunut

privacy = Vastauksesi pysyvät tällä koneella. Ohjelma ei lähetä mitään eikä vaadi kirjautumista.
privacy-short = Kaikki pysyy tällä koneella

start-title = Millä tasolla hankintaosaamisesi on?
start-draft = Jatka siitä, mihin jäit
start-draft-about = { $title } · tallennettu { $when }
start-continue = Jatka
start-discard = Hylkää
start-new = Uusi arviointi
start-begin = Aloita
start-begin-spoken = Aloita: { $title }
start-all-questionnaires = Kaikki { $count } kyselyä
start-more-results = Näytä vielä { $count }
start-find-result = Etsi { $count } tuloksesta
start-none-found = Mikään ei vastaa hakua
start-results = Omat tulokset
start-no-results = Ei vielä tuloksia
start-no-results-what = Ensimmäinen arviointi vie noin kymmenen minuuttia.
start-other = Oma tiedosto
start-open-hint = Tulos, kysely tai vertailuprofiili. Voit myös pudottaa tiedoston tähän ikkunaan.
start-path = Tai kirjoita tiedoston sijainti

questionnaire-items = { $count ->
    [one] 1 kysymys
   *[other] { $count } kysymystä
}
questionnaire-minutes = noin { $minutes } min
progress-answered = { $done }/{ $of } vastattu
progress-minutes = noin { $minutes } min jäljellä
progress-next = seuraavaksi: { $title }
result-met = { $met }/{ $of } tavoitetta
result-readiness = valmius { $share }
result-open-spoken = Avaa tulos: { $what }

assess-place = { $area } · alue { $place }/{ $of }
    .skills = { $area } · osaaminen { $place }/{ $of }
assess-place-alone = Alue { $place }/{ $of }
    .skills = Alue { $place }/{ $of }
answer-na = Ei kuulu työhöni
    .organisation = Ei koske organisaatiota
    .readiness = Ei koske minua
assess-all-levels = Näytä kaikki tasot
assess-one-level = Näytä yksi taso
assess-choose = Vie osoitin tason päälle, niin näet, mitä se tarkoittaa, tai näytä kaikki tasot. Valitse taso, joka kuvaa sinua parhaiten juuri nyt; myös nuolet ja numerot käyvät.
    .organisation = Vie osoitin tason päälle, niin näet, mitä se tarkoittaa, tai näytä kaikki tasot. Valitse taso, joka kuvaa organisaatiota parhaiten juuri nyt; myös nuolet ja numerot käyvät.
assess-na = Tätä ei lasketa mukaan tulokseen. Valitse taso, jos haluatkin vastata.
assess-importance = Kuinka tärkeää tämä on työssäsi?
    .organisation = Kuinka tärkeää tämä on organisaatiolle?
    .readiness = Kuinka tärkeää tämä on sinulle?
importance-low = vähän tärkeää
importance-high = erittäin tärkeää
importance-1 = vähän tärkeää
importance-2 = jonkin verran tärkeää
importance-3 = melko tärkeää
importance-4 = tärkeää
importance-5 = erittäin tärkeää
importance-spoken = { $number }/5, { $text }
scale-spoken = { $number }/{ $of }, { $text }
assess-wish = Haluan kehittyä tässä
    .organisation = Organisaatio haluaa kehittyä tässä
assess-note = Muistiinpano
assess-note-private = näkyy vain sinulle
assess-back = Edellinen
assess-next = Seuraava
assess-to-check = Tarkista ja päätä
assess-left = { $left } jäljellä
assess-all-answered = Kaikkiin vastattu
jump-area-spoken = { $title }, { $done }/{ $of } vastattu
jump-answered = vastattu
jump-open = vastaamatta
jump-na = ei kuulu työhöni
    .organisation = ei koske organisaatiota
    .readiness = ei koske minua

check-title = { $left ->
    [one] Yksi kysymys on vielä vastaamatta
   *[other] { $left } kysymystä on vielä vastaamatta
}
check-title-all = Kaikkiin { $of } kysymykseen on vastattu
check-about = Voit silti päättää arvioinnin. Vastaamatta jäänyttä kysymystä ei koskaan lasketa nollaksi.
check-about-all = Voit vielä palata kysymyksiin ja muuttaa vastauksiasi, ennen kuin päätät arvioinnin.
check-cost = { $count ->
    [one] Tämä alue jää ilman tulosta, koska siinä on liian vähän vastauksia: { $areas }.
   *[other] Nämä alueet jäävät ilman tulosta, koska niissä on liian vähän vastauksia: { $areas }.
}
check-open = Vielä vastaamatta
check-finish = Päätä arviointi ja katso tulos
check-back = Takaisin kysymyksiin
check-after = Tulos tallentuu tälle koneelle omiin tuloksiisi. Tämä ei ole työsuorituksen arviointi: kenenkään ei odoteta hallitsevan kaikkea.
    .organisation = Tulos tallentuu tälle koneelle omiin tuloksiisi. Minkään organisaation ei odoteta olevan huipulla kaikessa.
    .readiness = Tulos tallentuu tälle koneelle omiin tuloksiisi. Se ei sido sinua mihinkään.
    .knowledge = Tulos tallentuu tälle koneelle omiin tuloksiisi. Se on oppimista varten: kenenkään ei odoteta tietävän kaikkea.

results-of = Tulos { $date }
results-answered = { $done }/{ $of }{"\u00A0"}kysymykseen vastattu
results-altered = Tiedostoa on muutettu tallennuksen jälkeen tai se on vioittunut, joten sitä voi lukea mutta ei muuttaa.
results-altered-areas = Tallennetut tulokset eivät täsmää vastausten kanssa näillä alueilla: { $areas }.
results-altered-elsewhere = Tulokset täsmäävät vastausten kanssa; jokin muu kohta tiedostossa on muuttunut.
results-all-areas = Kaikki alueet
tab-overview = Yleiskuva
tab-areas = Alueet
figure-met = tavoitetta saavutettu
figure-readiness = valmius, ylitys ei paikkaa vajetta
    .readiness = valmius tavoitteisiin nähden
compare-with = Vertailuprofiili
compare-none = Ei vertailua
gaps-no-benchmark = Valitse vertailuprofiili, niin näet erot tässä suurimmasta alkaen.
    .readiness = Valitse vertailuprofiili, niin näet tavoitteet tässä kaukaisimmasta alkaen.
gaps-nothing-counts = Millään alueella ei ole sekä tulosta että tavoitetta, joten vertailtavaa ei ole.
gaps-scale = taso 0–{ $top }
gaps-met = { $count ->
    [one] 1 tavoite saavutettu
   *[other] { $count } tavoitetta saavutettu
}
gaps-show-all = Näytä kaikki { $count }
gaps-show-below = Näytä vain tavoitteen alittavat
table-me = Minä
row-spoken = { $title }: minä { $score }, tavoite { $target }, { $difference }
series-me = Minä
    .organisation = Organisaatio
    .knowledge = Oma arvio

problems-title = { $count ->
    [one] Yksi virhe estää tiedoston avaamisen.
   *[other] { $count } virhettä estää tiedoston avaamisen.
}
problems-warnings-only = { $count ->
    [one] Tiedosto avautuu. Yksi kohta kannattaa tarkistaa.
   *[other] Tiedosto avautuu. { $count } kohtaa kannattaa tarkistaa.
}
problems-none = Ei ongelmia.
problems-about = Tiedostoon ei ole tehty muutoksia. Korjaa se tekstieditorissa, tallenna ja tarkista uudelleen.
problems-errors = { $count ->
    [one] 1 virhe estää avaamisen
   *[other] { $count } virhettä estää avaamisen
}
problems-warnings = { $count ->
    [one] 1 huomautus, ei kiireellinen
   *[other] { $count } huomautusta, ei kiireellisiä
}
problems-check-again = Tarkista uudelleen
problems-follow = Seuraa tiedostoa, kun korjaat sitä
problems-copy = Kopioi raportti
problems-facts = { $size } kt · { $lines ->
    [one] 1 rivi
   *[other] { $lines } riviä
}
problems-others = { $count ->
    [one] Toinen tiedosto, jossa on ongelmia
   *[other] Muut tiedostot, joissa on ongelmia
}
problems-more = Näytä kohta
problems-less = Näytä vähemmän

notice-draft-discarded = Keskeneräinen arviointi hylättiin.
notice-questionnaire-added = ”{ $title }” lisättiin kyselyihisi.
notice-questionnaire-warnings = ”{ $title }” lisättiin kyselyihisi. Jotkin kohdat kannattaa tarkistaa.
notice-result-saved = Tallennettu: { $path }
notice-chart-saved = Tallennettu: { $path }
notice-copied = Kopioitu
notice-benchmark-unknown = Vertailuprofiilissa on tavoitteita myös alueille, joita tässä kyselyssä ei ole ({ $count }). Ne jätetään pois.
trouble-benchmark-other = { $path } on toisen kyselyn vertailuprofiili: sen alueet tai tasot eivät sovi tähän tulokseen.
trouble-only-in-memory = Tätä arviointia ei voitu tallentaa levylle, joten se häviäisi. Päätä se ensin ja tallenna tulos muualle.
trouble-picture-ending = Kuvio tallennetaan muodossa .svg tai .png. Anna tiedostolle { $path } jompikumpi pääte.
trouble-benchmark-alone = { $path } on vertailuprofiili. Avaa ensin tulos ja sitten vertailuprofiili, niin voit verrata niitä.

word-try-again = Yritä uudelleen
word-stay = Jatka ohjelmassa
word-leave = Sulje silti
leave-title = Kaikki ei ole vielä tallessa
leave-about = Tallentamatta jääneet tiedot häviäisivät. Vapauta levytilaa tai valitse toinen paikka ja yritä uudelleen.
results-unsaved = Tämä tulos ei ole vielä tallessa levyllä. Yritä uudelleen tai tallenna se muualle (Tiedosto-valikko).
word-open = Avaa
word-close = Sulje
word-show = Näytä
word-error = Virhe
word-warning = Huomautus

when-today = tänään { $time }
month-1 = tammikuu
month-2 = helmikuu
month-3 = maaliskuu
month-4 = huhtikuu
month-5 = toukokuu
month-6 = kesäkuu
month-7 = heinäkuu
month-8 = elokuu
month-9 = syyskuu
month-10 = lokakuu
month-11 = marraskuu
month-12 = joulukuu

dialog-open = Avaa tiedosto
dialog-save = Tallenna nimellä
dialog-kind = Procuradar-tiedostot
saving-result = Tallenna tulos
saving-chart = Tallenna kuvio
saving-hint-chart = Tiedostopääte määrää muodon: .svg pysyy terävänä missä koossa tahansa, .png sopii dioihin ja sähköpostiin.
saving-hint-result = Kopiossa ovat vastauksesi ja muistiinpanosi. Säilytä sitä paikassa, johon pääsevät vain ne, joille tiedot kuuluvat.
saving-path = Mihin tallennetaan
saving-browse = Valitse…
word-save = Tallenna
word-cancel = Peruuta
trouble-no-dialog = Tiedoston valintaikkuna ei auennut tällä koneella. Kirjoita, missä tiedosto on tai mihin se tallennetaan.
trouble-no-dialog-type = Kirjoita sijainti
cli-no-window = Ikkunaa ei voitu avata: { $detail }. Komentorivillä ohjelma toimii silti: katso procuradar --help.
