# Muille tallennettavat: työkirjat ja taulukot, ikkunassa, komentorivillä ja tiedostojen sisällä.

action-save-workbook = Tallenna työkirjana…
    .help = Exceliin ja LibreOfficeen: yleiskuva kaavioineen, tulokset, vastaukset
action-save-table = Tallenna taulukkona…
    .help = CSV- tai TSV-tiedostona muihin ohjelmiin, rivi kutakin aluetta kohti
saving-workbook = Tallenna työkirja nimellä
saving-hint-workbook = Tiedosto avautuu Excelissä ja LibreOfficessa. Siinä ovat vastauksesi ja muistiinpanosi. Säilytä se niin, että vain asianosaiset näkevät sen.
saving-table = Tallenna taulukko nimellä
saving-hint-table = Pääte ratkaisee muodon: .csv-tiedostossa sarakkeita erottavat pilkut, .tsv-tiedostossa sarkaimet. Desimaalierotin on piste. Exceliä varten tallenna mieluummin työkirja.
saving-sharp = PNG-kuvaan kaksinkertainen pikselimäärä kumpaankin suuntaan
trouble-workbook-ending = Työkirjan nimen lopussa on oltava .xlsx. Lisää pääte: { $path }
trouble-table-ending = Taulukon nimen lopussa on oltava .csv tai .tsv. Lisää pääte: { $path }

cli-exported = Tallennettu { $count ->
    [one] 1 tulos
   *[other] { $count } tulosta
}: { $path }
cli-export-left-out = { $count ->
    [one] 1 tiedosto jäi pois; syy on yllä
   *[other] { $count } tiedostoa jäi pois; syyt ovat yllä
}
cli-export-none = Vietäviä tuloksia ei ole.
cli-export-none-help = Anna tiedostoja, joiden nimen lopussa on .result.ron, tai kansioita, joissa sellaisia on.
cli-export-parquet = Tämä versio ei kirjoita Parquet-tiedostoja.
cli-export-parquet-help = Käytä valintaa --as csv, tsv, xlsx tai json.
cli-export-excel = Valitsinta --excel voi käyttää vain, kun muoto on --as csv.
cli-export-excel-help = Jätä se pois tai käytä muotoa --as csv. Työkirja (--as xlsx) avautuu Excelissä sellaisenaan.

export-sheet-overview = Yleiskuva
export-sheet-scores = Tulokset
export-sheet-answers = Vastaukset
export-sheet-about = Tietoja

export-file = Tiedosto
export-date = Päivä
export-person = Kenen tulos
export-questionnaire = Kysely
export-version = Versio
export-benchmark = Vertailuprofiili
export-met = Saavutetut tavoitteet
export-targets = Tavoitteita vertailussa
export-readiness = Valmius
export-answered = Vastattu
export-items = Kysymyksiä
export-headline = Sanoin
export-altered = Huomaa

export-parent = Kuuluu alueeseen
export-level = Taso
export-coverage = Kattavuus
export-gap = Vaje
export-surplus = Ylitys
export-importance = Tärkeys (1–5)
export-wish = Kehittymistoive
export-need = Tarve
export-knowledge = Tieto
export-skill = Taito
export-attitude = Asenne
export-remark = Sanoin
export-id = Tunnus
export-yes = kyllä

export-question = Kysymys
export-aspect = Näkökulma
export-answer = Vastaus
export-note = Muistiinpano
export-partly = Osittain oikein

export-about-title = Näin luet tätä työkirjaa
export-how-to-read = Sarakkeet
export-about-score = Vastausten painotettu keskiarvo kyselyn asteikolla. Vastaamatta jäänyttä tai työhön kuulumatonta ei koskaan lasketa nollaksi.
export-about-level = Ylin taso, johon tulos yltää: 2,5 yltää tasolle 2.
export-about-coverage = Kuinka suureen osaan työhön kuuluvista kysymyksistä on vastattu. Jos osuus jää rajan alle, tulosta ei ole.
export-about-target = Taso, jota vertailuprofiili edellyttää. Tyhjä: profiili ei ota kantaa; 0: mitään ei edellytetä.
export-about-gap = Kuinka paljon tulos jää tavoitteen alle. Mitä tummempi väri, sitä suurempi vaje; tummin tarkoittaa vähintään kahta tasoa. Jos alueen sisällä on muita alueita, sen vaje on niiden vajeiden keskiarvo.
export-about-surplus = Kuinka paljon tulos ylittää tavoitteen. Ylitys ei koskaan paikkaa vajetta muualla.
export-about-need = Vaje × tärkeys / 5. Jos tärkeyttä ei kysytty tai siihen ei vastattu, tärkeys on 3.
export-about-readiness = Kuinka suuri osa kaikesta tavoitteiden edellyttämästä on jo hallussa.
export-empty = Tyhjät solut
export-about-empty = Ei tiedossa, mikä on eri asia kuin 0. Sarakkeet, joissa ei ole mitään, on piilotettu.
export-numbers = Luvut
export-about-numbers = Näkyvissä on yksi desimaali; soluissa ovat tarkat luvut.
export-scale = Asteikko
export-source = Lähde
export-licence = Lisenssi
export-changes = Muutokset
export-digest = Sormenjälki
export-description = Mikä se on
export-made-by = Tämä tiedosto
export-made-with = Ohjelma
export-results = Tuloksia
export-privacy-name = Tietosuoja
export-privacy = Tiedostossa voi olla vastauksia, muistiinpanoja ja nimiä. Jaa sitä vain niille, joiden kuuluu nähdä ne.
