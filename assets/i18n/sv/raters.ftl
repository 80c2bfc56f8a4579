# Att bedöma på nytt och att bedöma någon annan.

action-assess-again = Bedöm på nytt
action-assess-other = Bedöm någon annan…
    .organisation = Bedöm en annan organisation…
start-again-spoken = Bedöm på nytt: { $title }, { $what }
start-other-spoken = Bedöm någon annan…: { $title }
    .organisation = Bedöm en annan organisation…: { $title }
start-of-others = Bedömningar av andra
start-draft-other = { $title } · { $whose } · sparat { $when }

earlier-show = Visa mitt tidigare svar
earlier-hide = Dölj mitt tidigare svar
rater-earlier-show = Visa ditt tidigare svar om personen
    .organisation = Visa ditt tidigare svar om organisationen
rater-earlier-hide = Dölj ditt tidigare svar om personen
    .organisation = Dölj ditt tidigare svar om organisationen
earlier-was = Tidigare ({ $date }): { $answer }
earlier-none = inget svar
earlier-option = { $name } (tidigare svar)
notice-earlier-other-version = Det tidigare resultatet gjordes med version { $version } av frågeformuläret och kan inte jämföras med det här. Du börjar utan de tidigare svaren.

other-about = Frågorna är desamma, men du svarar om den andra personen så som du ser saken. Resultatet blir en egen fil och blandas inte med dina egna.
    .organisation = Frågorna är desamma, men du svarar om en annan organisation så som du ser saken. Resultatet blir en egen fil och blandas inte med dina egna.
other-rater = I vilken roll svarar du?
other-manager = Jag är personens chef
    .organisation = Jag leder eller styr den
other-peer = Jag är personens kollega
    .organisation = Jag är kollega på annat håll
other-name = Personens namn eller initialer (får lämnas tomt)
    .organisation = Organisationens namn eller förkortning (får lämnas tomt)
other-name-hint = Bara om du skriver ett namn här finns det i filen och i filens namn.
other-questionnaire = Frågeformulär

rater-line-manager = { $person ->
    [unnamed] Du bedömer någon annan. Du gör det som personens chef.
   *[named] Du bedömer någon annan: { $name }. Du gör det som personens chef.
}
    .organisation =
        { $person ->
            [unnamed] Du bedömer en annan organisation. Du gör det som den som leder eller styr den.
           *[named] Du bedömer en annan organisation: { $name }. Du gör det som den som leder eller styr den.
        }
rater-line-peer = { $person ->
    [unnamed] Du bedömer någon annan. Du gör det som personens kollega.
   *[named] Du bedömer någon annan: { $name }. Du gör det som personens kollega.
}
    .organisation =
        { $person ->
            [unnamed] Du bedömer en annan organisation. Du gör det som kollega.
           *[named] Du bedömer en annan organisation: { $name }. Du gör det som kollega.
        }
rater-line-how = Svara om den personen, så som du ser det.
    .organisation = Svara om organisationen, så som du ser det.
rater-view-manager = { $person ->
    [unnamed] Chefens bedömning
   *[named] { $name }, chefens bedömning
}
    .organisation =
        { $person ->
            [unnamed] Ledningens bedömning
           *[named] { $name }, ledningens bedömning
        }
rater-view-peer = { $person ->
    [unnamed] En kollegas bedömning
   *[named] { $name }, en kollegas bedömning
}
    .organisation =
        { $person ->
            [unnamed] Kollegial bedömning
           *[named] { $name }, kollegial bedömning
        }
rater-na = Hör inte till arbetet
    .organisation = Berör inte organisationen
    .readiness = Gäller inte personen
rater-jump-na = hör inte till arbetet
    .organisation = berör inte organisationen
    .readiness = gäller inte personen
rater-choose = Peka på en nivå för att läsa vad den betyder, eller visa alla nivåer. Välj den som bäst beskriver personen i dag; pilar och siffror går också.
    .organisation = Peka på en nivå för att läsa vad den betyder, eller visa alla nivåer. Välj den som bäst beskriver organisationen i dag; pilar och siffror går också.
rater-importance = Hur viktigt är detta i personens arbete?
    .organisation = Hur viktigt är detta för organisationen?
    .readiness = Hur viktigt är detta för personen?
rater-note-shared = syns för alla som får filen
rater-check-after = Resultatet sparas på den här datorn, skilt från dina egna resultat. Det är inget betyg på arbetet: ingen förväntas behärska allt.
    .organisation = Resultatet sparas på den här datorn, skilt från dina egna resultat. Ingen organisation förväntas ligga i topp i allt.
    .readiness = Resultatet sparas på den här datorn, skilt från dina egna resultat. Det förbinder ingen till något.
    .knowledge = Resultatet sparas på den här datorn, skilt från dina egna resultat. Det är till för lärande: ingen förväntas veta allt.
rater-row-spoken = { $title }: värde { $score }, mål { $target }, { $difference }

headline-their-met = { $title }: { $person ->
        [unnamed] personen
       *[named] { $name }
    } når { $met }{"\u00A0"}av{"\u00A0"}{ $of }{"\u00A0"}mål.
    .organisation =
        { $title }: { $person ->
            [unnamed] organisationen
           *[named] { $name }
        } når { $met }{"\u00A0"}av{"\u00A0"}{ $of }{"\u00A0"}mål.
    .readiness =
        { $title }{ $person ->
            [unnamed] { "" }
           *[named] { ", " }{ $name }
        }: { $met }{"\u00A0"}av{"\u00A0"}{ $of }{"\u00A0"}områden når målet.
headline-their-all-met =
    { $title }: { $person ->
        [unnamed] personen
       *[named] { $name }
    } når { $of ->
        [one] det enda mål som kan jämföras.
        [2] båda målen.
       *[other] alla { $of }{"\u00A0"}mål.
    }
    .organisation =
        { $title }: { $person ->
            [unnamed] organisationen
           *[named] { $name }
        } når { $of ->
            [one] det enda mål som kan jämföras.
            [2] båda målen.
           *[other] alla { $of }{"\u00A0"}mål.
        }
    .readiness =
        { $title }{ $person ->
            [unnamed] { "" }
           *[named] { ", " }{ $name }
        }: { $of ->
            [one] det enda område som kan jämföras når målet.
            [2] båda områdena når målet.
           *[other] alla { $of }{"\u00A0"}områden når målet.
        }
headline-their-strongest = { $person ->
    [unnamed] Personens starkaste område: { $strongest }. Lägst värde: { $lowest }.
   *[named] { $name }: starkaste område { $strongest }. Lägst värde: { $lowest }.
}
    .organisation =
        { $person ->
            [unnamed] Organisationens starkaste område: { $strongest }. Lägst värde: { $lowest }.
           *[named] { $name }: starkaste område { $strongest }. Lägst värde: { $lowest }.
        }
headline-their-level = { $person ->
    [unnamed] Alla områden ligger på samma nivå, { $level }.
   *[named] { $name }: alla områden ligger på samma nivå, { $level }.
}
    .organisation =
        { $person ->
            [unnamed] Organisationens alla områden ligger på samma nivå, { $level }.
           *[named] { $name }: alla områden ligger på samma nivå, { $level }.
        }
