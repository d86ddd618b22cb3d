/// The names of months in the languages that dates are read in, in small letters.
enum MonthNames {
  /// The month of a name or of its usual abbreviation, from 1.
  static func month(_ word: String) -> Int? { table[NameHash(word.utf8)] }

  private static let table = NameTable(
    names.enumerated().flatMap { month, list in
      list.split(separator: " ").map { (String($0), month + 1) }
    }
  )

  /// English, German, French, Spanish, Italian, Portuguese, Dutch, Polish, Swedish, Danish and
  /// Norwegian, Czech, Finnish, Russian, Turkish; a name of several languages stands once.
  private static let names = [
    """
    january jan januar jänner jän janvier janv enero ene gennaio gen janeiro januari stycznia \
    styczeń sty janúar ledna leden tammikuuta января ocak
    """,
    """
    february feb februar februari février févr fév fevrier febrero febbraio fevereiro fev luty \
    lutego lut února únor helmikuuta февраля şubat
    """,
    """
    march mar mars märz mär mrz marzo março marco maart mrt marca marzec března březen maaliskuuta \
    марта mart
    """,
    """
    april apr avril avr abril abr aprile kwietnia kwiecień kwi dubna duben huhtikuuta апреля nisan
    """,
    "may mai mayo maggio mag maio mei maj maja května květen toukokuuta мая mayıs",
    """
    june jun juni juin junio giugno giu junho czerwca czerwiec cze června červen kesäkuuta июня \
    haziran
    """,
    """
    july jul juli juillet juil julio luglio lug julho lipca lipiec lip července červenec heinäkuuta \
    июля temmuz
    """,
    """
    august aug août aout agosto ago augustus augusti sierpnia sierpień sie srpna srpen elokuuta \
    августа ağustos
    """,
    """
    september sep sept septembre septiembre settembre set setembro września wrzesień wrz září \
    syyskuuta сентября eylül
    """,
    """
    october oct oktober okt octobre octubre ottobre ott outubro out października październik paź \
    října říjen lokakuuta октября ekim
    """,
    """
    november nov novembre noviembre novembro listopada listopad lis listopadu marraskuuta ноября \
    kasım
    """,
    """
    december dec dez dezember décembre déc decembre diciembre dic dicembre dezembro grudnia \
    grudzień gru desember des prosince prosinec joulukuuta декабря aralık
    """,
  ]
}
