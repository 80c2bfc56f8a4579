# Resultat över tid: vad som har förändrats, och vad av det som är mer än slump.

tab-progress = Utveckling

time-kick-off = Start
time-mid-term = Halvtid
time-closing = Avslutning
time-no-round = Ingen etikett
time-manager = Chef
time-peer = Kollega

time-more-than-noise = mer än slumpvariation
time-may-be-noise = går inte att skilja från slumpvariation
time-same = ingen förändring

time-met-up =
    { $person ->
        [me] Du når
        [organisation] Organisationen når
        [named] { $name } når
       *[unnamed] Personen når
    } { $met ->
        [one] 1{"\u00A0"}målnivå
       *[other] { $met }{"\u00A0"}målnivåer
    }, tidigare { $before }.
time-met-down =
    { $person ->
        [me] Du når
        [organisation] Organisationen når
        [named] { $name } når
       *[unnamed] Personen når
    } { $met ->
        [one] 1{"\u00A0"}målnivå
       *[other] { $met }{"\u00A0"}målnivåer
    }, tidigare { $before }.
time-met-same =
    { $person ->
        [me] Du når
        [organisation] Organisationen når
        [named] { $name } når
       *[unnamed] Personen når
    } { $met ->
        [one] 1{"\u00A0"}målnivå
       *[other] { $met }{"\u00A0"}målnivåer
    }, liksom tidigare.
time-grew = Mer än slumpvariation ökade: { $areas-small }.
time-grew-count = { $count } områden ökade mer än slumpvariationen.
time-fell = Mer än slumpvariation minskade: { $areas-small }.
time-fell-count = { $count } områden minskade mer än slumpvariationen.
time-none-more = Ingen förändring är större än slumpvariationen.
time-none-told = Förändringarna går inte att skilja från slumpvariation.
time-all-same = Inget område har förändrats.
time-nothing-in-both = Inget område har ett värde i både det första och det sista resultatet.
time-and = { $before } och { $last }

time-change = Förändring
time-change-rounds = Förändring från { $from } till { $to }
time-change-dates = Förändring från { $from } till { $to }
time-note = Två mätningar skiljer sig alltid lite av en slump, också när inget har ändrats. En förändring är större än slumpvariationen när den överstiger 1,96 × SD × kvadratroten ur (2{"\u00A0"}−{"\u00A0"}2r). Standardavvikelsen SD och reliabiliteten r kommer från: { $source }.
time-note-none = Två mätningar skiljer sig alltid lite av en slump, också när inget har ändrats. För det här frågeformuläret är det inte undersökt hur mycket, så ingen förändring kallas större än slumpvariationen.

time-caption = { $count } resultat · { $title } · { $from } – { $to }
time-figure = { $when }: nådda målnivåer, beredskap
time-newly-met = Nya nådda målnivåer sedan { $from }
time-newly-met-none = Inga än så länge
time-no-longer-met = Målnivåer som inte längre nås

time-round = Det här resultatets etikett
time-results = Resultat på tidslinjen
time-this = det här resultatet
time-open = Öppna
time-open-spoken = Öppna resultatet: { $when }
time-not-comparable = Inte på tidslinjen
time-other-version = { $when }: gjort med version { $version } av frågeformuläret, det här med { $current }. Den första siffran skiljer sig, så resultaten går inte att jämföra.

time-one = Din nästa bedömning ställs bredvid den här
time-one-their = Nästa bedömning av personen ställs bredvid den här
time-one-about = Ett halvår är lagom att vänta. Välj då Bedöm på nytt: samma frågor visar vad som har förändrats.
time-only-kept = Bara resultat som är sparade på den här datorn står på en tidslinje. Det här är öppnat från ett annat ställe.
time-unnamed = Utan namn går det inte att veta vilka resultat som gäller samma person. Skriv ett namn nästa gång du bedömer personen.

time-beside = { $rater ->
    [manager] Visa chefens bedömning bredvid
    [peer] Visa kollegans bedömning bredvid
   *[both] Visa andras bedömningar bredvid
}
time-beside-title = Din och andras bedömningar bredvid varandra
time-beside-how = En chefs eller kollegas bedömning kan ställas bredvid din: öppna personens fil och kom sedan tillbaka till det här resultatet.

cli-progress-two-results = Ett diagram över tid behöver minst två resultat.
cli-progress-two-results-help = Ange ett tidigare och ett senare resultat för samma person.
cli-progress-other-person = { $path } gäller någon annan: { $name }
cli-progress-other-person-help = Bara en persons resultat står på samma tidslinje.
cli-progress-nothing = Det finns inget att rita över tid: inget område har ett värde.
cli-progress-nothing-help = Kommandot procuradar score visar vilka svar som saknas.
