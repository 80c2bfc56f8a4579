# Hela programmets kommandon och vad de gör, kommandosökningen, inställningar, senast öppnade, hjälp och licenser.

menu-help = Hjälp
theme-system = Färger enligt systemet
    .help = Ljust, mörkt eller hög kontrast, som systemet är inställt
action-larger = Större
    .help = Zooma in, upp till 400 procent
action-smaller = Mindre
    .help = Zooma ut, ned till 50 procent
action-usual-size = Vanlig storlek
    .help = Zooma tillbaka till 100 procent
action-finnish = Suomi
    .help = Språk: finska
action-swedish = Svenska
    .help = Språk: svenska
action-english = English
    .help = Språk: engelska
action-settings = Inställningar…
    .help = Språk, färger, storlek, rörelse, mappar
action-back = Tillbaka
    .help = Tillbaka dit du var
action-palette = Sök kommando
    .help = Skriv för att hitta alla kommandon och platser
action-to-menus = Gå till menyerna
action-to-notice = Gå till meddelandet
    .help = Flytta tangentbordsfokus till meddelandet längst ned i fönstret
action-help = Hjälp
    .help = Hur det fungerar, poäng, integritet, tillgänglighet
action-shortcuts = Tangenter
    .help = Alla tangenter i en lista
action-about = Om Procuradar
    .help = Version och licenser
place-settings = Inställningar
action-copy-chart = Kopiera diagrammet
    .help = Som bild, att klistra in i ett dokument eller en presentation
action-copy-table = Kopiera tabellen
    .help = Som celler, att klistra in i ett kalkylblad
notice-copied-chart = Diagrammet finns i urklipp
cli-handed-over = Procuradar är redan öppet: det ombads komma fram och öppna det som angavs.
trouble-other-result = Ett annat resultat är öppet nu, så ingenting sparades. Välj att spara på nytt.
trouble-recent = Listan över senast öppnade filer gick inte att förstå. Den lades undan som { $path }, och en ny lista börjar.

find-hint = Vad vill du göra?
find-list = Kommandon och platser
find-keys = ↑↓{"\u00A0"}välj · Enter{"\u00A0"}kör · Esc{"\u00A0"}stäng
find-nothing = Inget heter så. Tryck på Enter för att öppna hjälpen.
find-count = { $count ->
    [one] 1 träff
   *[other] { $count } träffar
}
find-competence = Område i den här bedömningen
    .skills = Kompetens i den här bedömningen
find-draft = Fortsätt den här bedömningen
find-result = Öppna det här resultatet
find-begin = Börja den här bedömningen
find-file = Öppna den här filen
find-help = Hjälp

settings-about = Ändringar gäller genast och sparas på den här datorn.
settings-colours = Färger
settings-colours-hint = Enligt systemet: ljust, mörkt eller hög kontrast, om systemet talar om det för programmen.
settings-size = Storlek
settings-movement = Rörelse
settings-still = Ingenting rör sig
settings-still-hint = Menyer och meddelanden visas genast. Motsvarande inställning i systemet följs också.
settings-still-system = Systemet ber om mindre rörelse, och det följs.
settings-places = Var dina uppgifter finns
settings-data = Bedömningar, resultat och frågeformulär
settings-file = Inställningar, senast öppnade filer, fönstrets plats
settings-nowhere = Ingenstans: datorn anger ingen mapp för dem, så ingenting sparas.
settings-copy-path = Kopiera sökvägen
settings-places-hint = När du byter dator, kopiera båda mapparna. När du vill ta bort allt, radera båda mapparna medan programmet är stängt.

recent-title = Senast öppnade
recent-missing = finns inte nu
recent-open-spoken = Öppna { $name } i { $folder }
recent-menu = Öppna { $name }
recent-pin = Behåll { $name } i listan
recent-unpin = Behåll inte längre { $name } i listan
recent-forget = Ta bort { $name } ur listan

help-how = Så fungerar det
help-scoring = Så räknas poängen
help-privacy = Integritet
help-accessibility = Tillgänglighet
help-licences = Licenser
about-what = Se hur din upphandlingskompetens ser ut och vad du kan lära dig härnäst. Programmet har vuxit fram ur Hankinta-Suomi, det finländska programmet för bättre offentlig upphandling.
about-licence = Programmet är fri programvara. Du får använda det enligt MIT-licensen eller Apache-licensen{"\u00A0"}2.0, vilken du vill.
licences-questionnaires = Frågeformulären bygger på ProcurCompEU, den europeiska kompetensramen för dem som arbetar med offentlig upphandling, © Europeiska unionen 2020, använd enligt CC{"\u00A0"}BY{"\u00A0"}4.0. Därifrån kommer namnen på kompetenser och nivåer och målen för sex roller; frågorna och beskrivningarna är våra egna. Europeiska kommissionen har inte godkänt programmet och rekommenderar det inte.
licences-letters = Typsnittet är Inter (The Inter Project Authors), licens SIL Open Font License{"\u00A0"}1.1.
licences-libraries = Gjort med { $count } programbibliotek
licences-count = { $count ->
    [one] 1 bibliotek
   *[other] { $count } bibliotek
}

keys-of-controls = I alla vyer
keys-tab = Tabb, Skift+Tabb
keys-tab-what = Nästa eller föregående kontroll
keys-arrows = Piltangenterna
keys-arrows-what = På en skala, i ett diagram, en lista eller en rad val: nästa eller föregående
keys-digits = 0–9
keys-digits-what = På en skala: välj den nivån
keys-delete = Delete, backsteg
keys-delete-what = På en skala: ta bort svaret
keys-enter = Enter, mellanslag
keys-enter-what = Tryck på det som har fokus
keys-page = Page Up, Page Down
keys-page-what = Rulla en sida
keys-escape = Esc
keys-escape-what = Stäng fönstret ovanpå vyn eller lämna ett diagram
