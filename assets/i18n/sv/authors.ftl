# Vad den som skriver frågeformulär läser på kommandoraden.
cli-new-no-id = Det går inte att göra en identifierare av filnamnet: { $name }
cli-new-no-id-help = Identifieraren tas från bokstäverna a–z och siffrorna i namnet. Använd minst ett sådant tecken, till exempel var-kompetens.ron
cli-new-taken = Det finns redan ett frågeformulär med identifieraren { $id }.
cli-new-taken-help = Identifieraren tas från filnamnet: välj ett annat namn, till exempel { $id }-2.ron
cli-new-next = Nästa steg: ändra filen i en textredigerare och leta efter fel med procuradar check { $path }
cli-new-copied = Formulärets identifierare är { $id }. Ge det en egen titel och skriv under source vad du har ändrat.
cli-unknown-questionnaire-near-help = Menade du { $near }? Med programmet följer: { $ids }
cli-new-folder = Mappen { $path } fanns inte och har skapats.
cli-new-languages = En kopia har samma språk som originalet: --languages kan inte användas när --from namnger ett frågeformulär.
cli-new-languages-help = Utelämna en av dem.
cli-unknown-command = Det finns inget kommando och ingen fil med detta namn: { $name }
cli-unknown-command-help = Kommandona är { $known }. Filnamn skrivs med sin ändelse, till exempel { $name }.ron
cli-unknown-command-near-help = Menade du procuradar { $near }?
