# Catalogues of learning formats, and the words of procurement.

catalogue-size = { $count ->
    [one] a catalogue of one learning format
   *[other] a catalogue of { $count } learning formats
}
notice-catalogue = “{ $title }”: { $size }
notice-catalogue-warnings = “{ $title }”: { $size }. Some things in it are worth a look.
