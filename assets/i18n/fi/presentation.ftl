# Tulos seinällä.

action-present = Esitä tulos
    .help = Yksi kuvio koko näytöllä suurin kirjaimin, vaihe kerrallaan ja ilman nimiä
action-full-screen = Koko näyttö
    .help = Ikkuna koko näytön kokoiseksi tai takaisin

present-name = Esitys
present-hint = →{"\u00A0"}eteenpäin · ←{"\u00A0"}taaksepäin · 1–9{"\u00A0"}alue · Enter{"\u00A0"}avaa · B{"\u00A0"}pimennä · H{"\u00A0"}kontrasti · Esc{"\u00A0"}lopeta
present-keys = Nuoli oikealle tai välilyönti vie eteenpäin, nuoli vasemmalle taaksepäin. Numero siirtyy alueeseen, Enter avaa sen. B pimentää näytön, H vaihtaa kontrastin, Esc lopettaa.
present-blanked = Näyttö on pimeänä
present-axes = { $count ->
    [one] Yksi alue
    [2] Kaksi aluetta
    [3] Kolme aluetta
    [4] Neljä aluetta
    [5] Viisi aluetta
    [6] Kuusi aluetta
    [7] Seitsemän aluetta
    [8] Kahdeksan aluetta
    [9] Yhdeksän aluetta
    [10] Kymmenen aluetta
   *[other] { $count } aluetta
}, tasot 0–{ $top }
present-how-radar = Jokainen akseli on osaamisalue ja jokainen kehä taso. Mitä ulompana, sitä vahvempi osaaminen.
    .organisation = Jokainen akseli on alue ja jokainen kehä taso. Mitä ulompana, sitä pidemmällä organisaatio on.
    .readiness = Jokainen akseli on alue ja jokainen kehä taso. Mitä ulompana, sitä suurempi valmius tai toive.
    .knowledge = Jokainen akseli on alue ja jokainen kehä taso. Mitä ulompana, sitä korkeampi arvio.
present-how-bars = Jokainen rivi on osaamisalue. Mitä pidempi palkki, sitä vahvempi osaaminen.
    .organisation = Jokainen rivi on alue. Mitä pidempi palkki, sitä pidemmällä organisaatio on.
    .readiness = Jokainen rivi on alue. Mitä pidempi palkki, sitä suurempi valmius tai toive.
    .knowledge = Jokainen rivi on alue. Mitä pidempi palkki, sitä korkeampi arvio.
present-me = Näin arvioin osaamiseni
    .organisation = Näin organisaatio arvioi itsensä
    .readiness = Näin arvioin valmiuteni
    .knowledge = Näin arvioin tietoni
present-against = Vertailuprofiili: { $benchmark }
present-other = Rinnalla: { $series }
present-area-of = Alue { $place }/{ $of }
present-met = { $met }/{ $of }{"\u00A0"}tavoitetta saavutettu
present-end = Lopeta esitys
