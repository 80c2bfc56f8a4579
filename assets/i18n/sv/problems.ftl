# Vad som är fel i en fil och vad man kan göra åt det. För den som aldrig har sett skrivsättet.

problem-place = rad { $line }, kolumn { $column }
problem-did-you-mean = Menade du { $near }?

## Alla filer

problem-F001 = Filen går inte att läsa: { $detail }.
    .help = Kontrollera att disken eller nätverksenheten är ansluten och försök igen.
problem-F002 = Filen är större än { $limit } MB. Programmets egna filer är aldrig så stora.
    .help = Kontrollera att du valde rätt fil.
problem-F003 = Här finns ett tecken som inte är skrivet i UTF-8.
    .help = Spara filen på nytt med kodningen UTF-8; i ett kalkylprogram väljer du ”CSV UTF-8”.
problem-F004 = Filen är skriven i UTF-16, inte i UTF-8.
    .help = Spara filen på nytt med kodningen UTF-8.
problem-F005 = Filen är tom.
    .help = Välj en annan fil eller ta fram en säkerhetskopia.
problem-F006 = Filen hör inte till det här programmet: den borde börja med till exempel Questionnaire( eller Result(.
    .help = Kontrollera att du valde rätt fil. Om du själv skriver filen, börja den med Questionnaire( och avsluta den med ).
problem-F007 = Filen börjar med { $name }, som programmet inte känner till.
    .help = Börja filen med Questionnaire, Benchmark, Catalogue eller Result.
problem-F008 = Den här versionen av programmet kan inte öppna filer som börjar med { $name }.
    .help = Skaffa en nyare version av programmet.
problem-F009 = Filen börjar med { $found }, men här behövs en fil som börjar med { $expected }.
    .help = Välj en annan fil.
problem-F010 = Filen säger inte vilket format den är skriven i.
    .help = Skriv format: 1, genast efter { $name }(.
problem-F011 = Formatet ska vara ett heltal från 1 uppåt, inte { $found }.
    .help = Skriv format: 1.
problem-F012 = Filen är gjord med en nyare version av programmet: den har format { $found }, och den här versionen känner till format upp till { $known }.
    .help = Skaffa den nyaste versionen av programmet. Filen lämnas som den är.
problem-F013 = Här finns fler än { $limit } parenteser inuti varandra.
    .help = Kontrollera om det saknas avslutande parenteser före det här stället.
problem-F014 = Texten är längre än { $limit } kB.
    .help = Förkorta den och kontrollera att det avslutande citattecknet finns med.
problem-F015 = Filen finns inte.
    .help = Kontrollera namnet och mappen; filen kan ha flyttats eller bytt namn.
problem-F016 = Du har inte behörighet att läsa filen.
    .help = Be ägaren om åtkomst eller kopiera filen till en egen mapp.
problem-F017 = Det här är en mapp eller en enhet, inte en fil.
    .help = Välj en fil.
problem-F018 = Här finns fler än { $limit } värden.
    .help = Kontrollera att du valde rätt fil och att inget har klistrats in många gånger.
problem-F019 = Filen är skriven i formatet { $notation } och inte på det här programmets sätt.
    .help = Kopiera ett frågeformulär som följde med programmet och skriv in dina texter i kopian.
problem-F020 = Det här är { $found ->
        [docx] ett dokument från en ordbehandlare
        [xlsx] en arbetsbok från ett kalkylprogram
        [office] en fil från ett kontorsprogram
        [pdf] ett PDF-dokument
        [zip] en komprimerad mapp
        [picture] en bild
        [page] en webbsida eller en XML-fil
       *[other] en fil från något annat program
    }, inte en fil för det här programmet.
    .help = { $found ->
        [docx] Kopiera innehållet till en enkel textredigerare och spara det som en fil som slutar på .ron.
        [xlsx] Om det är en svarstabell, spara den som ”CSV UTF-8”.
        [zip] Packa upp mappen och öppna filen i den.
        [page] Ladda ner själva filen, inte sidan där den visas.
       *[other] Kontrollera att du valde rätt fil.
    }
problem-F021 = Filen innehåller bara kommentarer.
    .help = Skriv innehållet under dem. Om det står efter //, ta bort de två tecknen på varje rad.

## Skrivsättet

problem-R001 = Här saknas ett kommatecken.
    .help = Sätt ett kommatecken mellan de två värdena.
problem-R002 = Parentesen { $bracket } avslutas aldrig.
    .help = Lägg till den avslutande parentesen där innehållet tar slut. Om slutet av filen saknas, ta fram en säkerhetskopia.
problem-R003 = Här skulle { $found } avsluta parentesen { $opened } på rad { $line }, men det kan bara { $expected } göra.
    .help = Om de hör ihop, ändra den ena så att de har samma form. Annars saknas { $expected } mellan rad { $line } och detta ställe.
problem-R004 = Innehållet är redan avslutat, men ändå följer { $found }.
    .help = Ta bort det som följer, eller en parentes för mycket före det.
problem-R005 = Texten som börjar här har inget eget avslutande citattecken.
    .help = Sätt " där texten slutar. Inuti en text skrivs ett citattecken \".
problem-R006 = Texter skrivs inom raka citattecken, men { $found } är av annat slag.
    .help = Byt ut det mot ". Ordbehandlare böjer citattecknen automatiskt, en enkel textredigerare gör det inte.
problem-R007 = Efter { $name } står ett likhetstecken i stället för ett kolon.
    .help = Skriv { $name }: och sedan värdet.
problem-R008 = Det saknas ett kolon efter { $name }.
    .help = Skriv { $name }: och sedan värdet.
problem-R009 = Fältet { $name } hör inte hemma här.
    .help = Ta bort det eller skriv ett av de fält som kan stå här (namnen är alltid på engelska): { $known }.
problem-R010 = Här saknas fältet { $name }.
    .help = Lägg till { $name }: och dess värde inom parenteserna.
problem-R011 = Här står fältet { $name } för andra gången.
    .help = Ta bort det ena.
problem-R012 = Inom de här parenteserna står { $name } för andra gången.
    .help = Ta bort det ena.
problem-R013 = Här ska det stå { $expected ->
        [text] en text inom citattecken
        [number] ett tal
        [whole] ett heltal
        [boolean] ordet true eller false
        [list] en lista inom hakparenteser [ ]
        [map] en grupp inom klammerparenteser, till exempel en text på varje språk
        [word] ett enda ord utan citattecken
       *[struct] en grupp fält inom runda parenteser ( )
    }, men här står { $found ->
        [text] en text
        [number] ett tal av annat slag
        [list] en lista
        [map] en grupp inom klammerparenteser
        [struct] en grupp inom runda parenteser
        [word] ett enda ord
       *[nothing] något annat
    }.
    .help = { $expected ->
        [text] Skriv texten mellan citattecken, till exempel "Planering".
        [number] Skriv bara siffror, med punkt före decimalerna, till exempel 0.5.
        [whole] Skriv ett tal utan decimaler och utan citattecken, till exempel 2.
        [boolean] Skriv true för ja eller false för nej, utan citattecken.
        [list] Skriv värdena inom hakparenteser med komman emellan, till exempel [1, 2].
        [map] Skriv par inom klammerparenteser, till exempel { "{" }"sv": "Planering", "fi": "Suunnittelu"{ "}" }.
        [word] Skriv ett enda ord utan citattecken, till exempel Exact.
       *[struct] Skriv fälten med sina namn inom runda parenteser, till exempel (from: 0, to: 1).
    }
problem-R014 = Talet { $found } är för stort eller för litet här.
    .help = Kontrollera om det har en siffra för mycket eller ett minustecken som inte hör dit.
problem-R015 = { $name } är inte något av de ord som kan stå här.
    .help = Skriv ett av dessa: { $known }.
problem-R016 = I texten står ett omvänt snedstreck före ett tecken som det inte kan stå före.
    .help = Skriv två omvända snedstreck om du menar ett.
problem-R017 = Kommentaren som börjar här avslutas aldrig.
    .help = Skriv */ där den slutar.
problem-R018 = { $what ->
        [comma] Här står ett komma utan något värde framför
        [fence] { $found } är ett märke från chattar och webbsidor och hör inte till filen
        [unit] Efter talet står { $found }, men tal skrivs utan enheter
       *[sign] { $found } betyder ingenting här
    }.
    .help = { $what ->
        [comma] Ta bort kommat eller skriv det som saknas framför det.
        [fence] Ta bort raden och den likadana raden i slutet.
        [unit] Ta bort det.
       *[sign] Ta bort det eller sätt det i en text inom citattecken.
    }
problem-R019 = { $found } är inte ett tal som det går att räkna med.
    .help = Skriv ett tal, till exempel 1.0.
problem-R020 = { $name } har inget värde.
    .help = Lägg till ett värde efter kolonet eller ta bort { $name }.
problem-R021 = Skrivsättet går inte att förstå här: { $detail }.
    .help = Jämför med ett frågeformulär som följde med programmet.
problem-R022 = Texter skrivs inom dubbla citattecken, och här står ett enkelt.
    .help = Skriv " på båda sidor om texten.
problem-R023 = Fältets namn { $name } står inom citattecken.
    .help = Skriv { $name }: utan citattecken.
problem-R024 = I { $found } står ett kommatecken, men decimaler skrivs med punkt.
    .help = Skriv { $meant }.
problem-R025 = Här finns ett tecken som inte syns ({ $found }). Sådana följer lätt med när man kopierar från ett dokument eller en webbsida.
    .help = Ta bort det och skriv ett vanligt mellanslag om det behövs.
problem-R026 = Här står ett semikolon i stället för ett kommatecken.
    .help = Skriv ett kommatecken.
problem-R027 = Här ska parenteserna { $expected } stå, inte { $found }.
    .help = Byt både den inledande och den avslutande. Inom runda parenteser står fält, inom hakparenteser listor och inom klammerparenteser en text på varje språk eller en nivå för varje område.
problem-R028 = Fältet { $name } står i en lista utan egna parenteser.
    .help = Sätt runda parenteser kring fälten i varje post, så här: [({ $name }: …), ({ $name }: …)].
problem-R029 = Det saknas citattecken kring { $name }.
    .help = Skriv "{ $name }": och sedan värdet.
problem-R030 = Ja eller nej skrivs här true eller false, inte { $found }.
    .help = Skriv true (ja) eller false (nej) med små bokstäver och utan citattecken.
problem-R031 = Här står { $found } inom citattecken, men de är bara till för texter.
    .help = Skriv { $found } utan citattecken.
problem-R032 = Texten { $found } saknar citattecken.
    .help = Sätt ett rakt citattecken där texten börjar och ett där den slutar, så här: "{ $found }".
problem-R033 = Här ska det stå en text på varje språk, men det finns bara { $found }.
    .help = Skriv texten inom klammerparenteser med språkets kod, så här: { "{" }"en": "…", "fi": "…"{ "}" }.
problem-R034 = En kommentar börjar inte med #.
    .help = Skriv // i stället.
problem-R035 = Det saknas runda parenteser efter { $name }.
    .help = Skriv { $name }( före dess fält och ) efter det sista. Om det inte har några fält, skriv { $name }().
problem-R036 = Namnet på ett fält är ett enda ord, och här är det { $name }.
    .help = Skriv { $meant }: och sedan värdet.
problem-R037 = En lista börjar inte med ett bindestreck.
    .help = Sätt listan inom hakparenteser med kommatecken mellan posterna, så här: ["en", "fi"].
problem-R038 = Raden längst upp som börjar med # är skadad.
    .help = Skriv exakt #![enable(implicit_some)] på raden och inget annat.
problem-R039 = Här saknas den avslutande parentesen { $missing } som hör ihop med { $opened } på rad { $line }.
    .help = { $comma ->
        [yes] Skriv { $missing } här och ett komma efter.
       *[no] Skriv { $missing } här.
    } Parenteser hör ihop två och två: varje parentes som öppnas avslutas där dess innehåll tar slut.
problem-R040 = Här saknas den inledande parentesen { $missing } som hör ihop med { $closed } på rad { $line }.
    .help = Skriv { $missing } här. Parenteser hör ihop två och två: varje parentes som avslutas har öppnats före sitt innehåll.
problem-R041 = Parentesen { $found } är en för mycket här: den har ingen som den hör ihop med.
    .help = Ta bort den.
problem-R042 = { $found } har ett procenttecken, men här skrivs tal utan tecken.
    .help = Skriv en andel som ett tal från 0 till 1, där 0.5 är hälften: { $meant } i stället för { $found }.

## Frågeformulär och jämförelseprofiler

problem-Q001 = Identifieraren { $id } har tecken som inte är tillåtna, eller så är den för lång.
    .help = Använd högst 100 tecken: små bokstäver a–z, siffror och understreck. För frågeformulär och jämförelseprofiler går också bindestreck bra.
problem-Q002 = Identifieraren är tom.
    .help = Ange en kort identifierare med små bokstäver, siffror och understreck.
problem-Q003 = Texten på språket { $language } är tom.
    .help = Skriv texten eller ta bort språket här.
problem-Q004 = Texten finns inte på något språk.
    .help = Skriv den på minst ett språk.
problem-Q005 = Frågeformuläret anger inga språk.
    .help = Räkna upp språken i texterna, till exempel ["en", "fi", "sv"].
problem-Q006 = Språket { $language } står två gånger i listan.
    .help = Ta bort det ena.
problem-Q007 = Texten är på { $language }, som inte hör till filens språk ({ $known }).
    .help = Lägg till språket i listan i början eller ta bort texten.
problem-Q008 = Identifieraren { $id } används redan på rad { $line }.
    .help = Byt ut den ena. Inte heller ett kompetensområde och en fråga kan ha samma identifierare.
problem-Q009 = { $language } är inte en kort språkkod.
    .help = Skriv en kod som en, fi eller sv.
problem-Q010 = { $levels ->
        [0] Det finns inga nivåer.
        [one] Det finns bara en nivå.
       *[other] Det finns { $levels } nivåer.
    } En skala behöver minst två.
    .help = Lägg till nivåer, från den lägsta till den högsta.
problem-Q011 = Det finns { $levels } nivåer, och en skala har högst { $limit }.
    .help = Slå ihop några av dem.
problem-Q012 = Frågeformuläret har inga kompetensområden.
    .help = Lägg till minst ett område med frågor.
problem-Q013 = Kompetensområdet innehåller varken frågor eller områden.
    .help = Lägg till items: [ … ] eller areas: [ … ].
problem-Q014 = Kompetensområdet innehåller både frågor och områden.
    .help = Behåll det ena; lägg frågorna i ett eget område.
problem-Q015 = Listan { $list } i kompetensområdet är tom.
    .help = Lägg till något i den eller ta bort området.
problem-Q016 = Kompetensområden ligger inuti varandra i fler än { $limit } steg.
    .help = Flytta området längre ut.
problem-Q017 = Frågan har { $anchors ->
        [one] en nivåbeskrivning
       *[other] { $anchors } nivåbeskrivningar
    }, men skalan har { $levels ->
        [one] en nivå
       *[other] { $levels } nivåer
    } (0–{ $top }).
    .help = Ge varje nivå exakt en beskrivning eller ta bort alla.
problem-Q018 = En vikt ska vara större än 0, och här är den { $found }.
    .help = Skriv ett tal, till exempel 1.0, eller ta bort vikten.
problem-Q019 = Täckningen är en andel från 0 till 1, och här är den { $found }.
    .help = Skriv ett tal, till exempel 0.5, som är hälften.
problem-Q020 = { $found } är inte en version.
    .help = Skriv tre tal med punkter emellan, till exempel 1.0.0.
problem-Q021 = { $options ->
        [0] Det finns inga alternativ.
        [one] Det finns bara ett alternativ.
       *[other] Det finns { $options } alternativ.
    } Det behövs minst två.
    .help = Lägg till alternativ.
problem-Q022 = Alternativ { $found } anges som rätt, men { $options ->
        [0] det finns inga alternativ
        [one] det finns bara ett alternativ
       *[other] det finns { $options } alternativ
    }, numrerade 0–{ $top }.
    .help = Räkna alternativen från 0 och rätta numret.
problem-Q023 = Jämförelseprofilen har en målnivå för kompetensområdet { $id }, som inte finns i frågeformuläret.
    .help = Rätta områdets identifierare eller ta bort målnivån.
problem-Q024 = Inget av alternativen är rätt.
    .help = Ange de rätta, till exempel right: [0].
problem-Q025 = Alternativ { $found } anges som rätt två gånger.
    .help = Ta bort det ena.
problem-Q026 = { $found } är inte ett datum.
    .help = Skriv år, månad och dag, till exempel 2026-01-31.
problem-Q027 = Perioden slutar { $to }, innan den börjar { $from }.
    .help = Rätta ett av datumen.
problem-Q028 = Det finns { $items } frågor, och ett frågeformulär har högst { $limit }.
    .help = Dela upp det i flera frågeformulär.
problem-Q029 = Det kan inte ta 0 minuter att svara.
    .help = Skriv hur många minuter det tar eller ta bort fältet.
problem-Q030 = Målnivån för { $id } är { $found }, men skalan går från 0 till { $top }.
    .help = Skriv en nivå på skalan.
problem-Q031 = Målnivån gäller { $id }, som innehåller andra områden. Målnivåer anges för områden som har frågor.
    .help = Ange egna målnivåer för områdena inuti det.
problem-Q032 = Jämförelseprofilen har inga målnivåer.
    .help = Lägg till en målnivå för minst ett kompetensområde.
problem-Q033 = Två jämförelseprofiler har identifieraren { $id }.
    .help = Byt den ena.
problem-Q034 = Det finns { $options } alternativ, och en fråga har högst { $limit }.
    .help = Ta bort eller slå ihop några.
problem-Q035 = I identifieraren { $id } står { $found }, ett tankstreck som ordbehandlare gör av ett bindestreck.
    .help = Använd små bokstäver a–z, siffror och understreck.
problem-Q036 = Siffror om slumpvariation står för kompetensområdet { $id }, som inte finns i frågeformuläret.
    .help = Rätta områdets identifierare eller ta bort siffrorna.
problem-Q037 = Standardavvikelsen för { $id } är { $found }; den ska vara över 0 och högst { $top }, skalans högsta nivå.
    .help = Ange den i nivåer, till exempel sd: 0.8.
problem-Q038 = Reliabiliteten för { $id } är { $found }; den ska vara minst 0 och under 1.
    .help = Ange den som en andel, till exempel reliability: 0.85.
problem-Q039 = Siffrorna om slumpvariation saknar källa.
    .help = Ange den undersökning som de kommer från; utelämna noise om det inte finns någon.
problem-Q101 = Kompetensområdet innehåller bara ett område.
    .help = Lägg frågorna direkt i det eller lägg till ett område.
problem-Q102 = Beskrivningarna av nivå { $first } och { $second } är likadana på något språk.
    .help = Beskriv vad som skiljer den högre nivån från den lägre.
problem-Q103 = Texten har { $length } tecken. Med högst { $most } tecken läses den med en enda blick.
    .help = Korta texten eller dela upp den.
problem-Q104 = Texten saknas på { $count ->
        [one] ett språk
       *[other] några språk
    }: { $languages }.
    .help = Lägg till översättningen. Tills dess visas det första språket.
problem-Q105 = Beskrivningarna av nivå { $first } och { $second } är nästan likadana på det här språket.
    .help = Beskriv vad som skiljer den högre nivån från den lägre.
problem-Q106 = { $of ->
        [anchor] Nivåbeskrivningen verkar säga två saker
        [option] Alternativet verkar säga två saker
       *[question] Frågan verkar gälla två saker
    }, för texten innehåller ordet ”{ $word }”.
    .help = { $of ->
        [question] Gör två frågor av den eller behåll det som är viktigare.
       *[anchor] Behåll det som är viktigare: den som bara gör det ena vet inte om texten stämmer.
    }
problem-Q107 = På rad { $line } ställs samma fråga.
    .help = Fråga om något annat här eller ta bort den ena.
problem-Q108 = Texten är densamma på språken { $first } och { $second }.
    .help = Översätt den.
problem-Q109 = Texten börjar eller slutar med ett mellanslag eller har två mellanslag i rad.
    .help = Ta bort de överflödiga mellanslagen.
problem-Q110 = Bara en fråga mäter kompetensområdet, medan de flesta andra har flera.
    .help = Lägg till en fråga, så att värdet inte hänger på ett enda svar.
problem-Q111 = Kunskapsfrågan saknar { $missing ->
        [why] en förklaring till svaret
        [source] källa
       *[both] både förklaring till svaret och källa
    }.
    .help = Fyll i why och source, så att man lär sig av frågan och kan kontrollera svaret.
problem-Q112 = I alla { $items } kunskapsfrågor med ett enda rätt alternativ är det alternativ { $option }, räknat från 0.
    .help = Byt ordning på alternativen i några frågor, så att det inte går att gissa.
problem-Q113 = Rubriken har { $length } tecken, men { $of ->
        [level] vid skalan
       *[area] i diagrammen
    } ryms { $most }.
    .help = Korta den; { $of ->
        [level] vad nivån innebär står i fältet meaning.
       *[area] resten kan stå i fältet about.
    }
problem-Q114 = Alla målnivåer i jämförelseprofilen är 0, så den kräver ingenting.
    .help = Skriv den nivå som behövs på varje område och utelämna områden utan målnivå.
problem-Q115 = Texten är ännu inte skriven.
    .help = Skriv den.
problem-Q116 = Texten går över flera rader eller innehåller ett tabbtecken.
    .help = Skriv den på en rad. Programmet bryter raderna själv.
problem-Q117 = Ett annat frågeformulär i ditt bibliotek ({ $id }) har samma titel.
    .help = Ge det här formuläret en egen titel, så att de går att skilja åt.

## Jämförelseprofiler i egna filer

problem-B001 = Jämförelseprofilen och frågeformuläret har inget kompetensområde gemensamt.
    .help = Kontrollera att de hör ihop.
problem-B002 = Målnivån för { $id } är { $found }, men frågeformulärets skala går från 0 till { $top }.
    .help = Välj en jämförelseprofil som är gjord för den här skalan.
problem-B101 = Frågeformuläret har inget kompetensområde { $id }; målnivån lämnas utanför.
    .help = Kontrollera om jämförelseprofilen är gjord för en annan version.
problem-B102 = I frågeformuläret innehåller { $id } andra områden; målnivån lämnas utanför.
    .help = Kontrollera om jämförelseprofilen är gjord för en annan version.

## Resultat

problem-S001 = Resultatets identifierare har inte den form som programmet ger.
    .help = Ta fram en säkerhetskopia eller be avsändaren skicka filen på nytt.
problem-S002 = { $found } är inte ett datum med klockslag.
    .help = Skriv så här: 2026-11-23T14:32:05+02:00.
problem-S003 = Det finns ett svar eller en anteckning till { $id }, som inte är en fråga i frågeformuläret.
    .help = Rätta identifieraren eller ta bort raden.
problem-S004 = Svaret på { $id } är av annat slag än frågan.
    .help = Skriv Level(…) för nivåer, Option(…) för ett alternativ och Options([…]) för kunskapsfrågor.
problem-S005 = Svaret på { $id } är { $found }, men alternativen är numrerade från 0 till { $top }.
    .help = Rätta numret eller ta bort svaret.
problem-S006 = Betydelsen av { $id } är { $found }, men betydelse anges på skalan 1–5.
    .help = Rätta numret eller ta bort det.
problem-S007 = { $id } är inte ett kompetensområde i frågeformuläret.
    .help = Rätta identifieraren eller ta bort raden.
problem-S008 = Frågeformulärets kontrollsumma är skadad.
    .help = Ta fram en säkerhetskopia eller be avsändaren skicka filen på nytt.
problem-S009 = Det sparade värdet för { $id } är { $found }, men skalan går från 0 till { $top }.
    .help = Ta fram en säkerhetskopia eller be avsändaren skicka filen på nytt.
problem-S010 = Planen har { $count } mål, men högst { $limit } åt gången.
    .help = Ta bort de mål som kan vänta.
problem-S011 = Målet för { $id } är nivå { $found }, men nivåerna går från 0 till { $top }.
    .help = Skriv ett tal över 0 och högst { $top }.
problem-S012 = { $found } är inte ett datum.
    .help = Skriv så här: 2026-09-30, alltså år, månad och dag.
problem-S013 = Anteckningen till målet för { $id } har { $count } tecken, men högst { $limit } ryms.
    .help = Förkorta anteckningen.
problem-S101 = Resultatet har ändrats eller skadats efter att det sparades.
    .help = Det öppnas bara för läsning. Jämför med en säkerhetskopia innan du litar på det.
problem-S102 = Resultatet saknar den kontrollsumma som visar om det har ändrats.
    .help = Det öppnas bara för läsning. Jämför med en säkerhetskopia innan du litar på det.
problem-S103 = Den här kopian av frågeformuläret har ingen jämförelseprofil { $id }.
    .help = Välj en jämförelseprofil på nytt när du ser på resultatet.

## Svarstabeller

problem-A001 = Tabellen har ingen kolumn id.
    .help = Skriv id på första raden, ovanför frågornas och områdenas identifierare.
problem-A002 = Kolumnen { $name } är okänd.
    .help = Kolumnerna är id, answer, importance, wish och note. Byt namn på den eller ta bort den.
problem-A003 = Kolumnen { $name } finns två gånger.
    .help = Ta bort den ena.
problem-A004 = { $id } är varken en fråga eller ett kompetensområde i frågeformuläret.
    .help = Rätta identifieraren eller ta bort raden.
problem-A005 = Det finns redan en rad för { $id }.
    .help = Samla allt på en rad.
problem-A006 = Svaret { $found } går inte att förstå.
    .help = Skriv numret på en nivå eller ett alternativ, na om frågan inte hör till ditt arbete, eller lämna fältet tomt.
problem-A007 = Svaret är { $found }, men alternativen är numrerade från 0 till { $top }.
    .help = Skriv ett av dessa nummer.
problem-A008 = Här står flera svar, men frågan kan bara ha ett.
    .help = Behåll ett nummer.
problem-A009 = Betydelsen är { $found }, men betydelse anges på skalan 1–5.
    .help = Skriv ett heltal från 1 till 5 eller lämna fältet tomt.
problem-A010 = Det är oklart om { $found } betyder att du vill utvecklas.
    .help = Skriv ja eller nej, eller lämna fältet tomt.
problem-A011 = { $id } är ett kompetensområde, som inte har något eget svar eller någon egen anteckning.
    .help = Flytta svar och anteckningar till raderna för dess frågor.
problem-A012 = { $id } är en fråga. Betydelse och önskan att utvecklas anges för kompetensområdet.
    .help = Flytta dem till kompetensområdets rad.
problem-A013 = Raden har ingen identifierare.
    .help = Lägg till identifieraren för en fråga eller ett kompetensområde, eller töm raden.
problem-A014 = Raden har { $fields } fält, men tabellen har { $columns ->
        [one] en kolumn
       *[other] { $columns } kolumner
    }.
    .help = Om en anteckning innehåller kommatecken eller semikolon, skriv den inom citattecken.
problem-A015 = Anteckningen har { $length } tecken; den kan ha högst { $most }.
    .help = Korta anteckningen.
problem-A101 = Tabellen är tom: här finns varken svar, anteckningar, betydelse eller önskan att utvecklas.
    .help = Fyll i kolumnen answer.

## Kataloger över lärformer

problem-C001 = Katalogen har inga lärformer.
    .help = Skriv minst en inom clinics: [ ].
problem-C002 = Identifieraren { $id } används redan på rad { $line }.
    .help = Ge den ena lärformen en annan identifierare.
problem-C003 = Lärformen saknar ett kompetensområde som den är till för.
    .help = Skriv minst ett, till exempel areas: { "{" } "c01_planning": (from: 0, to: 1) { "}" }.
problem-C004 = I området { $id } leder den här från nivå { $from } till nivå { $to }, som inte är högre.
    .help = Ange en högre nivå för to än för from. Lämna bort området om nivån inte ändras.
problem-C005 = Nivån är { $found }, men nivåerna är 0–{ $top }.
    .help = Ange numret på en nivå i det frågeformulär som området hör till.
problem-C006 = Antalet timmar är { $found }, men att lära sig tar tid.
    .help = Ange ett tal över 0: hur många timmar en deltagare behöver sammanlagt, till exempel 2 eller 1.5.
problem-C007 = { $found } är inte en webbadress.
    .help = Skriv hela adressen med https:// i början eller lämna bort link.
problem-C008 = Det finns { $clinics } lärformer, men en katalog får ha högst { $limit }.
    .help = Dela upp dem i flera kataloger.
problem-C009 = Listan över språk är tom.
    .help = Ange de språk som används, till exempel ["fi", "sv"], eller lämna bort offered_in.
problem-C101 = Rubriken har { $length } tecken på språket { $language }, men { $most } ryms på ett kort.
    .help = Förkorta rubriken. I beskrivningen finns det mer plats.
problem-C102 = Beskrivningen har { $length } tecken på språket { $language }, men bara { $most } hinner man läsa i en blick.
    .help = Berätta vad man gör och vad man kan efteråt och lämna bort resten.
problem-C103 = Rubriken är densamma som för lärformen på rad { $line }.
    .help = Ge den ena en rubrik som skiljer dem åt.
problem-C104 = Inget tillgängligt frågeformulär har kompetensområdet { $id }.
    .help = Rätta identifieraren. Om området hör till ett eget frågeformulär ska du öppna det också eller kontrollera båda filerna samtidigt.

## Rapportens mallar

problem-P001 = Mallen kan inte sättas. Typst säger: { $said }.
    .help = { $hinted ->
        [yes] Typst säger: { $hint }.
       *[no] Rätta det ställe som visas. Kommandot procuradar report --new-template skriver den ursprungliga report.typ på nytt.
    }
problem-P002 = Mallen ber om något som den inte kan få. Typst säger: { $said }.
    .help = { $hinted ->
        [yes] En mall läser bara filer i sin egen mapp. Typst säger: { $hint }.
       *[no] Lägg filen i mallens mapp och skriv namnet exakt som det är där. Något annat läser en mall inte, inte heller paket.
    }
problem-P003 = En rapport gjord med den här mallen skulle inte kunna läsas av alla. { $said }.
    .help = { $hinted ->
        [yes] Typst säger: { $hint }.
       *[no] Ge varje bild en text med alt och hoppa inte över någon rubriknivå.
    }
