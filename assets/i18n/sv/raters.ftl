# Att bedöma på nytt och att bedöma någon annan.

action-assess-again = Bedöm på nytt
action-assess-other = Bedöm någon annan…
start-again-spoken = Bedöm på nytt: { $title }, { $what }
start-other-spoken = Bedöm någon annan…: { $title }
start-of-others = Bedömningar av andra
start-draft-other = { $title } · { $whose } · sparat { $when }

earlier-show = Visa mitt tidigare svar
earlier-hide = Dölj mitt tidigare svar
rater-earlier-show = Visa ditt tidigare svar om personen
rater-earlier-hide = Dölj ditt tidigare svar om personen
earlier-was = Tidigare ({ $date }): { $answer }
earlier-none = inget svar
earlier-option = { $name } (tidigare svar)
notice-earlier-other-version = Det tidigare resultatet gjordes med version { $version } av frågeformuläret och kan inte jämföras med det här. Du börjar utan de tidigare svaren.

other-about = Frågorna är desamma, men du svarar om den andra personen så som du ser saken. Resultatet blir en egen fil och blandas inte med dina egna.
other-rater = I vilken roll svarar du?
other-manager = Jag är personens chef
other-peer = Jag är personens kollega
other-name = Personens namn eller initialer (får lämnas tomt)
other-name-hint = Bara om du skriver ett namn här finns det i filen och i filens namn.
other-questionnaire = Frågeformulär

rater-line-manager = { $person ->
    [unnamed] Du bedömer någon annan. Du gör det som personens chef.
   *[named] Du bedömer någon annan: { $name }. Du gör det som personens chef.
}
rater-line-peer = { $person ->
    [unnamed] Du bedömer någon annan. Du gör det som personens kollega.
   *[named] Du bedömer någon annan: { $name }. Du gör det som personens kollega.
}
rater-line-how = Svara om den personen, så som du ser det.
rater-view-manager = { $person ->
    [unnamed] Chefens bedömning
   *[named] { $name }, chefens bedömning
}
rater-view-peer = { $person ->
    [unnamed] En kollegas bedömning
   *[named] { $name }, en kollegas bedömning
}
rater-na = Hör inte till arbetet
rater-jump-na = hör inte till arbetet
rater-choose = Peka på en nivå för att läsa vad den betyder, eller visa alla nivåer. Välj den som bäst beskriver personen i dag; pilar och siffror går också.
rater-importance = Hur viktigt är detta i personens arbete?
rater-note-shared = syns för alla som får filen
rater-check-after = Resultatet sparas på den här datorn, skilt från dina egna resultat. Det är inget betyg på arbetet: ingen förväntas behärska allt.
rater-row-spoken = { $title }: värde { $score }, mål { $target }, { $difference }

headline-their-met = { $title }: { $person ->
        [unnamed] personen
       *[named] { $name }
    } når { $met }{"\u00A0"}av{"\u00A0"}{ $of }{"\u00A0"}mål.
headline-their-all-met =
    { $title }: { $person ->
        [unnamed] personen
       *[named] { $name }
    } når { $of ->
        [one] det enda mål som kan jämföras.
       *[other] alla { $of }{"\u00A0"}mål.
    }
headline-their-strongest = { $person ->
    [unnamed] Personens starkaste område: { $strongest }. Lägst värde: { $lowest }.
   *[named] { $name }: starkaste område { $strongest }. Lägst värde: { $lowest }.
}
headline-their-level = { $person ->
    [unnamed] Alla områden ligger på samma nivå, { $level }.
   *[named] { $name }: alla områden ligger på samma nivå, { $level }.
}
