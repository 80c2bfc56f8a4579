# Koko ohjelman komennot ja niiden selitykset, komentohaku, asetukset, viimeksi avatut, ohje ja lisenssit.

menu-help = Ohje
theme-system = Värit järjestelmän mukaan
    .help = Vaalea, tumma tai suuri kontrasti järjestelmän asetuksen mukaan
action-larger = Suurenna
    .help = Suurennus enintään 400 prosenttiin
action-smaller = Pienennä
    .help = Pienennys enintään 50 prosenttiin
action-usual-size = Tavallinen koko
    .help = Palauta koko 100 prosenttiin
action-finnish = Suomi
    .help = Kieli: suomi
action-swedish = Svenska
    .help = Kieli: ruotsi
action-english = English
    .help = Kieli: englanti
action-settings = Asetukset…
    .help = Kieli, värit, koko, liike, kansiot
action-back = Takaisin
    .help = Takaisin sinne, missä olit
action-palette = Etsi komento
    .help = Löydä mikä tahansa komento tai paikka kirjoittamalla
action-to-menus = Siirry valikoihin
action-to-notice = Siirry ilmoitukseen
    .help = Siirrä kohdistus ikkunan alareunassa olevaan ilmoitukseen
action-help = Ohje
    .help = Toiminta, pisteet, tietosuoja, saavutettavuus
action-shortcuts = Näppäimet
    .help = Kaikki näppäimet yhdessä luettelossa
action-about = Tietoja Procuradarista
    .help = Versio ja lisenssit
place-settings = Asetukset
action-copy-chart = Kopioi kuvio
    .help = Kuvana, asiakirjaan tai esitykseen liitettäväksi
action-copy-table = Kopioi taulukko
    .help = Soluina, taulukkolaskentaan liitettäväksi
notice-copied-chart = Kuvio on leikepöydällä
cli-handed-over = Procuradar on jo auki: sitä pyydettiin tulemaan esiin ja avaamaan annetut tiedostot.
trouble-other-result = Auki on nyt toinen tulos, joten mitään ei tallennettu. Valitse tallennus uudelleen.
trouble-recent = Viimeksi avattujen luetteloa ei voitu lukea. Se siirrettiin syrjään nimellä { $path }, ja uusi luettelo alkaa tyhjänä.

find-hint = Mitä haluat tehdä?
find-list = Komennot ja paikat
find-keys = ↑↓{"\u00A0"}valitse · Enter{"\u00A0"}suorita · Esc{"\u00A0"}sulje
find-nothing = Sen nimistä ei löydy. Avaa ohje Enterillä.
find-count = { $count ->
    [one] 1 löytyi
   *[other] { $count } löytyi
}
find-competence = Alue tässä arvioinnissa
    .skills = Osaaminen tässä arvioinnissa
find-draft = Jatka tätä arviointia
find-result = Avaa tämä tulos
find-begin = Aloita tämä arviointi
find-file = Avaa tämä tiedosto
find-help = Ohje

settings-about = Muutokset tulevat voimaan heti ja säilyvät tällä tietokoneella.
settings-colours = Värit
settings-colours-hint = Järjestelmän mukaan: vaalea, tumma tai suuri kontrasti, jos järjestelmä kertoo sen ohjelmille.
settings-size = Koko
settings-movement = Liike
settings-still = Ei liikettä
settings-still-hint = Valikot ja ilmoitukset tulevat näkyviin heti. Myös järjestelmän vastaavaa asetusta noudatetaan.
settings-still-system = Järjestelmä pyytää vähemmän liikettä, ja sitä noudatetaan.
settings-places = Missä tietosi ovat
settings-data = Arvioinnit, tulokset ja kyselyt
settings-file = Asetukset, viimeksi avatut tiedostot, ikkunan paikka
settings-nowhere = Ei missään: tämä tietokone ei kerro niille kansiota, joten mitään ei säily.
settings-copy-path = Kopioi polku
settings-places-hint = Kun vaihdat tietokonetta, kopioi molemmat kansiot. Kun haluat poistaa kaiken, poista molemmat kansiot ohjelman ollessa suljettuna.

recent-title = Viimeksi avatut
recent-missing = ei löydy nyt
recent-open-spoken = Avaa { $name } kansiosta { $folder }
recent-menu = Avaa { $name }
recent-pin = Pidä { $name } luettelossa
recent-unpin = Älä enää pidä kohdetta { $name } luettelossa
recent-forget = Poista { $name } luettelosta

help-how = Näin ohjelma toimii
help-scoring = Näin pisteet lasketaan
help-privacy = Tietosuoja
help-accessibility = Saavutettavuus
help-licences = Lisenssit
about-what = Näet, millä tasolla hankintaosaamisesi on ja mitä kannattaa opetella seuraavaksi. Ohjelma on syntynyt Hankinta-Suomen työn pohjalta.
about-licence = Ohjelma on vapaa ohjelmisto. Voit käyttää sitä joko MIT-lisenssillä tai Apache-lisenssillä{"\u00A0"}2.0.
licences-questionnaires = Kyselyjen pohjana on ProcurCompEU, julkisten hankintojen ammattilaisten eurooppalainen osaamiskehys, © Euroopan unioni 2020, jota käytetään lisenssillä CC{"\u00A0"}BY{"\u00A0"}4.0. Siitä ovat peräisin osaamisten ja tasojen nimet sekä kuuden roolin tavoitteet; kysymykset ja kuvaukset ovat omiamme. Euroopan komissio ei ole hyväksynyt eikä suosittele tätä ohjelmaa.
licences-letters = Kirjasin on Inter (The Inter Project Authors), lisenssinä SIL Open Font License{"\u00A0"}1.1.
licences-libraries = Ohjelmassa käytetyt { $count } kirjastoa
licences-count = { $count ->
    [one] 1 kirjasto
   *[other] { $count } kirjastoa
}

keys-of-controls = Joka näkymässä
keys-tab = Sarkain, Vaihto+sarkain
keys-tab-what = Seuraava tai edellinen kohta
keys-arrows = Nuolinäppäimet
keys-arrows-what = Asteikolla, kuviossa, luettelossa tai valintarivillä: viereinen kohta
keys-digits = 0–9
keys-digits-what = Asteikolla: valitse se taso
keys-delete = Delete, askelpalautin
keys-delete-what = Asteikolla: tyhjennä vastaus
keys-enter = Enter, välilyönti
keys-enter-what = Paina kohtaa, jossa kohdistus on
keys-page = Page Up, Page Down
keys-page-what = Vieritä sivun verran
keys-escape = Esc
keys-escape-what = Sulje näkymän päällä oleva ikkuna tai poistu kuviosta
