# Diagrammens ord: etiketter, rubriker, bildtexter.

chart-target = mål{"\u00A0"}{ $level }
chart-no-target = inget mål
chart-too-few = för få svar
chart-not-applicable = inte aktuellt
chart-below = under
chart-above = över
chart-on-target = på målet
chart-met-of = { $met } av { $of }

chart-gaps-below = Under målet, störst skillnad först
    .readiness = En bit kvar, längst bort först
chart-gaps-closest = Alla mål är nådda, minst marginal först
chart-gaps-all = Alla mål, störst skillnad först
    .readiness = Alla mål, längst bort först

chart-scale = Skala: 0 = { $lowest }, { $top } = { $highest }.

chart-caption-date = Resultat { $date }.
chart-caption-scale = Skala 0–{ $top }; områdets värde är medelvärdet av dess delar.
    .knowledge = Skala 0–{ $top }; värdena är bedömningar, kunskapsfrågorna räknas inte in.
chart-caption-targets = Mål: { $benchmark }.
chart-caption-targets-from = Mål: { $benchmark }, { $source }.

headline-met = { $title }: du når { $met }{"\u00A0"}av{"\u00A0"}{ $of }{"\u00A0"}mål.
    .organisation = { $title }: organisationen når { $met }{"\u00A0"}av{"\u00A0"}{ $of }{"\u00A0"}mål.
    .readiness = { $title }: { $met }{"\u00A0"}av{"\u00A0"}{ $of }{"\u00A0"}områden når målet.
headline-all-met =
    { $title }: { $of ->
        [one] du når det enda mål som kan jämföras.
        [2] du når båda målen.
       *[other] du når alla { $of }{"\u00A0"}mål.
    }
    .organisation =
        { $title }: organisationen når { $of ->
            [one] det enda mål som kan jämföras.
            [2] båda målen.
           *[other] alla { $of }{"\u00A0"}mål.
        }
    .readiness =
        { $title }: { $of ->
            [one] det enda område som kan jämföras når målet.
            [2] båda områdena når målet.
           *[other] alla { $of }{"\u00A0"}områden når målet.
        }
headline-none-met =
    { $title }: { $of ->
        [one] det enda mål som kan jämföras är ännu kvar att nå.
        [2] båda målen är ännu kvar att nå.
       *[other] alla { $of }{"\u00A0"}mål är ännu kvar att nå.
    }
headline-only-gap = Bara ett område ligger under målet: { $area }.
    .readiness = En bit kvar: ”{ $area }”.
headline-gap = Längst väg kvar: { $area }.
    .readiness = Längst kvar: ”{ $area }”.
headline-gaps = Längst väg kvar: { $first } samt { $second }.
    .readiness = Längst kvar: ”{ $first }” och ”{ $second }”.
headline-not-counted = { $count ->
    [one] Ytterligare ett mål kunde inte räknas med, eftersom svar saknas.
   *[other] Ytterligare { $count }{"\u00A0"}mål kunde inte räknas med, eftersom svar saknas.
}
headline-strongest = Ditt starkaste område: { $strongest }. Lägst värde: { $lowest }.
    .organisation = Organisationens starkaste område: { $strongest }. Lägst värde: { $lowest }.
headline-readiest = { $person ->
    [unnamed] Högst ligger ”{ $first }” ({ $first-level }), därnäst ”{ $second }” ({ $second-level }).
   *[named] { $name }: högst ligger ”{ $first }” ({ $first-level }), därnäst ”{ $second }” ({ $second-level }).
}
headline-level = Alla dina områden ligger på samma nivå, { $level }.
    .organisation = Organisationens alla områden ligger på samma nivå, { $level }.
headline-one-area = { $area }: nivå { $level }.
headline-too-few = Det finns ännu för få svar för en profil.

table-area = Område
table-score = Värde
table-target = Mål
table-difference = Skillnad
table-level = Uppnådd nivå
