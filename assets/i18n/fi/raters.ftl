# Arvioinnin uusiminen ja toisen henkilön arviointi.

action-assess-again = Arvioi uudelleen
action-assess-other = Arvioi toinen henkilö…
start-again-spoken = Arvioi uudelleen: { $title }, { $what }
start-other-spoken = Arvioi toinen henkilö…: { $title }
start-of-others = Arviot muista
start-draft-other = { $title } · { $whose } · tallennettu { $when }

earlier-show = Näytä aiempi vastaus
earlier-hide = Piilota aiempi vastaus
rater-earlier-show = Näytä aiempi arviosi hänestä
rater-earlier-hide = Piilota aiempi arviosi hänestä
earlier-was = Aiemmin ({ $date }): { $answer }
earlier-none = ei vastausta
earlier-option = { $name } (aiempi vastaus)
notice-earlier-other-version = Aiempi tulos on tehty kyselyn versiolla { $version }, eikä sitä voi verrata tähän. Aloitat ilman aiempia vastauksia.

other-about = Kysymykset ovat samat, mutta vastaat toisesta henkilöstä sen mukaan, miten itse näet hänen osaamisensa. Tulos on oma tiedostonsa eikä sekoitu omiin tuloksiisi.
other-rater = Missä roolissa vastaat?
other-manager = Olen hänen esihenkilönsä
other-peer = Olen hänen työkaverinsa
other-name = Arvioitavan nimi tai nimikirjaimet (voi jäädä tyhjäksi)
other-name-hint = Nimi tulee tiedostoon ja tiedoston nimeen vain, jos kirjoitat sen tähän.
other-questionnaire = Kysely

rater-line-manager = { $person ->
    [unnamed] Arvioit toista henkilöä. Teet arvion hänen esihenkilönään.
   *[named] Arvioit toista henkilöä: { $name }. Teet arvion hänen esihenkilönään.
}
rater-line-peer = { $person ->
    [unnamed] Arvioit toista henkilöä. Teet arvion hänen työkaverinaan.
   *[named] Arvioit toista henkilöä: { $name }. Teet arvion hänen työkaverinaan.
}
rater-line-how = Vastaa sen mukaan, miten itse näet hänen osaamisensa.
rater-view-manager = { $person ->
    [unnamed] Esihenkilön arvio
   *[named] { $name }, esihenkilön arvio
}
rater-view-peer = { $person ->
    [unnamed] Työkaverin arvio
   *[named] { $name }, työkaverin arvio
}
rater-na = Ei kuulu työhön
rater-jump-na = ei kuulu työhön
rater-choose = Vie osoitin tason päälle, niin näet, mitä se tarkoittaa, tai näytä kaikki tasot. Valitse taso, joka kuvaa häntä parhaiten juuri nyt; myös nuolet ja numerot käyvät.
rater-importance = Kuinka tärkeää tämä on hänen työssään?
rater-note-shared = näkyy kaikille, jotka saavat tiedoston
rater-check-after = Tulos tallentuu tälle koneelle erilleen omista tuloksistasi. Tämä ei ole työsuorituksen arviointi: kenenkään ei odoteta hallitsevan kaikkea.
rater-row-spoken = { $title }: tulos { $score }, tavoite { $target }, { $difference }

headline-their-met = { $title }: { $of }{"\u00A0"}tavoitteesta { $person ->
        [unnamed] hän
       *[named] { $name }
    } saavuttaa{"\u00A0"}{ $met }.
headline-their-all-met =
    { $title }: { $person ->
        [unnamed] hän
       *[named] { $name }
    } saavuttaa { $of ->
        [one] ainoan vertailtavan tavoitteen.
       *[other] kaikki { $of }{"\u00A0"}tavoitetta.
    }
headline-their-strongest = { $person ->
    [unnamed] Hänen vahvin alueensa on { $strongest-small }, eniten kehitettävää: { $lowest-small }.
   *[named] { $name }: vahvin alue on { $strongest-small }, eniten kehitettävää: { $lowest-small }.
}
headline-their-level = { $person ->
    [unnamed] Kaikki hänen alueensa ovat samalla tasolla, { $level }.
   *[named] { $name }: kaikki alueet ovat samalla tasolla, { $level }.
}
