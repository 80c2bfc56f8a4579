# Tulokset ajan kuluessa: mikä on muuttunut ja mikä siitä on enemmän kuin sattumaa.

tab-progress = Kehitys

time-kick-off = Alku
time-mid-term = Puoliväli
time-closing = Loppu
time-no-round = Ei nimikettä
time-manager = Esihenkilö
time-peer = Työkaveri

time-more-than-noise = enemmän kuin satunnaisvaihtelu
time-may-be-noise = ei erotu satunnaisvaihtelusta
time-same = ei muutosta

time-met-up =
    { $person ->
        [me] Saavutat
        [organisation] Organisaatio saavuttaa
        [named] { $name } saavuttaa
       *[unnamed] Hän saavuttaa
    } { $met ->
        [one] 1{"\u00A0"}tavoitetason
       *[other] { $met }{"\u00A0"}tavoitetasoa
    }, aiemmin { $before }.
time-met-down =
    { $person ->
        [me] Saavutat
        [organisation] Organisaatio saavuttaa
        [named] { $name } saavuttaa
       *[unnamed] Hän saavuttaa
    } { $met ->
        [one] 1{"\u00A0"}tavoitetason
       *[other] { $met }{"\u00A0"}tavoitetasoa
    }, aiemmin { $before }.
time-met-same =
    { $person ->
        [me] Saavutat
        [organisation] Organisaatio saavuttaa
        [named] { $name } saavuttaa
       *[unnamed] Hän saavuttaa
    } { $met ->
        [one] 1{"\u00A0"}tavoitetason
       *[other] { $met }{"\u00A0"}tavoitetasoa
    }, kuten aiemminkin.
time-grew = Satunnaisvaihtelua enemmän kasvoi: { $areas-small }.
time-grew-count = { $count } aluetta kasvoi enemmän kuin satunnaisvaihtelu.
time-fell = Satunnaisvaihtelua enemmän laski: { $areas-small }.
time-fell-count = { $count } aluetta laski enemmän kuin satunnaisvaihtelu.
time-none-more = Mikään muutos ei ole satunnaisvaihtelua suurempi.
time-none-told = Muutokset eivät erotu satunnaisvaihtelusta.
time-all-same = Mikään alue ei ole muuttunut.
time-nothing-in-both = Yhdelläkään alueella ei ole tulosta sekä ensimmäisellä että viimeisellä kerralla.
time-and = { $before } ja { $last }

time-change = Muutos
time-change-rounds = Muutos: { $from } – { $to }
time-change-dates = Muutos { $from } – { $to }
time-note = Kaksi mittausta eroaa aina hieman sattumalta, vaikka mikään ei olisi muuttunut. Muutos on satunnaisvaihtelua suurempi, kun se ylittää arvon 1,96 × SD × luvun (2{"\u00A0"}−{"\u00A0"}2r) neliöjuuri. Keskihajonnan SD ja luotettavuuden r lähde: { $source }.
time-note-none = Kaksi mittausta eroaa aina hieman sattumalta, vaikka mikään ei olisi muuttunut. Tälle kyselylle ei ole tutkittu, paljonko, joten mitään muutosta ei sanota satunnaisvaihtelua suuremmaksi.

time-caption = { $count } tulosta · { $title } · { $from } – { $to }
time-figure = { $when }: saavutetut tavoitetasot, valmius
time-newly-met = Uudet saavutetut tavoitetasot ({ $from } jälkeen)
time-newly-met-none = Ei vielä yhtään
time-no-longer-met = Tavoitetasot, joita ei enää saavuteta

time-round = Tämän tuloksen nimike
time-results = Tulokset aikajanalla
time-this = tämä tulos
time-open = Avaa
time-open-spoken = Avaa tulos: { $when }
time-not-comparable = Ei aikajanalla
time-other-version = { $when }: tehty kyselyn versiolla { $version }, tämä versiolla { $current }. Ensimmäinen luku on eri, joten tuloksia ei voi verrata.

time-one = Seuraava arviointisi asettuu tämän rinnalle
time-one-their = Hänen seuraava arviointinsa asettuu tämän rinnalle
time-one-about = Puoli vuotta on sopiva väli. Valitse silloin Arvioi uudelleen: samat kysymykset näyttävät, mikä on muuttunut.
time-only-kept = Aikajanalla ovat vain tälle tietokoneelle tallennetut tulokset. Tämä tulos on avattu muualta.
time-unnamed = Ilman nimeä ei voi tietää, mitkä tulokset koskevat samaa henkilöä. Kirjoita nimi, kun arvioit hänet seuraavan kerran.

time-beside = { $rater ->
    [manager] Näytä esihenkilön arvio rinnalla
    [peer] Näytä työkaverin arvio rinnalla
   *[both] Näytä muiden arviot rinnalla
}
time-beside-title = Omasi ja muiden arviot rinnakkain
time-beside-how = Esihenkilön tai työkaverin arvion saa oman rinnalle: avaa hänen tiedostonsa ja palaa tähän tulokseen.

cli-progress-two-results = Kuvio ajan kuluessa tarvitsee vähintään kaksi tulosta.
cli-progress-two-results-help = Anna saman henkilön aiempi ja myöhempi tulos.
cli-progress-other-person = { $path } koskee toista henkilöä: { $name }
cli-progress-other-person-help = Samalla aikajanalla ovat vain yhden henkilön tulokset.
cli-progress-nothing = Ajan kuluessa ei ole mitään piirrettävää: yhdelläkään alueella ei ole tulosta.
cli-progress-nothing-help = Komento procuradar score näyttää, mitkä vastaukset puuttuvat.
