# Ett resultat på väggen.

action-present = Presentera resultatet
    .help = Ett diagram på hela skärmen i stor stil, steg för steg och utan namn
action-full-screen = Helskärm
    .help = Låt fönstret fylla hela skärmen, eller gå tillbaka till ett fönster

present-name = Presentation
present-hint = →{"\u00A0"}framåt · ←{"\u00A0"}bakåt · 1–9{"\u00A0"}område · Enter{"\u00A0"}öppna · B{"\u00A0"}svart · H{"\u00A0"}kontrast · Esc{"\u00A0"}avsluta
present-keys = Högerpil eller mellanslag går framåt, vänsterpil bakåt. En siffra går till ett område, Enter öppnar det. B släcker skärmen, H byter kontrast, Esc avslutar.
present-blanked = Skärmen är släckt
present-axes = { $count ->
    [one] Ett område
    [2] Två områden
    [3] Tre områden
    [4] Fyra områden
    [5] Fem områden
    [6] Sex områden
    [7] Sju områden
    [8] Åtta områden
    [9] Nio områden
    [10] Tio områden
   *[other] { $count } områden
}, nivåerna 0–{ $top }
present-how-radar = Varje axel är ett område och varje ring en nivå. Ju längre ut, desto starkare kompetens.
    .organisation = Varje axel är ett område och varje ring en nivå. Ju längre ut, desto längre har organisationen kommit.
    .readiness = Varje axel är ett område och varje ring en nivå. Ju längre ut, desto större beredskap eller önskan.
    .knowledge = Varje axel är ett område och varje ring en nivå. Ju längre ut, desto högre bedömning.
present-how-bars = Varje rad är ett område. Ju längre stapel, desto starkare kompetens.
    .organisation = Varje rad är ett område. Ju längre stapel, desto längre har organisationen kommit.
    .readiness = Varje rad är ett område. Ju längre stapel, desto större beredskap eller önskan.
    .knowledge = Varje rad är ett område. Ju längre stapel, desto högre bedömning.
present-me = Så bedömer jag min kompetens
    .organisation = Så bedömer organisationen sig själv
    .readiness = Så bedömer jag min beredskap
    .knowledge = Så bedömer jag mina kunskaper
present-against = Jämfört med: { $benchmark }
present-other = Bredvid: { $series }
present-area-of = Område { $place } av { $of }
present-met = { $met }{"\u00A0"}av{"\u00A0"}{ $of }{"\u00A0"}mål uppnådda
present-end = Avsluta presentationen
