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
chart-gaps-closest = Alla mål är nådda: de närmaste
chart-gaps-all = Alla mål, störst skillnad först

chart-scale = Skala från 0, { $lowest }, till { $top }, { $highest }.

chart-caption-date = Resultat { $date }.
chart-caption-scale = Skala 0–{ $top }; områdets värde är medelvärdet av dess delar.
chart-caption-targets = Mål: { $benchmark }.
chart-caption-targets-from = Mål: { $benchmark }, { $source }.

headline-met = { $title }: av { $of } mål når du { $met }.
headline-all-met =
    { $title }: { $of ->
        [one] du når det enda målet som kan jämföras.
       *[other] du når alla { $of } mål.
    }
headline-none-met =
    { $title }: { $of ->
        [one] det enda målet som kan jämföras ligger ännu framför dig.
       *[other] alla { $of } mål ligger ännu framför dig.
    }
headline-only-gap = Den enda skillnaden: { $area }.
headline-gap = Längst väg kvar: { $area }.
headline-gaps = Längst väg kvar: { $first } samt { $second }.
headline-strongest = Ditt starkaste område är { $strongest }, det lägsta är { $lowest }.
headline-level = Alla dina områden ligger på samma nivå, { $level }.
headline-one-area = { $area }: nivå { $level }.
headline-too-few = Ännu för få svar för en profil.

table-area = Område
table-score = Värde
table-target = Mål
table-difference = Skillnad
table-level = Uppnådd nivå
