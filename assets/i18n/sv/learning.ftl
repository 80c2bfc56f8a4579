# Kataloger över lärandeformer och upphandlingsordlistan.

catalogue-size = { $count ->
    [one] en katalog med en enda lärandeform
   *[other] en katalog med { $count } lärandeformer
}
notice-catalogue = ”{ $title }”: { $size }
notice-catalogue-warnings = ”{ $title }”: { $size }. Några saker i den är värda en titt.
