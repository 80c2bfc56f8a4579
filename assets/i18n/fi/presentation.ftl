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
    [one] Yksi osaamisalue
    [2] Kaksi osaamisaluetta
    [3] Kolme osaamisaluetta
    [4] Neljä osaamisaluetta
    [5] Viisi osaamisaluetta
    [6] Kuusi osaamisaluetta
    [7] Seitsemän osaamisaluetta
    [8] Kahdeksan osaamisaluetta
    [9] Yhdeksän osaamisaluetta
    [10] Kymmenen osaamisaluetta
   *[other] { $count } osaamisaluetta
}, tasot 0–{ $top }
present-how-radar = Jokainen akseli on osaamisalue ja jokainen kehä taso. Mitä ulompana, sitä vahvempi osaaminen.
present-how-bars = Jokainen rivi on osaamisalue. Mitä pidempi palkki, sitä vahvempi osaaminen.
present-me = Näin arvioin osaamiseni
present-against = Vertailuprofiili: { $benchmark }
present-other = Rinnalla: { $series }
present-area-of = Osaamisalue { $place }/{ $of }
present-met = { $met }/{ $of }{"\u00A0"}tavoitetta saavutettu
present-end = Lopeta esitys
