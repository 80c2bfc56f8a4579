# Kataloger över lärformer och upphandlingsordlistan.

catalogue-size = { $count ->
    [one] en katalog med en enda lärform
   *[other] en katalog med { $count } lärformer
}
notice-catalogue = ”{ $title }”: { $size }
notice-catalogue-warnings = ”{ $title }”: { $size }. Några saker i den är värda en titt.

learning-about = Sätt att lära sig, från två timmar till ett år: lärandekliniker, kurser, jobbskuggning, läsecirklar, mentorskap, uppgifter i det egna arbetet. För varje syns från vilken nivå till vilken det hjälper.
learning-area = Kompetensområde
learning-all = Alla kompetensområden
learning-count = { $count ->
    [one] en lärform
   *[other] { $count } lärformer
}
learning-hours = { $hours } t
learning-rise = { $area } { $from } → { $to }
learning-clinic = Lärandeklinik
learning-course = Kurs
learning-shadowing = Jobbskuggning
learning-reading-circle = Läsecirkel
learning-mentoring = Mentorskap
learning-on-the-job = Lärande i arbetet
learning-self-study = Självstudier

help-words = Upphandlingsordlista
words-intro = Vad orden i upphandling betyder och vad de heter på finska och engelska. Frågeformulären håller sig till dem. ”Sök kommando” hittar dem också med namn, på alla tre språken.
find-term = Ord: { $names }
