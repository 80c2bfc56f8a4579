# Kyselyt: mitä on, yhden läpikäynti, oman kirjoittaminen.

action-library = Kirjasto
    .help = Katso kyselyitä ja kirjoita omia
action-new-questionnaire = Uusi kysely…
    .help = Tallenna selityksin varustettu kysely ja muokkaa sitä tekstieditorissa

place-library = Kirjasto

library-title = Kirjasto
library-about = Kyselyt, vertailuprofiilit ja oppimismuotojen luettelot ovat tekstitiedostoja. Käy niitä läpi, kopioi tai kirjoita omia: mitä tallennat tekstieditorissa, näkyy täällä heti.
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
library-id = tunnus { $id }
library-remove = Poista
library-remove-spoken = Poista { $title }
library-edit-source = Muokkaa tiedostoa
library-edit-source-spoken = Muokkaa tiedostoa: { $title }
library-source-changed = Tiedosto { $file } on muuttunut lisäämisen jälkeen.
library-add-new = Lisää uusi versio
library-add-new-spoken = Lisää uusi versio: { $title }
library-own-benchmark = Oma
library-own-catalogue = Oma
library-only-open = Avoinna nyt, ei kirjastossa
library-edited = Muokattavat tiedostot
library-edited-missing = ei ole nyt paikallaan
library-edited-saved = tallennettu { $when }
library-go-on = Jatka
library-go-on-spoken = Jatka: { $title }
library-forget = Unohda
library-forget-spoken = Unohda { $title }
library-kind-questionnaire = Kysely
library-kind-benchmark = Vertailuprofiili
library-kind-catalogue = Oppimismuotojen luettelo
library-kind-unknown = ei vielä tunnistettavissa
library-new-file = oma-kysely
library-copy-ending = kopio

saving-new = Tallenna uusi kysely
saving-copy = Tallenna kyselyn kopio
saving-hint-new = Pieni kysely selityksineen. Avaa se tekstieditorissa. Kyselyn tunnus muodostetaan tiedoston nimestä.
saving-hint-copy = Kaikki tekstit ja kommentit säilyvät ennallaan. Kopion tunnus muodostetaan tiedoston nimestä.
notice-questionnaire-saved = Tallennettu: { $path }. Avaa se tekstieditorissa; tallentamasi muutokset näkyvät täällä.
notice-copy-saved = Tallennettu: { $path }. Kopiolla on vielä sama nimi, ”{ $title }”. Anna sille oma nimi: muuta tiedoston alussa kohtaa ”title”.
notice-removed-questionnaire = ”{ $title }” poistettiin kirjastosta. Tuloksilla ja keskeneräisillä arvioinneilla on siitä oma kopionsa.
notice-removed = ”{ $title }” poistettiin kirjastosta. Tulokset säilyvät ennallaan.
notice-added-benchmark = ”{ $title }” on nyt kirjastossa. Sopivia tuloksia voi verrata siihen.
notice-added-catalogue = ”{ $title }” on nyt kirjastossa.
trouble-no-id = Tästä tiedostonimestä ei voi muodostaa tunnusta: { $path }. Käytä kirjaimia a–z tai numeroita.

preview-back = Kirjasto
preview-no-title = Ei vielä luettavissa
preview-reading = Luetaan tiedostoa…
preview-read = Luettu klo { $time }: { $found }
preview-fine = ei ongelmia
preview-behind = Alla on viimeisin versio, jossa ei ollut virheitä.
preview-take-in = Lisää omiin kyselyihin
preview-add = Lisää kirjastoon
preview-beside = Kysely, jonka alueet näytetään
preview-fits-none = Missään kirjaston kyselyssä ei ole näitä alueita, joten ne luetellaan tunnuksittain.
preview-target-levels = Tavoitetasot osaamisalueittain
preview-elsewhere = Alueet, joita tässä kyselyssä ei ole
preview-not-required = ei vaadita
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
