# Toinen tulos tai vertailuprofiili samassa kuviossa, ja mitä muista tasoista seuraisi.
series-supposed = Entä jos
suppose-follows = Jos näin olisi: valmius { $readiness }, tavoitteista saavutettu { $met }/{ $of }. Nämä eivät ole vastauksiasi.
    .organisation = Jos näin olisi: valmius { $readiness }, tavoitteista saavutettu { $met }/{ $of }. Nämä eivät ole annettuja vastauksia.
suppose-end = Takaisin vastauksiini
    .organisation = Takaisin vastauksiin
suppose-hint = Entä jos? Vedä sinisen viivan kulmaa, tai valitse akseli nuolinäppäimillä ja paina vaihtonäppäintä ja nuolta ylös tai alas.
beside-show = Näytä rinnalla…
beside-most = Samaan tutkakuvioon mahtuu vielä { $most }
beside-full = Rinnalla on jo { $most }. Poista ensin toinen.
