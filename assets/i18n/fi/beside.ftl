# Toinen tulos tai vertailuprofiili samassa kuviossa, ja mitä muista tasoista seuraisi.
series-supposed = Entä jos
suppose-follows = Jos näin olisi: valmius { $readiness }, tavoitteista saavutettu { $met }/{ $of }. Nämä eivät ole vastauksiasi.
suppose-end = Takaisin vastauksiini
suppose-hint = Entä jos? Vedä sinisen viivan kulmaa, tai valitse akseli nuolinäppäimillä ja paina vaihtonäppäintä ja nuolta ylös tai alas.
beside-show = Näytä rinnalla…
beside-most = Samaan tutkakuvioon mahtuu vielä { $most }
beside-full = Rinnalla on jo { $most }. Poista ensin toinen.
