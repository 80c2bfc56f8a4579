# Arvioinnin uusiminen ja toisen henkilön arviointi.

action-assess-again = Arvioi uudelleen
action-assess-other = Arvioi toinen henkilö…
    .organisation = Arvioi toinen organisaatio…
start-again-spoken = Arvioi uudelleen: { $title }, { $what }
start-other-spoken = Arvioi toinen henkilö…: { $title }
    .organisation = Arvioi toinen organisaatio…: { $title }
start-of-others = Arviot muista
start-draft-other = { $title } · { $whose } · tallennettu { $when }

earlier-show = Näytä aiempi vastaus
earlier-hide = Piilota aiempi vastaus
rater-earlier-show = Näytä aiempi arviosi hänestä
    .organisation = Näytä aiempi arviosi organisaatiosta
rater-earlier-hide = Piilota aiempi arviosi hänestä
    .organisation = Piilota aiempi arviosi organisaatiosta
earlier-was = Aiemmin ({ $date }): { $answer }
earlier-none = ei vastausta
earlier-option = { $name } (aiempi vastaus)
notice-earlier-other-version = Aiempi tulos on tehty kyselyn versiolla { $version }, eikä sitä voi verrata tähän. Aloitat ilman aiempia vastauksia.

other-about = Kysymykset ovat samat, mutta vastaat toisesta henkilöstä niin kuin itse asian näet. Tulos on oma tiedostonsa eikä sekoitu omiin tuloksiisi.
    .organisation = Kysymykset ovat samat, mutta vastaat toisesta organisaatiosta niin kuin itse asian näet. Tulos on oma tiedostonsa eikä sekoitu omiin tuloksiisi.
other-rater = Missä roolissa vastaat?
other-manager = Olen hänen esihenkilönsä
    .organisation = Johdan tai ohjaan sitä
other-peer = Olen hänen työkaverinsa
    .organisation = Olen kollega muualta
other-name = Arvioitavan nimi tai nimikirjaimet (voi jäädä tyhjäksi)
    .organisation = Organisaation nimi tai lyhenne (voi jäädä tyhjäksi)
other-name-hint = Nimi tulee tiedostoon ja tiedoston nimeen vain, jos kirjoitat sen tähän.
other-questionnaire = Kysely

rater-line-manager = { $person ->
    [unnamed] Arvioit toista henkilöä. Teet arvion hänen esihenkilönään.
   *[named] Arvioit toista henkilöä: { $name }. Teet arvion hänen esihenkilönään.
}
    .organisation =
        { $person ->
            [unnamed] Arvioit toista organisaatiota. Teet arvion sen johdon tai ohjaajan roolissa.
           *[named] Arvioit toista organisaatiota: { $name }. Teet arvion sen johdon tai ohjaajan roolissa.
        }
rater-line-peer = { $person ->
    [unnamed] Arvioit toista henkilöä. Teet arvion hänen työkaverinaan.
   *[named] Arvioit toista henkilöä: { $name }. Teet arvion hänen työkaverinaan.
}
    .organisation =
        { $person ->
            [unnamed] Arvioit toista organisaatiota. Teet vertaisarvion.
           *[named] Arvioit toista organisaatiota: { $name }. Teet vertaisarvion.
        }
rater-line-how = Vastaa hänestä niin kuin itse asian näet.
    .organisation = Vastaa organisaatiosta niin kuin itse asian näet.
rater-view-manager = { $person ->
    [unnamed] Esihenkilön arvio
   *[named] { $name }, esihenkilön arvio
}
    .organisation =
        { $person ->
            [unnamed] Johdon arvio
           *[named] { $name }, johdon arvio
        }
rater-view-peer = { $person ->
    [unnamed] Työkaverin arvio
   *[named] { $name }, työkaverin arvio
}
    .organisation =
        { $person ->
            [unnamed] Vertaisarvio
           *[named] { $name }, vertaisarvio
        }
rater-na = Ei kuulu työhön
    .organisation = Ei koske organisaatiota
    .readiness = Ei koske häntä
rater-jump-na = ei kuulu työhön
    .organisation = ei koske organisaatiota
    .readiness = ei koske häntä
rater-choose = Vie osoitin tason päälle, niin näet, mitä se tarkoittaa, tai näytä kaikki tasot. Valitse taso, joka kuvaa häntä parhaiten juuri nyt; myös nuolet ja numerot käyvät.
    .organisation = Vie osoitin tason päälle, niin näet, mitä se tarkoittaa, tai näytä kaikki tasot. Valitse taso, joka kuvaa organisaatiota parhaiten juuri nyt; myös nuolet ja numerot käyvät.
rater-importance = Kuinka tärkeää tämä on hänen työssään?
    .organisation = Kuinka tärkeää tämä on organisaatiolle?
    .readiness = Kuinka tärkeää tämä on hänelle?
rater-note-shared = näkyy kaikille, jotka saavat tiedoston
rater-check-after = Tulos tallentuu tälle koneelle erilleen omista tuloksistasi. Tämä ei ole työsuorituksen arviointi: kenenkään ei odoteta hallitsevan kaikkea.
    .organisation = Tulos tallentuu tälle koneelle erilleen omista tuloksistasi. Minkään organisaation ei odoteta olevan huipulla kaikessa.
    .readiness = Tulos tallentuu tälle koneelle erilleen omista tuloksistasi. Se ei sido ketään mihinkään.
    .knowledge = Tulos tallentuu tälle koneelle erilleen omista tuloksistasi. Se on oppimista varten: kenenkään ei odoteta tietävän kaikkea.
rater-row-spoken = { $title }: tulos { $score }, tavoite { $target }, { $difference }

headline-their-met = { $title }: { $of }{"\u00A0"}tavoitteesta { $person ->
        [unnamed] hän
       *[named] { $name }
    } saavuttaa{"\u00A0"}{ $met }.
    .organisation =
        { $title }: { $of }{"\u00A0"}tavoitteesta { $person ->
            [unnamed] organisaatio
           *[named] { $name }
        } saavuttaa{"\u00A0"}{ $met }.
    .readiness =
        { $title }{ $person ->
            [unnamed] { "" }
           *[named] { ", " }{ $name }
        }: { $of }{"\u00A0"}alueesta tavoitteessa on{"\u00A0"}{ $met }.
headline-their-all-met =
    { $title }: { $person ->
        [unnamed] hän
       *[named] { $name }
    } saavuttaa { $of ->
        [one] ainoan vertailtavan tavoitteen.
        [2] molemmat tavoitteet.
       *[other] kaikki { $of }{"\u00A0"}tavoitetta.
    }
    .organisation =
        { $title }: { $person ->
            [unnamed] organisaatio
           *[named] { $name }
        } saavuttaa { $of ->
            [one] ainoan vertailtavan tavoitteen.
            [2] molemmat tavoitteet.
           *[other] kaikki { $of }{"\u00A0"}tavoitetta.
        }
    .readiness =
        { $title }{ $person ->
            [unnamed] { "" }
           *[named] { ", " }{ $name }
        }: { $of ->
            [one] ainoa vertailtava alue on tavoitteessa.
            [2] molemmat alueet ovat tavoitteessa.
           *[other] kaikki { $of }{"\u00A0"}aluetta ovat tavoitteessa.
        }
headline-their-strongest = { $person ->
    [unnamed] Hänen vahvin alueensa on { $strongest-small }, eniten kehitettävää: { $lowest-small }.
   *[named] { $name }: vahvin alue on { $strongest-small }, eniten kehitettävää: { $lowest-small }.
}
    .organisation =
        { $person ->
            [unnamed] Organisaation vahvin alue on { $strongest-small }, eniten kehitettävää: { $lowest-small }.
           *[named] { $name }: vahvin alue on { $strongest-small }, eniten kehitettävää: { $lowest-small }.
        }
headline-their-level = { $person ->
    [unnamed] Kaikki hänen alueensa ovat samalla tasolla, { $level }.
   *[named] { $name }: kaikki alueet ovat samalla tasolla, { $level }.
}
    .organisation =
        { $person ->
            [unnamed] Organisaation kaikki alueet ovat samalla tasolla, { $level }.
           *[named] { $name }: kaikki alueet ovat samalla tasolla, { $level }.
        }
