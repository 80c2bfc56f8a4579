# Frågeformulären: vad som finns, att gå igenom ett, att skriva ett eget.

action-library = Bibliotek
    .help = Se frågeformulären och skriv egna
action-new-questionnaire = Nytt frågeformulär…
    .help = Spara ett frågeformulär med förklaringar och ändra det i en textredigerare

place-library = Bibliotek

library-title = Bibliotek
library-about = Frågeformulär, jämförelseprofiler och kataloger över lärformer är textfiler. Gå igenom dem, kopiera eller skriv egna: det du sparar i en textredigerare syns här genast.
library-questionnaires = Frågeformulär
library-learning = Lärformer
library-follow = Gå igenom en fil…
library-hint = Du kan också släppa en fil på fönstret.
library-shipped = Följer med programmet
library-own = Eget
library-version = version { $version }
library-benchmarks = { $count ->
    [one] en jämförelseprofil
   *[other] { $count } jämförelseprofiler
}
library-look = Gå igenom
library-look-spoken = Gå igenom { $title }
library-duplicate = Kopiera som eget…
library-duplicate-spoken = Kopiera som eget: { $title }
library-id = id { $id }
library-remove = Ta bort
library-remove-spoken = Ta bort { $title }
library-edit-source = Redigera filen
library-edit-source-spoken = Redigera filen: { $title }
library-source-changed = { $file } har ändrats sedan innehållet lades till.
library-add-new = Lägg till den nya versionen
library-add-new-spoken = Lägg till den nya versionen: { $title }
library-own-benchmark = Egen
library-own-catalogue = Egen
library-only-open = Öppen just nu, inte i biblioteket
library-edited = Filer du redigerar
library-edited-missing = finns inte där nu
library-edited-saved = sparad { $when }
library-go-on = Fortsätt
library-go-on-spoken = Fortsätt med { $title }
library-forget = Glöm
library-forget-spoken = Glöm { $title }
library-kind-questionnaire = Frågeformulär
library-kind-benchmark = Jämförelseprofil
library-kind-catalogue = Katalog över lärformer
library-kind-unknown = går inte att känna igen ännu
library-new-file = eget-formular
library-copy-ending = kopia

saving-new = Spara ett nytt frågeformulär
saving-copy = Spara en kopia av frågeformuläret
saving-hint-new = Ett litet frågeformulär med förklaringar. Öppna det i en textredigerare. Formulärets id bildas av filnamnet.
saving-hint-copy = Alla texter och kommentarer behålls. Kopians id bildas av filnamnet.
notice-questionnaire-saved = Sparat: { $path }. Öppna filen i en textredigerare; det du sparar syns här.
notice-copy-saved = Sparat: { $path }. Kopian har ännu samma titel, ”{ $title }”. Ge den en egen: ändra ”title” i början av filen.
notice-removed-questionnaire = ”{ $title }” togs bort från biblioteket. Resultat och utkast har var sin kopia av det.
notice-removed = ”{ $title }” togs bort från biblioteket. Resultaten är som förut.
notice-added-benchmark = ”{ $title }” finns nu i biblioteket. Resultat som den passar kan jämföras med den.
notice-added-catalogue = ”{ $title }” finns nu i biblioteket.
trouble-no-id = Det går inte att bilda ett id av filnamnet: { $path }. Använd bokstäverna a–z eller siffror.

preview-back = Bibliotek
preview-no-title = Kan inte läsas ännu
preview-reading = Läser filen…
preview-read = Läst kl. { $time }: { $found }
preview-fine = inga problem
preview-behind = Nedan står den senaste versionen utan fel.
preview-take-in = Lägg till bland mina frågeformulär
preview-add = Lägg till i biblioteket
preview-beside = Frågeformulär vars områden visas
preview-fits-none = Inget frågeformulär i biblioteket har de här områdena. De räknas därför upp med sina id:n.
preview-target-levels = Målnivåer per kompetensområde
preview-elsewhere = Områden som saknas i frågeformuläret
preview-not-required = krävs inte
preview-more = { $count ->
    [one] Ett problem till
   *[other] { $count } problem till
}
preview-pages = Sida
preview-about = Helheten
preview-levels = Nivåer
preview-benchmarks = Jämförelseprofiler
preview-source = Källa
preview-role = en rolls målnivåer
preview-peers = vad en grupp har nått
preview-own = egna målnivåer
preview-targets = { $count ->
    [one] en målnivå
   *[other] { $count } målnivåer
}
preview-knowledge = Kunskap
preview-skill = Färdighet
preview-attitude = Inställning
preview-scale = skala
preview-reversed = skala, räknas åt andra hållet
preview-test = rätt eller fel; påverkar inte poängen
preview-weight = vikt { $weight }
preview-right = { $option } (rätt)
preview-importance = De som svarar tillfrågas också om hur viktigt området är i deras arbete.
