# Tuloksen vastaukset ja se, mitä tietokysymykset kertovat.

tab-answers = Vastaukset

answers-choose-one = Tietokysymys: valitse yksi
answers-choose-all = Tietokysymys: valitse kaikki oikeat

answers-headline = Oikein { $right }/{ $of } tietokysymyksestä.
answers-headline-none = Yhteenkään tietokysymykseen ei ole vielä vastattu.
answers-right-of = oikein { $right }/{ $of }
answers-none = ei vastattu
answers-total = Oikein: { $right }/{ $of }
answers-to-look-up = Kannattaa tarkistaa:
answers-open = { $count ->
    [one] 1 tietokysymys on vastaamatta
   *[other] { $count } tietokysymystä on vastaamatta
}
answers-share = Oikeita vastauksia: { $share } ({ $right }/{ $of })
answers-own-share = Oma arvio: { $share } ({ $score }/{ $top })
answers-given-share = Annettu taso: { $share } ({ $score }/{ $top })
answers-look-again = Kannattaa katsoa toisenkin kerran

answers-not-answered = Ei vastattu
answers-importance = Tärkeys: { $text } ({ $number }/5)
answers-wish = Kehittymistoive
answers-note = Muistiinpano: { $note }
answers-is-right = Oikein
answers-is-partly = Osittain oikein: vastaus lasketaan oikeaksi, kun kaikki oikeat on valittu eikä muita
answers-is-wrong = Ei oikein
answers-chosen-right = valittu, oikein
answers-chosen-wrong = valittu, ei oikein
answers-left-right = oikein, ei valittu
answers-source = Lähde: { $source }
answers-valid = Voimassa { $from } – { $to }
answers-valid-from = Voimassa { $from } alkaen
answers-valid-to = Voimassa { $to } asti
answers-changed = Tämä on voinut muuttua sen jälkeen

answers-nothing-scored = Tässä on vain tietokysymyksiä. Niistä ei lasketa tulosta, joten kuviota ei piirretä.
answers-show = Katso vastaukset
answers-no-benchmarks = Kyselyssä ei ole omia tavoitteita. Avaa vertailuprofiili tiedostosta, niin näet erot.
    .readiness = Kyselyssä ei ole omia tavoitteita. Avaa vertailuprofiili tiedostosta, niin voit verrata.
result-right = oikein { $right }/{ $of }

answers-head = Oikeat vastaukset
answers-head-share = Osuus
answers-head-own = Oma arvio
answers-head-given = Annettu taso

cli-nothing-scored = Piirrettävää ei ole: kyselyssä on vain tietokysymyksiä, eikä niistä lasketa tulosta.
cli-nothing-scored-help = Komento procuradar score kertoo, montako vastausta oli oikein.
