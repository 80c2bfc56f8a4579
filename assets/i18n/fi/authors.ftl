# Mitä kyselyn tekijä lukee komentorivillä.
cli-new-no-id = Tästä tiedostonimestä ei saa tunnusta: { $name }
cli-new-no-id-help = Tunnukseen otetaan nimen kirjaimet a–z ja numerot. Käytä ainakin yhtä, esimerkiksi osaamisemme.ron
cli-new-taken = Kysely, jonka tunnus on { $id }, on jo olemassa.
cli-new-taken-help = Tunnus tulee tiedostonimestä: valitse toinen nimi, esimerkiksi { $id }-2.ron
cli-new-next = Seuraavaksi: muokkaa tiedostoa tekstieditorilla ja etsi virheet komennolla procuradar check { $path }
cli-new-copied = Kyselyn tunnus on { $id }. Anna sille oma nimi ja kirjoita kenttään source, mitä muutit.
cli-unknown-questionnaire-near-help = Tarkoititko { $near }? Ohjelman mukana tulevat: { $ids }
cli-new-folder = Kansiota { $path } ei ollut, joten se luotiin.
cli-new-languages = Kopiossa on samat kielet kuin kopioitavassa: valitsinta --languages ei voi käyttää, kun --from nimeää kyselyn.
cli-new-languages-help = Jätä toinen valitsimista pois.
cli-unknown-command = Tämännimistä komentoa tai tiedostoa ei ole: { $name }
cli-unknown-command-help = Komennot ovat { $known }. Tiedoston nimi kirjoitetaan päätteineen, esimerkiksi { $name }.ron
cli-unknown-command-near-help = Tarkoititko procuradar { $near }?
