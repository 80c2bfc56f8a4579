# Raportti PDF-tiedostona.
report-title = Osaamisprofiili { $date }
report-lead = Kenenkään ei odoteta hallitsevan kaikkea. Tämä kertoo osaamisesta tänään eikä arvioi työsuoritusta.
report-lead-targets = Kenenkään ei odoteta hallitsevan kaikkea. Tavoitteet ovat vertailuprofiilista, ja työpaikka voi asettaa omansa.
report-footer = Procuradar · { $questionnaire } · tehty { $date } · tämä ei ole työsuorituksen arviointi
report-answered = kysymykseen vastattu
report-right = tietokysymystä oikein
report-altered = Tiedostoa on muutettu tallennuksen jälkeen tai se on vioittunut.
report-gap = Vaje
report-no-gap = ei vajetta
report-met = Saavutettu
report-no-targets = ei tavoitteita
report-summary-note = Asteikko 0–{ $top }. Alueen luku on sen osien keskiarvo. Vaje on osien vajeiden keskiarvo, joten yhden osaamisen ylitys ei pienennä toisen vajetta.
report-areas = Kaikki osaamisalueet
report-coverage = Vastattu
report-strengths = Vahvuudet
report-reached = { $score }, saavutettu taso { $level }
report-needs = Mitä kannattaa oppia ensin
report-need = tarve
report-lowest = Missä tulokset ovat matalimmat
report-needs-none = Kaikki tavoitteet on saavutettu.
report-importance = tärkeys työssä { $importance }/5
report-wish = toive kehittyä
report-discussion = Keskustelussa sovittua
report-reading = Näin luet raporttia
report-reading-scores = Tulos on alueen vastausten painotettu keskiarvo. ”Ei kuulu työhön” ja vastaamatta jätetty eivät vaikuta siihen mitenkään, eivät edes nollana. Alueella on tulos, kun työhön kuuluvista kysymyksistä on vastattu vähintään { $share }.
report-reading-targets = Vaje on se, mikä tavoitteesta puuttuu. Tavoitteen ylitys ei koskaan kuittaa vajetta muualla. Valmius on se osuus tavoitteista, joka on saavutettu. Tarve on vaje kertaa alueen tärkeys työssä jaettuna viidellä; jos tärkeyttä ei ole kysytty tai annettu, se on 3.
report-reading-use = Profiili on vastaajan näkemys yhtenä päivänä. Se on tehty oppimista ja siitä käytävää keskustelua varten, ei ihmisten vertailuun.
report-credits = Lähteet ja käyttöoikeus
report-credits-questionnaire = Kysely: { $title }, versio { $version }.
report-credits-licence = Kyselyn käyttöoikeus: { $licence }.
report-credits-program = Tehty Procuradarilla. Tuloksen tallensi versio { $program }, ja sen tunnus on { $id }.

# Tallentaminen ikkunassa.
action-save-report = Tallenna raportti PDF:nä…
    .help = Kahdesta neljään sivua mukaan otettavaksi: kuvio, erot, kaikki luvut ja tavoitteet
saving-report = Tallenna raportti
saving-hint-report = Raportista tulee PDF-tiedosto.
notice-report-saved = Tallennettu: { $path }
task-report = Tehdään raporttia…
task-report-cancelled = Keskeytetty. Raporttia ei tallennettu.
trouble-report-ending = Raportin nimen lopussa on oltava .pdf: { $path }
trouble-report = Raporttia ei voitu tehdä: { $detail }

# Komentorivi.
cli-report-ending = Raportin nimen lopussa on oltava .pdf: { $path }
cli-report-ending-help = Esimerkiksi --out raportti.pdf
cli-report-folder = Kansion raportit tarvitsevat kansion, mutta { $path } on tiedosto.
cli-report-folder-help = Anna kansio, esimerkiksi --out raportit
cli-report-earlier = Aiempia tuloksia voi näyttää yhden tuloksen rinnalla, ei kansion.
cli-report-earlier-help = Jätä --earlier pois tai anna yksi tulos.
cli-report-too-many = Raporttiin mahtuu enintään { $most } aiempaa tulosta.
cli-report-too-many-help = Jätä osa pois.
cli-report-no-results = Kansiossa { $path } ei ole tuloksia.
cli-report-no-results-help = Tulokset ovat tiedostoja, joiden nimen lopussa on .ron, esimerkiksi anna.result.ron. Myös alikansiot käydään läpi.
cli-report-failed = Raporttia ei tehty: { $path }
cli-report-nothing-common = Tulosta { $path } ei voi verrata profiiliin { $benchmark }: yhdelläkään sen osaamisalueella ei ole nollaa suurempaa tavoitetta.
cli-report-nothing-common-help = Valitse toinen vertailuprofiili. Tämän kyselyn omat: { $ids }
cli-report-made = { $made ->
    [one] 1 raportti tehty, tuloksia { $of }
   *[other] { $made } raporttia tehty, tuloksia { $of }
}
cli-report-stopped = Keskeytetty. Valmiit raportit jäivät talteen.
