# Mikä tiedostossa on vialla ja mitä sille voi tehdä. Niille, jotka eivät ole nähneet merkintätapaa ennen.

problem-place = rivi { $line }, sarake { $column }
problem-did-you-mean = Tarkoititko { $near }?

## Mikä tahansa tiedosto

problem-F001 = Tiedostoa ei voi lukea: { $detail }.
    .help = Tarkista, että levy tai verkkoasema on yhteydessä, ja yritä uudelleen.
problem-F002 = Tiedosto on suurempi kuin { $limit } Mt. Mikään tämän ohjelman tiedosto ei ole niin suuri.
    .help = Tarkista, että valitsit oikean tiedoston.
problem-F003 = Tässä on merkki, jota ei ole tallennettu UTF-8-muodossa.
    .help = Tallenna tiedosto uudelleen UTF-8-muodossa; taulukkolaskennassa valitse ”CSV UTF-8”.
problem-F004 = Tiedosto on UTF-16-muodossa eikä UTF-8-muodossa.
    .help = Tallenna tiedosto uudelleen UTF-8-muodossa.
problem-F005 = Tiedosto on tyhjä.
    .help = Valitse toinen tiedosto tai ota tämän varmuuskopio käyttöön.
problem-F006 = Tämä ei ole tämän ohjelman tiedosto: alussa pitäisi olla esimerkiksi Questionnaire( tai Result(.
    .help = Tarkista, että valitsit oikean tiedoston. Jos kirjoitat tiedostoa itse, aloita se merkinnällä Questionnaire( ja lopeta se merkkiin ).
problem-F007 = Tiedoston alussa on { $name }, jota ohjelma ei tunne.
    .help = Kirjoita alkuun Questionnaire, Benchmark, Catalogue tai Result.
problem-F008 = Tämä ohjelmaversio ei osaa avata tiedostoa, jonka alussa on { $name }.
    .help = Hanki ohjelmasta uudempi versio.
problem-F009 = Tiedoston alussa on { $found }, mutta tähän tarvitaan tiedosto, jonka alussa on { $expected }.
    .help = Valitse toinen tiedosto.
problem-F010 = Tiedostosta puuttuu tieto siitä, missä muodossa se on.
    .help = Kirjoita format: 1, heti kohdan { $name }( jälkeen.
problem-F011 = Muodon numero on kokonaisluku 1 tai suurempi, ei { $found }.
    .help = Kirjoita format: 1.
problem-F012 = Tiedosto on tehty uudemmalla ohjelmaversiolla: sen muoto on { $found }, ja tämä versio tuntee muodot numeroon { $known } asti.
    .help = Hanki ohjelman uusin versio. Tiedostoon ei kosketa.
problem-F013 = Tässä on yli { $limit } sulkuparia sisäkkäin.
    .help = Tarkista, puuttuuko tätä ennen sulkevia sulkeita.
problem-F014 = Tämä teksti on pidempi kuin { $limit } kt.
    .help = Lyhennä tekstiä ja tarkista, että sen lopussa on lainausmerkki.
problem-F015 = Tiedostoa ei ole.
    .help = Tarkista nimi ja kansio; tiedosto on voitu siirtää tai nimetä uudelleen.
problem-F016 = Sinulla ei ole oikeutta lukea tätä tiedostoa.
    .help = Pyydä oikeutta tiedoston omistajalta tai kopioi se omaan kansioosi.
problem-F017 = Tämä on kansio tai laite, ei tiedosto.
    .help = Valitse tiedosto.
problem-F018 = Tässä on yli { $limit } arvoa.
    .help = Tarkista, että valitsit oikean tiedoston ja ettei siihen ole liitetty samaa moneen kertaan.
problem-F019 = Tämä tiedosto on kirjoitettu { $notation }-muodossa, ei tämän ohjelman merkintätavalla.
    .help = Kopioi ohjelman mukana tullut kysely ja kirjoita tekstisi kopioon.
problem-F020 = Tämä on { $found ->
        [docx] tekstinkäsittelyohjelman asiakirja
        [xlsx] taulukkolaskennan työkirja
        [office] toimisto-ohjelman tiedosto
        [pdf] PDF-tiedosto
        [zip] pakattu kansio
        [picture] kuva
        [page] verkkosivu tai XML-tiedosto
       *[other] jonkin muun ohjelman tiedosto
    }, ei tämän ohjelman tiedosto.
    .help = { $found ->
        [docx] Kopioi sisältö tekstieditoriin ja tallenna se tiedostoksi, jonka pääte on .ron.
        [xlsx] Jos tässä on vastaustaulukko, tallenna se muodossa ”CSV UTF-8”.
        [zip] Pura kansio ja avaa siinä oleva tiedosto.
        [page] Lataa itse tiedosto, ei sivua, jolla se näkyy.
       *[other] Tarkista, että valitsit oikean tiedoston.
    }
problem-F021 = Tiedostossa on pelkkiä kommentteja.
    .help = Kirjoita sisältö kommenttien alle. Jos sisältö on merkkien // jäljessä, poista ne jokaisen rivin alusta.

## Merkintätapa

problem-R001 = Tästä puuttuu pilkku.
    .help = Lisää pilkku kahden arvon väliin.
problem-R002 = Sulkua { $bracket } ei suljeta missään.
    .help = Lisää sulkeva sulku siihen, mihin sisältö päättyy. Jos tiedoston loppu on kadonnut, ota varmuuskopio käyttöön.
problem-R003 = Tässä { $found } sulkisi rivin { $line } sulun { $opened }, mutta sen voi sulkea vain { $expected }.
    .help = Jos sulut kuuluvat yhteen, vaihda toinen, jotta ne ovat samanmuotoiset. Muuten { $expected } puuttuu rivin { $line } ja tämän kohdan väliltä.
problem-R004 = Tiedosto päättyi jo, mutta perässä on vielä { $found }.
    .help = Poista ylimääräinen loppu tai sitä edeltävä liika sulku.
problem-R005 = Tästä alkavalla tekstillä ei ole omaa sulkevaa lainausmerkkiä.
    .help = Lisää " tekstin loppuun. Tekstin sisällä lainausmerkki kirjoitetaan \".
problem-R006 = Tekstit kirjoitetaan suoriin lainausmerkkeihin, ja { $found } on muunlainen.
    .help = Vaihda tilalle ". Tekstinkäsittely tekee kaarevia itsestään, pelkkä tekstieditori ei.
problem-R007 = Kohdan { $name } jälkeen on yhtäsuuruusmerkki, vaikka siinä pitäisi olla kaksoispiste.
    .help = Kirjoita { $name }: ja sen perään arvo.
problem-R008 = Kohdan { $name } jälkeen puuttuu kaksoispiste.
    .help = Kirjoita { $name }: ja sen perään arvo.
problem-R009 = Kenttä { $name } ei kuulu tähän.
    .help = Poista se tai kirjoita jokin kentistä, joita tässä voi olla (nimet ovat aina englanniksi): { $known }.
problem-R010 = Tästä puuttuu kenttä { $name }.
    .help = Lisää sulkeiden sisään { $name }: ja sen arvo.
problem-R011 = Kenttä { $name } on tässä toisen kerran.
    .help = Poista toinen niistä.
problem-R012 = Näiden sulkeiden sisällä on { $name } toisen kerran.
    .help = Poista toinen niistä.
problem-R013 = Tähän kuuluu { $expected ->
        [text] teksti lainausmerkeissä
        [number] luku
        [whole] kokonaisluku
        [boolean] sana true tai false
        [list] luettelo hakasulkeissa [ ]
        [map] ryhmä aaltosulkeissa, esimerkiksi teksti eri kielillä
        [word] yksi sana ilman lainausmerkkejä
       *[struct] joukko kenttiä kaarisulkeissa ( )
    }, mutta siinä on { $found ->
        [text] teksti
        [number] toisenlainen luku
        [list] luettelo
        [map] ryhmä aaltosulkeissa
        [struct] ryhmä kaarisulkeissa
        [word] yksi sana
       *[nothing] jotain muuta
    }.
    .help = { $expected ->
        [text] Kirjoita teksti lainausmerkkien väliin, esimerkiksi "Suunnittelu".
        [number] Kirjoita pelkkä luku ja desimaalien eteen piste, esimerkiksi 0.5.
        [whole] Kirjoita luku ilman desimaaleja ja lainausmerkkejä, esimerkiksi 2.
        [boolean] Kirjoita true (kyllä) tai false (ei) ilman lainausmerkkejä.
        [list] Kirjoita arvot hakasulkeisiin ja pilkut niiden väliin, esimerkiksi [1, 2].
        [map] Kirjoita parit aaltosulkeisiin, esimerkiksi { "{" }"en": "Planning", "fi": "Suunnittelu"{ "}" }.
        [word] Kirjoita yksi sana ilman lainausmerkkejä, esimerkiksi Exact.
       *[struct] Kirjoita kentät nimineen kaarisulkeisiin, esimerkiksi (from: 0, to: 1).
    }
problem-R014 = Luku { $found } on tähän liian suuri tai liian pieni.
    .help = Tarkista, onko siinä numero liikaa tai miinusmerkki, joka ei kuulu siihen.
problem-R015 = { $name } ei ole mikään tähän sopivista sanoista.
    .help = Kirjoita jokin näistä: { $known }.
problem-R016 = Tekstissä on kenoviiva sellaisen merkin edellä, johon se ei vaikuta.
    .help = Jos tarkoitat kenoviivaa, kirjoita niitä kaksi.
problem-R017 = Tästä alkavaa kommenttia ei lopeteta missään.
    .help = Kirjoita */ kommentin loppuun.
problem-R018 = { $what ->
        [comma] Tässä on pilkku, jonka edestä puuttuu arvo
        [fence] { $found } on keskustelujen ja verkkosivujen merkintä eikä kuulu tiedostoon
        [unit] Luvun perässä on { $found }, mutta luvut kirjoitetaan ilman yksiköitä
       *[sign] { $found } ei tarkoita tässä mitään
    }.
    .help = { $what ->
        [comma] Poista pilkku tai kirjoita sen eteen se, mikä puuttuu.
        [fence] Poista rivi ja samanlainen rivi lopusta.
        [unit] Poista se.
       *[sign] Poista se tai siirrä se lainausmerkkeihin tekstin sisään.
    }
problem-R019 = { $found } ei ole luku, jolla voi laskea.
    .help = Kirjoita luku, esimerkiksi 1.0.
problem-R020 = Kohdalla { $name } ei ole arvoa.
    .help = Lisää arvo kaksoispisteen jälkeen tai poista { $name }.
problem-R021 = Merkintää ei ymmärretä: { $detail }.
    .help = Vertaa ohjelman mukana tulleeseen kyselyyn.
problem-R022 = Tekstit kirjoitetaan kaksinkertaisiin lainausmerkkeihin, ja tässä on yksinkertainen.
    .help = Kirjoita tekstin kummallekin puolelle ".
problem-R023 = Kentän nimi { $name } on lainausmerkeissä.
    .help = Kirjoita { $name }: ilman lainausmerkkejä.
problem-R024 = Luvussa { $found } on pilkku, vaikka desimaalit erotetaan pisteellä.
    .help = Kirjoita { $meant }.
problem-R025 = Tässä on näkymätön merkki ({ $found }). Sellainen jää helposti, kun tekstiä kopioi asiakirjasta tai verkkosivulta.
    .help = Poista se ja kirjoita tarvittaessa tavallinen välilyönti.
problem-R026 = Tässä on puolipiste, vaikka siinä pitäisi olla pilkku.
    .help = Kirjoita pilkku.
problem-R027 = Tähän kuuluvat sulkeet { $expected }, eivät { $found }.
    .help = Vaihda sekä avaava että sulkeva sulku. Kaarisulkeissa ovat kentät, hakasulkeissa luettelot ja aaltosulkeissa teksti eri kielillä tai alueiden tasot.
problem-R028 = Kenttä { $name } on luettelossa ilman omia sulkeita.
    .help = Kirjoita kunkin kohdan kentät kaarisulkeisiin näin: [({ $name }: …), ({ $name }: …)].
problem-R029 = Kohdasta { $name } puuttuvat lainausmerkit.
    .help = Kirjoita "{ $name }": ja sen perään arvo.
problem-R030 = Kyllä tai ei kirjoitetaan tässä true tai false, ei { $found }.
    .help = Kirjoita true (kyllä) tai false (ei) pienillä kirjaimilla ja ilman lainausmerkkejä.
problem-R031 = Tässä { $found } on lainausmerkeissä, vaikka niihin kirjoitetaan vain tekstit.
    .help = Kirjoita { $found } ilman lainausmerkkejä.
problem-R032 = Tekstillä { $found } ei ole lainausmerkkejä.
    .help = Kirjoita suora lainausmerkki tekstin alkuun ja loppuun näin: "{ $found }".
problem-R033 = Tähän kuuluu teksti jokaisella kielellä, mutta siinä on vain { $found }.
    .help = Kirjoita teksti aaltosulkeisiin kielitunnuksen kanssa näin: { "{" }"en": "…", "fi": "…"{ "}" }.
problem-R034 = Kommentti ei ala merkillä #.
    .help = Kirjoita sen tilalle //.
problem-R035 = Sanan { $name } jäljestä puuttuvat kaarisulkeet.
    .help = Kirjoita { $name }( ennen sen kenttiä ja ) viimeisen perään. Jos kenttiä ei ole, kirjoita { $name }().
problem-R036 = Kentän nimi on yksi sana, ja tässä se on { $name }.
    .help = Kirjoita { $meant }: ja sen perään arvo.
problem-R037 = Luettelo ei ala yhdysmerkillä.
    .help = Kirjoita luettelo hakasulkeisiin ja pilkut sen kohtien väliin, esimerkiksi ["en", "fi"].
problem-R038 = Tiedoston alussa oleva #-merkillä alkava rivi on vioittunut.
    .help = Kirjoita riville täsmälleen #![enable(implicit_some)] eikä muuta.
problem-R039 = Tästä puuttuu rivin { $line } sulkua { $opened } vastaava sulkeva sulku { $missing }.
    .help = { $comma ->
        [yes] Kirjoita tähän { $missing } ja sen perään pilkku.
       *[no] Kirjoita tähän { $missing }.
    } Sulut ovat pareja: jokainen avattu sulku suljetaan siinä, missä sen sisältö päättyy.
problem-R040 = Tästä puuttuu rivin { $line } sulkua { $closed } vastaava avaava sulku { $missing }.
    .help = Kirjoita tähän { $missing }. Sulut ovat pareja: jokainen suljettu sulku avataan ennen sisältöään.
problem-R041 = Sulku { $found } on tässä liikaa: sillä ei ole paria.
    .help = Poista se.
problem-R042 = Luvussa { $found } on prosenttimerkki, mutta luvut kirjoitetaan tähän ilman merkkejä.
    .help = Kirjoita osuus lukuna nollasta yhteen (0.5 on puolet): { $meant } eikä { $found }.

## Kyselyt ja vertailuprofiilit

problem-Q001 = Tunnuksessa { $id } on merkkejä, joita tunnuksessa ei voi olla, tai se on liian pitkä.
    .help = Käytä enintään 100:aa merkkiä: pieniä kirjaimia a–z, numeroita ja alaviivoja. Kyselyn ja vertailuprofiilin tunnuksessa voi olla myös yhdysmerkkejä.
problem-Q002 = Tunnus on tyhjä.
    .help = Anna lyhyt tunnus, jossa on pieniä kirjaimia, numeroita ja alaviivoja.
problem-Q003 = Teksti kielellä { $language } on tyhjä.
    .help = Kirjoita teksti tai poista kieli tästä.
problem-Q004 = Tekstiä ei ole millään kielellä.
    .help = Kirjoita se ainakin yhdellä kielellä.
problem-Q005 = Kyselyssä ei ole mainittu kieliä.
    .help = Luettele tekstien kielet, esimerkiksi ["en", "fi", "sv"].
problem-Q006 = Kieli { $language } on luettelossa kahdesti.
    .help = Poista toinen niistä.
problem-Q007 = Tekstin kieli on { $language }, joka ei kuulu tiedoston kieliin ({ $known }).
    .help = Lisää kieli alun luetteloon tai poista teksti.
problem-Q008 = Tunnus { $id } on jo käytössä rivillä { $line }.
    .help = Vaihda toinen tunnuksista. Myöskään osaamisalueella ja kysymyksellä ei voi olla samaa tunnusta.
problem-Q009 = { $language } ei ole kielitunnus.
    .help = Kirjoita lyhyt tunnus, esimerkiksi en, fi tai sv.
problem-Q010 = { $levels ->
        [0] Tasoja ei ole.
        [one] Tasoja on vain yksi.
       *[other] Tasoja on { $levels }.
    } Asteikossa niitä on oltava vähintään kaksi.
    .help = Lisää tasoja alimmasta ylimpään.
problem-Q011 = Tasoja on { $levels }, mutta asteikossa niitä voi olla enintään { $limit }.
    .help = Yhdistä joitakin tasoja.
problem-Q012 = Kyselyssä ei ole yhtään osaamisaluetta.
    .help = Lisää ainakin yksi osaamisalue kysymyksineen.
problem-Q013 = Osaamisalueen sisällä ei ole kysymyksiä eikä alueita.
    .help = Lisää items: [ … ] tai areas: [ … ].
problem-Q014 = Osaamisalueen sisällä on sekä kysymyksiä että alueita.
    .help = Jätä vain toiset tai siirrä kysymykset omaan osaamisalueeseensa.
problem-Q015 = Osaamisalueen luettelo { $list } on tyhjä.
    .help = Lisää luetteloon jotain tai poista osaamisalue.
problem-Q016 = Osaamisalueita on sisäkkäin yli { $limit }.
    .help = Siirrä tämä alue ulommas.
problem-Q017 = Kysymyksellä on { $anchors ->
        [one] yksi tasokuvaus
       *[other] { $anchors } tasokuvausta
    }, mutta asteikossa on { $levels ->
        [one] yksi taso
       *[other] { $levels } tasoa
    } (0–{ $top }).
    .help = Kirjoita jokaiselle tasolle täsmälleen yksi kuvaus tai poista kaikki kuvaukset.
problem-Q018 = Painon on oltava suurempi kuin 0, ja tässä se on { $found }.
    .help = Kirjoita luku, esimerkiksi 1.0, tai poista paino.
problem-Q019 = Kattavuus on osuus nollasta yhteen, ja tässä se on { $found }.
    .help = Kirjoita luku, esimerkiksi 0.5 eli puolet.
problem-Q020 = { $found } ei ole versio.
    .help = Kirjoita kolme lukua pisteillä erotettuina, esimerkiksi 1.0.0.
problem-Q021 = { $options ->
        [0] Vaihtoehtoja ei ole.
        [one] Vaihtoehtoja on vain yksi.
       *[other] Vaihtoehtoja on { $options }.
    } Niitä tarvitaan vähintään kaksi.
    .help = Lisää vaihtoehtoja.
problem-Q022 = Oikeaksi on merkitty vaihtoehto { $found }, mutta { $options ->
        [0] vaihtoehtoja ei ole
        [one] vaihtoehtoja on vain yksi
       *[other] vaihtoehtoja on { $options }
    }, numerot 0–{ $top }.
    .help = Laske vaihtoehdot nollasta alkaen ja korjaa numero.
problem-Q023 = Vertailuprofiilissa on tavoitetaso osaamisalueelle { $id }, jota kyselyssä ei ole.
    .help = Korjaa osaamisalueen tunnus tai poista tavoitetaso.
problem-Q024 = Mikään vaihtoehto ei ole oikea.
    .help = Merkitse oikeat vaihtoehdot, esimerkiksi right: [0].
problem-Q025 = Vaihtoehto { $found } on merkitty oikeaksi kahdesti.
    .help = Poista toinen merkinnöistä.
problem-Q026 = { $found } ei ole päivämäärä.
    .help = Kirjoita vuosi, kuukausi ja päivä, esimerkiksi 2026-01-31.
problem-Q027 = Ajanjakso päättyy { $to }, ennen kuin se alkaa { $from }.
    .help = Korjaa jompikumpi päivämäärä.
problem-Q028 = Kysymyksiä on { $items }, mutta kyselyssä niitä voi olla enintään { $limit }.
    .help = Jaa kysely useammaksi.
problem-Q029 = Vastaaminen ei voi kestää 0 minuuttia.
    .help = Kirjoita, montako minuuttia vastaaminen kestää, tai poista kenttä.
problem-Q030 = Osaamisalueen { $id } tavoitetaso on { $found }, mutta asteikko on 0–{ $top }.
    .help = Kirjoita jokin asteikon taso.
problem-Q031 = Tavoitetaso on osaamisalueella { $id }, jonka sisällä on muita alueita. Tavoitetaso annetaan alueille, joilla on kysymyksiä.
    .help = Anna sisemmille alueille omat tavoitetasot.
problem-Q032 = Vertailuprofiilissa ei ole tavoitetasoja.
    .help = Lisää tavoitetaso ainakin yhdelle osaamisalueelle.
problem-Q033 = Kahdella vertailuprofiililla on sama tunnus { $id }.
    .help = Vaihda toinen tunnuksista.
problem-Q034 = Vaihtoehtoja on { $options }, mutta kysymyksessä niitä voi olla enintään { $limit }.
    .help = Poista tai yhdistä joitakin.
problem-Q035 = Tunnuksessa { $id } on { $found } eli ajatusviiva, jonka tekstinkäsittely tekee yhdysmerkistä.
    .help = Käytä pieniä kirjaimia a–z, numeroita ja alaviivoja.
problem-Q036 = Satunnaisvaihtelun luvut on annettu osaamisalueelle { $id }, jota kyselyssä ei ole.
    .help = Korjaa osaamisalueen tunnus tai poista sen luvut.
problem-Q037 = Osaamisalueen { $id } keskihajonta on { $found }, mutta sen pitää olla yli 0 ja enintään { $top } eli asteikon ylin taso.
    .help = Kirjoita keskihajonta tasoina, esimerkiksi sd: 0.8.
problem-Q038 = Osaamisalueen { $id } luotettavuus on { $found }, mutta sen pitää olla vähintään 0 ja alle 1.
    .help = Kirjoita luotettavuus osuutena, esimerkiksi reliability: 0.85.
problem-Q039 = Satunnaisvaihtelun luvuilta puuttuu lähde.
    .help = Kerro tutkimus, josta luvut ovat peräisin; ellei sitä ole, jätä noise pois.
problem-Q101 = Osaamisalueen sisällä on vain yksi alue.
    .help = Siirrä kysymykset suoraan tähän tai lisää toinen alue.
problem-Q102 = Tasojen { $first } ja { $second } kuvaukset ovat jollakin kielellä samat.
    .help = Kerro, mikä erottaa ylemmän tason alemmasta.
problem-Q103 = Tekstissä on { $length } merkkiä. Teksti luetaan yhdellä silmäyksellä, jos merkkejä on enintään { $most }.
    .help = Lyhennä tekstiä tai jaa se.
problem-Q104 = Tekstistä { $count ->
        [one] puuttuu kieli
       *[other] puuttuu kieliä
    }: { $languages }.
    .help = Lisää käännös. Siihen asti teksti näkyy tiedoston ensimmäisellä kielellä.
problem-Q105 = Tasojen { $first } ja { $second } kuvaukset ovat tällä kielellä lähes samat.
    .help = Kerro, mikä erottaa ylemmän tason alemmasta.
problem-Q106 = { $of ->
        [anchor] Tason kuvaus näyttää sisältävän kaksi väitettä
        [option] Vaihtoehto näyttää sisältävän kaksi väitettä
       *[question] Kysymys näyttää koskevan kahta asiaa
    }, sillä siinä on sana ”{ $word }”.
    .help = { $of ->
        [question] Tee siitä kaksi kysymystä tai jätä vain tärkeämpi asia.
       *[anchor] Jätä vain tärkeämpi asia: jos vain toinen väite pitää paikkansa, vastaaja ei tiedä, sopiiko kuvaus.
    }
problem-Q107 = Rivillä { $line } kysytään samaa.
    .help = Kysy tässä jotain muuta tai poista toinen kysymyksistä.
problem-Q108 = Teksti on sama kielillä { $first } ja { $second }.
    .help = Käännä se.
problem-Q109 = Tekstin alussa tai lopussa on välilyönti tai sen sisällä kaksi peräkkäin.
    .help = Poista ylimääräiset välilyönnit.
problem-Q110 = Osaamisaluetta mittaa vain yksi kysymys, vaikka useimpia muita mittaa useampi.
    .help = Lisää kysymys, jotta tulos ei ole yhden vastauksen varassa.
problem-Q111 = Tietokysymyksestä { $missing ->
        [why] puuttuu vastauksen perustelu
        [source] puuttuu lähde
       *[both] puuttuvat sekä vastauksen perustelu että lähde
    }.
    .help = Täytä why ja source, jotta kysymyksestä oppii ja asian voi tarkistaa.
problem-Q112 = Kaikissa { $items } tietokysymyksessä, joissa on yksi oikea vaihtoehto, se on numero { $option } (ensimmäinen on 0).
    .help = Vaihda joidenkin kysymysten vaihtoehtojen järjestystä, jottei vastausta voi arvata.
problem-Q113 = Otsikossa on { $length } merkkiä, mutta { $of ->
        [level] asteikolla
       *[area] kaavioissa
    } tilaa on { $most } merkille.
    .help = Lyhennä otsikkoa; { $of ->
        [level] tason merkitys kerrotaan kentässä meaning.
       *[area] tarkennukset sopivat kenttään about.
    }
problem-Q114 = Vertailuprofiilin kaikki tavoitetasot ovat 0, joten se ei edellytä mitään.
    .help = Kirjoita kunkin alueen tarvittava taso ja jätä pois alueet, joilla ei ole tavoitetasoa.
problem-Q115 = Teksti on vielä kirjoittamatta.
    .help = Kirjoita se.
problem-Q116 = Teksti jatkuu usealle riville tai siinä on sarkainmerkki.
    .help = Kirjoita teksti yhdelle riville. Ohjelma rivittää sen itse.
problem-Q117 = Kirjastossasi on toinen kysely ({ $id }), jolla on sama nimi.
    .help = Anna tälle kyselylle oma nimi, jotta ne erottaa toisistaan.

## Erilliset vertailuprofiilit

problem-B001 = Vertailuprofiililla ja kyselyllä ei ole yhtään yhteistä osaamisaluetta.
    .help = Tarkista, että ne kuuluvat yhteen.
problem-B002 = Osaamisalueen { $id } tavoitetaso on { $found }, mutta kyselyn asteikko on 0–{ $top }.
    .help = Valitse vertailuprofiili, joka on tehty tälle asteikolle.
problem-B101 = Kyselyssä ei ole osaamisaluetta { $id }; sen tavoitetaso jätetään pois.
    .help = Tarkista, onko vertailuprofiili tehty kyselyn toiselle versiolle.
problem-B102 = Kyselyssä osaamisalueen { $id } sisällä on muita alueita; sen tavoitetaso jätetään pois.
    .help = Tarkista, onko vertailuprofiili tehty kyselyn toiselle versiolle.

## Tulokset

problem-S001 = Tuloksen tunnus ei ole ohjelman antamaa muotoa.
    .help = Ota varmuuskopio käyttöön tai pyydä lähettäjältä tiedosto uudelleen.
problem-S002 = { $found } ei ole päivämäärä ja kellonaika.
    .help = Kirjoita ne näin: 2026-11-23T14:32:05+02:00.
problem-S003 = Vastaus tai muistiinpano kuuluu kysymykseen { $id }, jota kyselyssä ei ole.
    .help = Korjaa tunnus tai poista rivi.
problem-S004 = Vastaus kysymykseen { $id } on toista lajia kuin kysymys.
    .help = Kirjoita Level(…) tasoille, Option(…) yhdelle vaihtoehdolle ja Options([…]) tietokysymyksille.
problem-S005 = Vastaus kysymykseen { $id } on { $found }, mutta vaihtoehdot ovat 0–{ $top }.
    .help = Korjaa numero tai poista vastaus.
problem-S006 = Osaamisalueen { $id } tärkeys on { $found }, mutta tärkeys on 1–5.
    .help = Korjaa numero tai poista se.
problem-S007 = { $id } ei ole kyselyn osaamisalue.
    .help = Korjaa tunnus tai poista rivi.
problem-S008 = Kyselyn tarkiste on vioittunut.
    .help = Ota varmuuskopio käyttöön tai pyydä lähettäjältä tiedosto uudelleen.
problem-S009 = Osaamisalueen { $id } tallennettu tulos on { $found }, mutta asteikko on 0–{ $top }.
    .help = Ota varmuuskopio käyttöön tai pyydä lähettäjältä tiedosto uudelleen.
problem-S010 = Suunnitelmassa on { $count } tavoitetta, mutta niitä voi olla kerrallaan enintään { $limit }.
    .help = Poista tavoitteet, jotka voivat odottaa.
problem-S011 = Osaamisalueen { $id } tavoitteena on taso { $found }, mutta tasot ovat 0–{ $top }.
    .help = Kirjoita nollaa suurempi luku, enintään { $top }.
problem-S012 = { $found } ei ole päivämäärä.
    .help = Kirjoita se näin: 2026-09-30, eli vuosi, kuukausi ja päivä.
problem-S013 = Osaamisalueen { $id } tavoitteen muistiinpanossa on { $count } merkkiä, mutta siihen mahtuu enintään { $limit }.
    .help = Lyhennä muistiinpanoa.
problem-S101 = Tulosta on muutettu tallennuksen jälkeen tai se on vioittunut.
    .help = Tulos avautuu vain luettavaksi. Vertaa sitä varmuuskopioon, ennen kuin luotat siihen.
problem-S102 = Tuloksesta puuttuu tarkiste, josta näkee, onko sitä muutettu.
    .help = Tulos avautuu vain luettavaksi. Vertaa sitä varmuuskopioon, ennen kuin luotat siihen.
problem-S103 = Tässä kyselyn kopiossa ei ole vertailuprofiilia { $id }.
    .help = Valitse vertailuprofiili uudelleen, kun katsot tulosta.

## Vastaustaulukot

problem-A001 = Taulukossa ei ole saraketta id.
    .help = Kirjoita ensimmäiselle riville id kysymysten ja osaamisalueiden tunnusten yläpuolelle.
problem-A002 = Sarake { $name } on tuntematon.
    .help = Sarakkeet ovat id, answer, importance, wish ja note. Nimeä tämä uudelleen tai poista se.
problem-A003 = Sarake { $name } on taulukossa kahdesti.
    .help = Poista toinen niistä.
problem-A004 = { $id } ei ole kyselyn kysymys eikä osaamisalue.
    .help = Korjaa tunnus tai poista rivi.
problem-A005 = Tunnuksella { $id } on jo rivi.
    .help = Kokoa kaikki samalle riville.
problem-A006 = Vastausta { $found } ei ymmärretä.
    .help = Kirjoita tason tai vaihtoehdon numero tai na, jos asia ei kuulu työhösi, tai jätä tyhjäksi.
problem-A007 = Vastaus on { $found }, mutta vaihtoehdot ovat 0–{ $top }.
    .help = Kirjoita jokin näistä numeroista.
problem-A008 = Tässä on monta vastausta, mutta kysymykseen annetaan yksi.
    .help = Jätä yksi numero.
problem-A009 = Tärkeys on { $found }, mutta sen pitää olla 1–5.
    .help = Kirjoita kokonaisluku 1–5 tai jätä tyhjäksi.
problem-A010 = Ei ole selvää, tarkoittaako { $found } toivetta kehittyä.
    .help = Kirjoita kyllä tai ei, tai jätä tyhjäksi.
problem-A011 = { $id } on osaamisalue, jolla ei ole omaa vastausta eikä muistiinpanoa.
    .help = Siirrä vastaukset ja muistiinpanot sen kysymysten riveille.
problem-A012 = { $id } on kysymys, jolla ei ole omaa tärkeyttä eikä kehittymistoivetta.
    .help = Siirrä tärkeys ja toive osaamisalueen riville.
problem-A013 = Riviltä puuttuu tunnus.
    .help = Lisää kysymyksen tai osaamisalueen tunnus tai tyhjennä rivi.
problem-A014 = Rivillä on { $fields } kenttää, mutta taulukossa on { $columns ->
        [one] yksi sarake
       *[other] { $columns } saraketta
    }.
    .help = Jos muistiinpanossa on pilkkuja tai puolipisteitä, kirjoita se lainausmerkkeihin.
problem-A015 = Muistiinpanossa on { $length } merkkiä; siinä voi olla enintään { $most }.
    .help = Lyhennä muistiinpanoa.
problem-A101 = Taulukossa ei ole vastauksia, muistiinpanoja, tärkeyksiä eikä toiveita.
    .help = Täytä sarake answer.

## Oppimismuotojen luettelot

problem-C001 = Luettelossa ei ole yhtään oppimismuotoa.
    .help = Kirjoita ainakin yksi kohtaan clinics: [ ].
problem-C002 = Tunnus { $id } on jo käytössä rivillä { $line }.
    .help = Anna toiselle oppimismuodolle toinen tunnus.
problem-C003 = Oppimismuodolta puuttuu osaamisalue, jolle se on tarkoitettu.
    .help = Kirjoita ainakin yksi, esimerkiksi areas: { "{" } "c01_planning": (from: 0, to: 1) { "}" }.
problem-C004 = Osaamisalueessa { $id } tämä vie tasolta { $from } tasolle { $to }, joka ei ole ylempänä.
    .help = Anna kohtaan to ylempi taso kuin kohtaan from. Jos taso ei muutu, jätä osaamisalue pois.
problem-C005 = Taso on { $found }, mutta tasot ovat 0–{ $top }.
    .help = Kirjoita tason numero siitä kyselystä, johon osaamisalue kuuluu.
problem-C006 = Tuntien määrä on { $found }, mutta oppimiseen kuluu aikaa.
    .help = Kirjoita nollaa suurempi luku: montako tuntia yksi osallistuja tarvitsee kaikkiaan, esimerkiksi 2 tai 1.5.
problem-C007 = { $found } ei ole verkko-osoite.
    .help = Kirjoita koko osoite, jonka alussa on https://, tai jätä link pois.
problem-C008 = Oppimismuotoja on { $clinics }, mutta luettelossa voi olla enintään { $limit }.
    .help = Jaa ne useaan luetteloon.
problem-C009 = Kielten luettelo on tyhjä.
    .help = Kirjoita kielet, joilla tämä järjestetään, esimerkiksi ["fi", "sv"], tai jätä offered_in pois.
problem-C101 = Otsikossa on kielellä { $language } { $length } merkkiä, mutta kortille mahtuu { $most }.
    .help = Lyhennä otsikkoa; kuvaukseen mahtuu enemmän.
problem-C102 = Kuvauksessa on kielellä { $language } { $length } merkkiä, mutta vain { $most } ehtii lukea silmäyksellä.
    .help = Kerro, mitä osallistuja tekee ja mitä hän osaa sen jälkeen. Jätä muu pois.
problem-C103 = Otsikko on sama kuin rivin { $line } oppimismuodolla.
    .help = Anna toiselle otsikko, josta ne erottaa toisistaan.
problem-C104 = Missään käytettävissä olevassa kyselyssä ei ole osaamisaluetta { $id }.
    .help = Korjaa tunnus. Jos osaamisalue on omasta kyselystäsi, avaa myös kysely tai anna molemmat tiedostot samalla kertaa tarkistettaviksi.

## Raportin mallipohjat

problem-P001 = Mallipohjaa ei voi latoa. Typst sanoo: { $said }.
    .help = { $hinted ->
        [yes] Typst sanoo: { $hint }.
       *[no] Korjaa näytetty kohta. Komento procuradar report --new-template kirjoittaa alkuperäisen report.typ-tiedoston uudelleen.
    }
problem-P002 = Mallipohja pyytää sellaista, mitä se ei voi saada. Typst sanoo: { $said }.
    .help = { $hinted ->
        [yes] Mallipohja lukee vain oman kansionsa tiedostoja. Typst sanoo: { $hint }.
       *[no] Siirrä tiedosto mallipohjan kansioon ja kirjoita sen nimi täsmälleen oikein. Muuta mallipohja ei lue, ei myöskään paketteja.
    }
problem-P003 = Tällä mallipohjalla tehtyä raporttia kaikki eivät voisi lukea. { $said }.
    .help = { $hinted ->
        [yes] Typst sanoo: { $hint }.
       *[no] Anna jokaiselle kuvalle teksti valitsimella alt äläkä jätä otsikkotasoja väliin.
    }
