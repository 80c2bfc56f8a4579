# Mitä ikkuna sanoo: valikot, näkymät, ilmoitukset.

language = Kieli
menu = Valikko
menu-file = Tiedosto
menu-edit = Muokkaa
menu-view = Näytä
menu-assessment = Arviointi

action-start = Aloitusnäkymä
action-open = Avaa tiedosto…
action-save-result = Tallenna tulos nimellä…
action-save-radar = Tallenna tutkakuvio kuvana…
action-save-gaps = Tallenna erokuvio kuvana…
action-quit = Lopeta
action-undo = Kumoa
action-redo = Tee uudelleen
action-undo-step = Kumoa { $step }
action-redo-step = Tee uudelleen { $step }
action-previous = Edellinen osaaminen
action-next = Seuraava osaaminen
action-check = Tarkista ja päätä
step-answer = vastaus
step-note = muistiinpano
step-importance = tärkeys
step-wish = kehittymistoive

theme-light = Vaaleat värit
theme-dark = Tummat värit
theme-high-contrast-light = Suuri kontrasti, vaalea
theme-high-contrast-dark = Suuri kontrasti, tumma
view-chart = Kuvio
view-gaps = Erot
view-table = Taulukko
view-switch = Mitä näytetään

place-start = Aloitus
place-assess = Arviointi
place-results = Tulokset
place-problems = Tiedoston tarkistus

save-saving = Tallennetaan…
save-saved = Tallennettu { $when }
save-failed = Ei tallessa levyllä

privacy = Vastauksesi pysyvät tällä koneella. Ohjelma ei lähetä mitään eikä vaadi tunnuksia.
privacy-short = Kaikki pysyy tällä koneella

start-title = Missä hankintaosaamisesi on nyt?
start-draft = Jatka siitä, mihin jäit
start-draft-about = { $title } · tallennettu { $when }
start-continue = Jatka
start-discard = Hylkää
start-new = Uusi arviointi
start-begin = Aloita
start-begin-spoken = Aloita: { $title }
start-results = Omat tulokset
start-no-results = Ei vielä tuloksia
start-no-results-what = Ensimmäinen arviointi vie noin kymmenen minuuttia.
start-other = Oma tiedosto
start-open-hint = Tulos, kysely tai vertailuprofiili. Voit myös pudottaa tiedoston tähän ikkunaan.
start-path = Tai kirjoita, missä tiedosto on

questionnaire-items = { $count ->
    [one] 1 kysymys
   *[other] { $count } kysymystä
}
questionnaire-minutes = noin { $minutes } min
progress-answered = { $done }/{ $of } vastattu
progress-minutes = noin { $minutes } min jäljellä
progress-next = seuraavaksi { $title }
result-met = { $met }/{ $of } tavoitetta
result-readiness = valmius { $share }
result-open-spoken = Avaa tulos: { $what }

assess-place = { $area } · osaaminen { $place }/{ $of }
assess-place-alone = Osaaminen { $place }/{ $of }
answer-na = Ei kuulu työhöni
assess-all-levels = Näytä kaikki tasot
assess-one-level = Näytä yksi taso
assess-choose = Vie osoitin tason päälle ja lue, mitä se tarkoittaa, tai näytä kaikki tasot. Valitse se, joka kuvaa sinua parhaiten tänään.
assess-importance = Kuinka tärkeää tämä on työssäsi?
importance-low = vain vähän
importance-high = erittäin tärkeää
importance-1 = vain vähän
importance-2 = jonkin verran
importance-3 = melko tärkeää
importance-4 = tärkeää
importance-5 = erittäin tärkeää
importance-spoken = { $number }/5, { $text }
scale-spoken = { $number }/{ $of }, { $text }
assess-wish = Haluan kehittyä tässä
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

check-title = { $left ->
    [one] Yksi kysymys on vielä auki
   *[other] { $left } kysymystä on vielä auki
}
check-title-all = Kaikkiin { $of } kysymykseen on vastattu
check-about = Voit päättää arvioinnin nyt ja jättää ne väliin. Vastaamatta jäänyttä ei koskaan lasketa nollaksi.
check-about-all = Voit vielä palata ja muuttaa mitä tahansa ennen kuin päätät.
check-cost = { $count ->
    [one] Tämä alue jää ilman tulosta, koska siinä on liian vähän vastauksia: { $areas }.
   *[other] Nämä alueet jäävät ilman tulosta, koska niissä on liian vähän vastauksia: { $areas }.
}
check-open = Vielä auki
check-finish = Päätä ja katso tulos
check-back = Takaisin kysymyksiin
check-after = Tulos tallentuu tälle koneelle omiin tuloksiisi. Tämä ei ole työsuorituksen arviointi: kenenkään ei odoteta hallitsevan kaikkea.

results-of = Tulos { $date }
results-answered = { $done }/{ $of } kysymykseen vastattu
results-altered = Tiedosto on muuttunut tai vaurioitunut tallentamisen jälkeen, joten sitä voi lukea mutta ei muuttaa.
results-altered-areas = Tallennetut tulokset eivät vastaa vastauksia näissä: { $areas }.
results-altered-elsewhere = Tulokset vastaavat vastauksia; jokin muu kohta tiedostossa on muuttunut.
results-all-areas = Kaikki alueet
tab-overview = Yleiskuva
tab-areas = Osaamisalueet
figure-met = tavoitetta saavutettu
figure-readiness = valmius, ylitys ei paikkaa vajetta
compare-with = Vertaa
compare-none = Ei vertailua
gaps-no-benchmark = Valitse vertailukohta, niin erot näkyvät tässä suurimmasta alkaen.
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

problems-title = { $count ->
    [one] Yksi virhe estää tiedostoa avautumasta.
   *[other] { $count } virhettä estää tiedostoa avautumasta.
}
problems-warnings-only = { $count ->
    [one] Tiedosto avautuu. Yksi asia kannattaa katsoa.
   *[other] Tiedosto avautuu. { $count } asiaa kannattaa katsoa.
}
problems-none = Ei ongelmia.
problems-about = Tiedostoon ei ole tehty muutoksia. Korjaa se tekstieditorissa, tallenna ja tarkista uudelleen.
problems-errors = { $count ->
    [one] 1 virhe estää avaamisen
   *[other] { $count } virhettä estää avaamisen
}
problems-warnings = { $count ->
    [one] 1 huomautus myöhemmäksi
   *[other] { $count } huomautusta myöhemmäksi
}
problems-check-again = Tarkista uudelleen
problems-copy = Kopioi tämä raportti
problems-facts = { $size } kt · { $lines ->
    [one] 1 rivi
   *[other] { $lines } riviä
}
problems-more = Näytä kohta
problems-less = Näytä vähemmän

notice-draft-discarded = Keskeneräinen arviointi hylättiin.
notice-questionnaire-added = ”{ $title }” on nyt kyselyidesi joukossa.
notice-questionnaire-warnings = ”{ $title }” on nyt kyselyidesi joukossa. Jotkin kohdat kannattaa katsoa.
notice-result-saved = Tallennettu: { $path }
notice-chart-saved = Tallennettu: { $path }
notice-copied = Kopioitu
notice-benchmark-unknown = Vertailuprofiilissa on tavoitteita myös alueille, joita tässä kyselyssä ei ole ({ $count }). Ne jätetään pois.
trouble-benchmark-other = { $path } on toisen kyselyn vertailuprofiili: sen alueet tai tasot eivät sovi tähän tulokseen.
trouble-benchmark-alone = { $path } on vertailuprofiili. Avaa ensin tulos ja sitten vertailuprofiili, niin voit verrata niitä.

word-open = Avaa
word-close = Sulje
word-show = Näytä
word-error = Virhe
word-warning = Huomautus

when-today = tänään { $time }
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
saving-hint-chart = Pääte ratkaisee muodon: .svg pysyy terävänä kaikenkokoisena, .png sopii dioihin ja sähköpostiin.
saving-hint-result = Kopiossa ovat vastauksesi ja muistiinpanosi. Säilytä se siellä, missä vain oikeat ihmiset näkevät sen.
saving-path = Mihin tallennetaan
saving-browse = Valitse…
word-save = Tallenna
word-cancel = Peruuta
trouble-no-dialog = Tiedostoikkuna ei auennut tällä koneella. Kirjoita, missä tiedosto on tai mihin se tallennetaan.
cli-no-window = Ikkunaa ei voitu avata: { $detail }. Ikkunattomat komennot toimivat silti, katso procuradar --help.
