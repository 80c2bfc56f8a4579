# Kyselyt: mitä on, yhden läpikäynti, oman kirjoittaminen.

action-library = Kirjasto
    .help = Katso kyselyitä ja kirjoita omia
action-new-questionnaire = Uusi kysely…
    .help = Tallenna selityksin varustettu kysely ja muokkaa sitä tekstieditorissa

place-library = Kirjasto

library-title = Kirjasto
library-about = Jokainen kysely on tekstitiedosto. Käy kysely läpi, kopioi se tai kirjoita oma: mitä tallennat tekstieditorissa, näkyy täällä heti.
library-questionnaires = Kyselyt
library-learning = Oppimismuodot
library-follow = Käy läpi tiedosto…
library-hint = Voit myös pudottaa tiedoston tähän ikkunaan.
library-shipped = Tulee ohjelman mukana
library-own = Oma
library-version = versio { $version }
library-benchmarks = { $count ->
    [one] yksi vertailuprofiili
   *[other] { $count } vertailuprofiilia
}
library-look = Käy läpi
library-look-spoken = Käy läpi { $title }
library-duplicate = Kopioi omaksi…
library-duplicate-spoken = Kopioi omaksi: { $title }
library-new-file = oma-kysely
library-copy-ending = kopio

saving-new = Tallenna uusi kysely
saving-copy = Tallenna kyselyn kopio
saving-hint-new = Pieni kysely selityksineen. Avaa se tekstieditorissa. Kyselyn tunnus muodostetaan tiedoston nimestä.
saving-hint-copy = Kaikki tekstit ja kommentit säilyvät ennallaan. Kopion tunnus muodostetaan tiedoston nimestä.
notice-questionnaire-saved = Tallennettu: { $path }. Avaa se tekstieditorissa; tallentamasi muutokset näkyvät täällä.
trouble-no-id = Tästä tiedostonimestä ei voi muodostaa tunnusta: { $path }. Käytä kirjaimia a–z tai numeroita.

preview-back = Kirjasto
preview-no-title = Ei vielä luettavissa
preview-reading = Luetaan tiedostoa…
preview-read = Luettu klo { $time }: { $found }
preview-fine = ei ongelmia
preview-behind = Alla on viimeisin versio, jossa ei ollut virheitä.
preview-take-in = Lisää omiin kyselyihin
preview-more = { $count ->
    [one] Vielä yksi ongelma
   *[other] Vielä { $count } ongelmaa
}
preview-pages = Sivu
preview-about = Kokonaisuus
preview-levels = Tasot
preview-benchmarks = Vertailuprofiilit
preview-source = Lähde
preview-role = roolin tavoitetasot
preview-peers = ryhmän saavuttamat tasot
preview-own = omat tavoitetasot
preview-targets = { $count ->
    [one] yksi tavoitetaso
   *[other] { $count } tavoitetasoa
}
preview-knowledge = Tieto
preview-skill = Taito
preview-attitude = Asenne
preview-scale = asteikko
preview-reversed = asteikko, lasketaan käänteisesti
preview-test = oikein tai väärin; ei vaikuta pisteisiin
preview-weight = paino { $weight }
preview-right = { $option } (oikein)
preview-importance = Vastaajalta kysytään myös, kuinka tärkeä alue on hänen työssään.
