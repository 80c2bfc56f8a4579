# Mikä tiedoston tai kansion kanssa meni vikaan, ikkunassa ja komentorivillä.
trouble-not-found = Tätä ei löydy: { $path }. Tarkista nimi ja se, onko tiedosto tai kansio siirretty.
trouble-no-folder = Kansiota { $path } ei ole. Tarkista nimi tai luo kansio ensin.
trouble-denied = Järjestelmä ei salli tätä: { $path }. Tarkista käyttöoikeudet tai valitse toinen paikka.
trouble-full = Tila ei riitä tallentamiseen: { $path }. Vapauta tilaa ja yritä uudelleen.
trouble-read-only = Tälle levylle ei voi tallentaa: { $path }. Valitse toinen paikka.
trouble-exists = Tiedosto on jo olemassa: { $path }. Valitse toinen nimi.
trouble-folder = Tämä ei ole tiedosto, tai tähän ei voi tallentaa tiedostoa: { $path }. Valitse toinen paikka tai nimi.
trouble-too-large = Tiedosto on liian suuri: { $path }. Enimmäiskoko on { $detail } Mt. Tarkista, että se on oikea tiedosto.
trouble-locked = Toinen ikkuna käsittelee tätä: { $path }. Sulje se siellä ja yritä uudelleen.
trouble-damaged = Tiedosto on vioittunut tai sitä on muutettu, eikä sitä voi lukea: { $path }. Se jätettiin ennalleen. Avaa se, niin näet vian paikan, tai palauta varmuuskopio.
trouble-too-new = Tiedosto on tehty Procuradarin uudemmalla versiolla: { $path }. Päivitä ohjelma, niin voit avata sen.
trouble-settings = Asetuksia ei voitu lukea, joten käytössä ovat oletusasetukset. Vanha tiedosto on tallessa: { $path }.
trouble-settings-part = Osaa asetuksista ei ymmärretty, joten niissä on oletusarvot. Vanha tiedosto on tallessa: { $path }.
trouble-draft-cut = Tallennettujen vastausten loppua ei voitu lukea. Se on tallessa erikseen kansiossa { $path }. Tarkista viimeiset vastauksesi.
trouble-no-folders = Tällä koneella ei ole kansiota tiedoillesi, joten mitään ei tallenneta. Anna kansio muuttujassa PROCURADAR_HOME ja käynnistä ohjelma uudelleen.
trouble-other = Jokin ei onnistunut: { $path } { $detail }. Yritä uudelleen; muu työsi on tallessa.

# Komentorivi.
cli-error = virhe
cli-warning = huomautus
cli-help = ohje
cli-no-problems = { $file }: ei ongelmia
cli-errors = { $count ->
    [one] 1 virhe
   *[other] { $count } virhettä
}
cli-warnings = { $count ->
    [one] 1 huomautus
   *[other] { $count } huomautusta
}
cli-saved = Tallennettu: { $path }
cli-exists = Tiedosto on jo olemassa: { $path }
cli-exists-help = Valitse toinen nimi tai korvaa tiedosto lisäämällä --force.
cli-unknown-questionnaire = { $name } ei ole tiedosto eikä ohjelman mukana tuleva kysely.
cli-unknown-questionnaire-help = Ohjelman mukana tulevat: { $ids }
cli-unknown-benchmark = { $name } ei ole tiedosto eikä tämän kyselyn vertailuprofiili.
cli-unknown-benchmark-help = Kyselyn vertailuprofiilit: { $ids }
cli-unknown-area = Tässä kyselyssä ei ole osaamisaluetta { $name }.
cli-unknown-area-help = Kyselyn osaamisalueet: { $ids }
cli-other-questionnaire = Tulos { $path } on toisesta kyselystä: { $id } { $version }.
cli-other-questionnaire-help = Tulokset voi piirtää samaan kuvioon, kun kysely ja sen version ensimmäinen numero ovat samat.
cli-too-many-results = Tutkakuvioon mahtuu enintään { $most } tulosta.
cli-too-many-results-help = Jätä osa pois tai piirrä useita kuvioita.
cli-gaps-one-result = Erokuviossa näytetään vain yksi tulos.
cli-gaps-one-result-help = Anna yksi tulos tai käytä valintaa --kind radar.
cli-gaps-needs-benchmark = Erokuvio tarvitsee vertailuprofiilin.
cli-gaps-needs-benchmark-help = Lisää --benchmark. Kyselyn vertailuprofiilit: { $ids }
cli-gaps-no-area = Erokuviossa ovat aina kaikki osaamisalueet.
cli-gaps-no-area-help = Jätä --area pois tai käytä valintaa --kind radar.
cli-nothing-to-draw = Piirrettävää ei ole: millään osaamisalueella ei ole sekä tulosta että tavoitetasoa.
cli-nothing-to-draw-help = Vastaa useampiin kysymyksiin tai valitse toinen vertailuprofiili.
cli-picture-ending = Kuvatiedoston nimen lopussa on oltava .svg tai .png: { $path }
cli-picture-ending-help = Esimerkiksi --out tutka.svg
cli-no-display = Näyttöä ei ole, joten ikkunaa ei voi avata. Ilman näyttöä toimivat komennot check, new, fill, score, chart, clinics, export, report ja demo. Lisätietoja: procuradar --help.
cli-demo-exists = { $path } on jo olemassa, eikä se ole esimerkin tiedosto.
cli-demo-exists-help = Siirrä tiedosto pois tai valitse toinen kansio valitsimella --out.
cli-demo-files = Henkilö on keksitty. Tiedostot:

# Esimerkin keksitty henkilö.
demo-name = Elli Esimerkki (keksitty)
demo-organisation = Mallikunta (keksitty)
demo-unit = Hankintapalvelut
demo-role = Sopimuspäällikkö
demo-note-1 = Tarkistin koko kevään, että siivoussopimuksen laskut vastasivat toimituksia.
demo-note-2 = Olin viime syksynä mukana neuvottelussa, mutta en ole vetänyt sellaista.
demo-note-3 = Pidän kouluruokailusopimuksen riskiluettelon ajan tasalla.
