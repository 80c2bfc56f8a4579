# Oppimismuotojen luettelot ja hankintasanasto.

catalogue-size = { $count ->
    [one] luettelo, jossa on yksi oppimismuoto
   *[other] luettelo, jossa on { $count } oppimismuotoa
}
notice-catalogue = ”{ $title }”: { $size }
notice-catalogue-warnings = ”{ $title }”: { $size }. Jotkin kohdat kannattaa tarkistaa.

learning-about = Tapoja oppia, kahdesta tunnista vuoteen: oppimisklinikoita, kursseja, työn seuraamista, lukupiirejä, mentorointia, tehtäviä omassa työssä. Jokaisesta näkyy, miltä tasolta mille se auttaa.
learning-area = Osaamisalue
learning-all = Kaikki osaamisalueet
learning-count = { $count ->
    [one] yksi oppimismuoto
   *[other] { $count } oppimismuotoa
}
learning-hours = { $hours } t
learning-rise = { $area } { $from } → { $to }
learning-clinic = Oppimisklinikka
learning-course = Kurssi
learning-shadowing = Työn seuraaminen
learning-reading-circle = Lukupiiri
learning-mentoring = Mentorointi
learning-on-the-job = Työssä oppiminen
learning-self-study = Itseopiskelu

help-words = Hankintasanasto
words-intro = Mitä hankintojen sanat tarkoittavat ja mitä ne ovat ruotsiksi ja englanniksi. Kyselyissä käytetään näitä sanoja. ”Etsi komento” löytää ne myös nimellä, kaikilla kolmella kielellä.
find-term = Sana: { $names }
