# Svaren i ett resultat, och vad kunskapsfrågorna säger.

tab-answers = Svar

answers-choose-one = Kunskapsfråga: välj ett alternativ
answers-choose-all = Kunskapsfråga: välj alla som är rätt

answers-headline = { $right } av { $of } kunskapsfrågor rätt.
answers-headline-none = Ingen kunskapsfråga är besvarad än.
answers-right-of = { $right } av { $of } rätt
answers-none = inte besvarat
answers-total = Rätt: { $right } av { $of }
answers-to-look-up = Värt att slå upp:
answers-open = { $count ->
    [one] 1 kunskapsfråga är obesvarad
   *[other] { $count } kunskapsfrågor är obesvarade
}
answers-share = Rätta svar: { $share } ({ $right } av { $of })
answers-own-share = Egen bedömning: { $share } ({ $score } av { $top })
answers-given-share = Given nivå: { $share } ({ $score } av { $top })
answers-look-again = Värt en extra titt

answers-not-answered = Inte besvarad
answers-importance = Betydelse: { $text } ({ $number } av 5)
answers-wish = Vill utveckla
answers-note = Anteckning: { $note }
answers-is-right = Rätt
answers-is-partly = Delvis rätt: svaret räknas som rätt när alla rätta alternativ är valda och inga andra
answers-is-wrong = Inte rätt
answers-chosen-right = valt, rätt
answers-chosen-wrong = valt, inte rätt
answers-left-right = rätt, inte valt
answers-source = Källa: { $source }
answers-valid = Gäller { $from } – { $to }
answers-valid-from = Gäller från { $from }
answers-valid-to = Gäller till { $to }
answers-changed = Detta kan ha ändrats sedan dess

answers-nothing-scored = Här finns bara kunskapsfrågor. De ger inget värde, så det finns inget diagram att rita.
answers-show = Se svaren
answers-no-benchmarks = Frågeformuläret har inga egna mål. Öppna en jämförelseprofil från en fil för att se skillnaderna.
    .readiness = Frågeformuläret har inga egna mål. Öppna en jämförelseprofil från en fil för att jämföra.
result-right = { $right }/{ $of } rätt

answers-head = Rätta svar
answers-head-share = Andel
answers-head-own = Egen bedömning
answers-head-given = Given nivå

cli-nothing-scored = Det finns inget att rita: frågeformuläret har bara kunskapsfrågor, och de ger inget värde.
cli-nothing-scored-help = Kommandot procuradar score visar hur många svar som var rätt.
