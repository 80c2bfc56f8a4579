# Kaavioiden sanat: otsikot, selitteet, päähavainnot.

chart-target = tavoite{"\u00A0"}{ $level }
chart-no-target = ei tavoitetta
chart-too-few = liian vähän vastauksia
chart-not-applicable = ei koske
chart-below = alle
chart-above = yli
chart-on-target = tavoitteessa
chart-met-of = { $met }/{ $of }

chart-gaps-below = Alle tavoitteen, suurin ero ensin
    .readiness = Vielä matkaa, kaukaisin ensin
chart-gaps-closest = Kaikki tavoitteet saavutettu: niukimmat ensin
chart-gaps-all = Kaikki tavoitteet, suurin ero ensin
    .readiness = Kaikki tavoitteet, kaukaisin ensin

chart-scale = Asteikko: 0 = { $lowest }, { $top } = { $highest }.

chart-caption-date = Tulos { $date }.
chart-caption-scale = Asteikko 0–{ $top }, alueen luku on sen osien keskiarvo.
    .knowledge = Asteikko 0–{ $top }, luvut ovat arvioita eivätkä tietokysymykset vaikuta niihin.
chart-caption-targets = Tavoitteet: { $benchmark }.
chart-caption-targets-from = Tavoitteet: { $benchmark }, { $source }.

headline-met = { $title }: { $of }{"\u00A0"}tavoitteesta saavutat{"\u00A0"}{ $met }.
    .organisation = { $title }: { $of }{"\u00A0"}tavoitteesta organisaatio saavuttaa{"\u00A0"}{ $met }.
    .readiness = { $title }: { $of }{"\u00A0"}alueesta tavoitteessa on{"\u00A0"}{ $met }.
headline-all-met =
    { $title }: { $of ->
        [one] saavutat ainoan vertailtavan tavoitteen.
        [2] saavutat molemmat tavoitteet.
       *[other] saavutat kaikki { $of }{"\u00A0"}tavoitetta.
    }
    .organisation =
        { $title }: organisaatio saavuttaa { $of ->
            [one] ainoan vertailtavan tavoitteen.
            [2] molemmat tavoitteet.
           *[other] kaikki { $of }{"\u00A0"}tavoitetta.
        }
    .readiness =
        { $title }: { $of ->
            [one] ainoa vertailtava alue on tavoitteessa.
            [2] molemmat alueet ovat tavoitteessa.
           *[other] kaikki { $of }{"\u00A0"}aluetta ovat tavoitteessa.
        }
headline-none-met =
    { $title }: { $of ->
        [one] ainoa vertailtava tavoite on vielä edessä.
        [2] molemmat tavoitteet ovat vielä edessä.
       *[other] kaikki { $of }{"\u00A0"}tavoitetta ovat vielä edessä.
    }
headline-only-gap = Ainoa ero: { $area }.
    .readiness = Vielä matkaa: ”{ $area }”.
headline-gap = Eniten matkaa: { $area }.
    .readiness = Eniten matkaa: ”{ $area }”.
headline-gaps = Eniten matkaa: { $first } sekä { $second }.
    .readiness = Eniten matkaa: ”{ $first }” ja ”{ $second }”.
headline-not-counted = { $count ->
    [one] Lisäksi yksi tavoite jäi laskematta, koska vastauksia on liian vähän.
   *[other] Lisäksi { $count }{"\u00A0"}tavoitetta jäi laskematta, koska vastauksia on liian vähän.
}
headline-strongest = Vahvin alueesi on { $strongest-small }, eniten kehitettävää: { $lowest-small }.
    .organisation = Organisaation vahvin alue on { $strongest-small }, eniten kehitettävää: { $lowest-small }.
headline-readiest = { $person ->
    [unnamed] Korkeimmalla on ”{ $first }” ({ $first-level }), seuraavana ”{ $second }” ({ $second-level }).
   *[named] { $name }: korkeimmalla on ”{ $first }” ({ $first-level }), seuraavana ”{ $second }” ({ $second-level }).
}
headline-level = Kaikki alueesi ovat samalla tasolla, { $level }.
    .organisation = Organisaation kaikki alueet ovat samalla tasolla, { $level }.
headline-one-area = { $area }: taso { $level }.
headline-too-few = Vastauksia on vielä liian vähän profiiliin.

table-area = Alue
table-score = Tulos
table-target = Tavoite
table-difference = Ero
table-level = Saavutettu taso
