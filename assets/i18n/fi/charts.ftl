# Kaavioiden sanat: otsikot, selitteet, päähavainnot.

chart-target = tavoite{"\u00A0"}{ $level }
chart-no-target = ei tavoitetta
chart-too-few = liian vähän vastauksia
chart-not-applicable = ei kuulu työhön
chart-below = alle
chart-above = yli
chart-on-target = tavoitteessa
chart-met-of = { $met }/{ $of }

chart-gaps-below = Alle tavoitteen, suurin ero ensin
chart-gaps-closest = Kaikki tavoitteet saavutettu: niukimmat ensin
chart-gaps-all = Kaikki tavoitteet, suurin ero ensin

chart-scale = Asteikko: 0 = { $lowest }, { $top } = { $highest }.

chart-caption-date = Tulos { $date }.
chart-caption-scale = Asteikko 0–{ $top }, alueen luku on sen osien keskiarvo.
chart-caption-targets = Tavoitteet: { $benchmark }.
chart-caption-targets-from = Tavoitteet: { $benchmark }, { $source }.

headline-met = { $title }: { $of }{"\u00A0"}tavoitteesta saavutat{"\u00A0"}{ $met }.
headline-all-met =
    { $title }: { $of ->
        [one] saavutat ainoan vertailtavan tavoitteen.
       *[other] saavutat kaikki { $of }{"\u00A0"}tavoitetta.
    }
headline-none-met =
    { $title }: { $of ->
        [one] ainoa vertailtava tavoite on vielä edessä.
       *[other] kaikki { $of }{"\u00A0"}tavoitetta ovat vielä edessä.
    }
headline-only-gap = Ainoa ero: { $area }.
headline-gap = Eniten matkaa: { $area }.
headline-gaps = Eniten matkaa: { $first } sekä { $second }.
headline-not-counted = { $count ->
    [one] Lisäksi yksi tavoite jäi laskematta, koska vastauksia on liian vähän.
   *[other] Lisäksi { $count }{"\u00A0"}tavoitetta jäi laskematta, koska vastauksia on liian vähän.
}
headline-strongest = Vahvin alueesi on { $strongest-small }, eniten kehitettävää: { $lowest-small }.
headline-level = Kaikki alueesi ovat samalla tasolla, { $level }.
headline-one-area = { $area }: taso { $level }.
headline-too-few = Vastauksia on vielä liian vähän profiiliin.

table-area = Osaamisalue
table-score = Tulos
table-target = Tavoite
table-difference = Ero
table-level = Saavutettu taso
