# Raportti PDF-tiedostona.
report-title = Osaamisprofiili { $date }
    .organisation = Organisaation profiili { $date }
    .readiness = Valmiusprofiili { $date }
    .knowledge = Tietoprofiili { $date }
report-lead = Kenenkään ei odoteta hallitsevan kaikkea. Tämä kertoo osaamisesta tänään eikä arvioi työsuoritusta.
    .organisation = Minkään organisaation ei odoteta olevan huipulla kaikessa. Tämä kertoo, missä organisaatio on tänään.
    .readiness = Tämä kertoo valmiudesta ja toiveista tänään. Se ei sido ketään mihinkään.
    .knowledge = Kenenkään ei odoteta tietävän kaikkea. Tämä on tehty oppimista varten eikä arvioi työsuoritusta.
report-lead-targets = Kenenkään ei odoteta hallitsevan kaikkea. Tavoitteet ovat vertailuprofiilista, ja työpaikka voi asettaa omansa.
    .organisation = Minkään organisaation ei odoteta olevan huipulla kaikessa. Tavoitteet ovat vertailuprofiilista, ja organisaatio voi asettaa omansa.
    .readiness = Tämä ei sido ketään mihinkään. Tavoitteet ovat vertailuprofiilista, ja ohjelma voi asettaa omansa.
report-footer = Procuradar · { $questionnaire } · tehty { $date } · tämä ei ole työsuorituksen arviointi
    .organisation = Procuradar · { $questionnaire } · tehty { $date }
    .readiness = Procuradar · { $questionnaire } · tehty { $date }
report-answered = kysymykseen vastattu
report-right = tietokysymystä oikein
report-altered = Tiedostoa on muutettu tallennuksen jälkeen tai se on vioittunut.
report-gap = Vaje
    .readiness = Matkaa
report-no-gap = ei vajetta
    .readiness = ei matkaa
report-met = Saavutettu
report-no-targets = ei tavoitteita
report-summary-note = Asteikko 0–{ $top }. Alueen luku on sen osien keskiarvo. Vaje on osien vajeiden keskiarvo, joten yhden osaamisen ylitys ei pienennä toisen vajetta.
    .organisation = Asteikko 0–{ $top }. Alueen luku on sen osien keskiarvo. Vaje on osien vajeiden keskiarvo, joten yhden osan ylitys ei pienennä toisen vajetta.
    .readiness = Asteikko 0–{ $top }. Alueen luku on sen osien keskiarvo. Yhden osan ylitys ei vie toista osaa lähemmäs tavoitettaan.
report-areas = Kaikki alueet
report-coverage = Vastattu
report-strengths = Vahvuudet
    .readiness = Tavoitteessa tai sen yli
report-reached = { $score }, saavutettu taso { $level }
report-needs = Mitä kannattaa oppia ensin
    .organisation = Mitä kannattaa kehittää ensin
    .readiness = Vielä matkaa
report-need = tarve
report-lowest = Missä tulokset ovat matalimmat
report-needs-none = Kaikki tavoitteet on saavutettu.
report-importance = tärkeys työssä { $importance }/5
    .organisation = tärkeys organisaatiolle { $importance }/5
    .readiness = tärkeys { $importance }/5
report-wish = toive kehittyä
report-discussion = Keskustelussa sovittua
report-reading = Näin luet raporttia
report-reading-scores = Tulos on alueen vastausten painotettu keskiarvo. ”Ei kuulu työhön” ja vastaamatta jätetty eivät vaikuta siihen mitenkään, eivät edes nollana. Alueella on tulos, kun työhön kuuluvista kysymyksistä on vastattu vähintään { $share }.
    .organisation = Tulos on alueen vastausten painotettu keskiarvo. Se, mikä ei koske organisaatiota tai on jätetty vastaamatta, ei vaikuta siihen mitenkään, ei edes nollana. Alueella on tulos, kun organisaatiota koskevista kysymyksistä on vastattu vähintään { $share }.
    .readiness = Tulos on alueen vastausten painotettu keskiarvo. Pois jätetty ei vaikuta siihen mitenkään, ei edes nollana. Alueella on tulos, kun vastaajaa koskevista kysymyksistä on vastattu vähintään { $share }.
report-reading-targets = Vaje on se, mikä tavoitteesta puuttuu. Tavoitteen ylitys ei koskaan kuittaa vajetta muualla. Valmius on se osuus tavoitteista, joka on saavutettu. Tarve on vaje kertaa alueen tärkeys työssä jaettuna viidellä; jos tärkeyttä ei ole kysytty tai annettu, se on 3.
    .organisation = Vaje on se, mikä tavoitteesta puuttuu. Tavoitteen ylitys ei koskaan kuittaa vajetta muualla. Valmius on se osuus tavoitteista, joka on saavutettu. Tarve on vaje kertaa alueen tärkeys organisaatiolle jaettuna viidellä; jos tärkeyttä ei ole kysytty tai annettu, se on 3.
    .readiness = Tavoitteen ylitys ei koskaan lyhennä matkaa muualla. Valmius on se osuus tavoitteista, joka on saavutettu. Tarve on jäljellä oleva matka kertaa alueen tärkeys jaettuna viidellä; jos tärkeyttä ei ole kysytty tai annettu, se on 3.
report-reading-use = Profiili on vastaajan näkemys yhtenä päivänä. Se on tehty oppimista ja siitä käytävää keskustelua varten, ei ihmisten vertailuun.
    .organisation = Profiili on vastaajan näkemys yhtenä päivänä. Se on tehty organisaation kehittämistä ja siitä käytävää keskustelua varten, ei organisaatioiden vertailuun.
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
