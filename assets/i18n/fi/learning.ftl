# Oppimistapojen luettelot ja hankintasanasto.

catalogue-size = { $count ->
    [one] luettelo, jossa on yksi oppimistapa
   *[other] luettelo, jossa on { $count } oppimistapaa
}
notice-catalogue = ”{ $title }”: { $size }
notice-catalogue-warnings = ”{ $title }”: { $size }. Jotkin kohdat kannattaa tarkistaa.
