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
  /// Norwegian, Czech, Finnish, Russian, Ukrainian, Turkish, Hungarian, Romanian; a name of several
  /// languages stands once.
  private static let names = [
    """
    january jan januar jänner jän janvier janv enero ene gennaio gen janeiro januari stycznia \
    styczeń sty janúar ledna leden tammikuuta января ocak янв січня január ianuarie gener
    """,
    """
    february feb februar februari février févr fév fevrier febrero febbraio fevereiro fev luty \
    lutego lut února únor helmikuuta февраля şubat фев февр лютого február februarie febrer
    """,
    """
    march mar mars märz mär mrz marzo março marco maart mrt marca marzec března březen maaliskuuta \
    марта mart мар березня március marts martie març
    """,
    """
    april apr avril avr abril abr aprile kwietnia kwiecień kwi dubna duben huhtikuuta апреля nisan апр квітня április aprilie
    """,
    "may mai mayo maggio mag maio mei maj maja května květen toukokuuta мая mayıs травня május mája мая",
    """
    june jun juni juin junio giugno giu junho czerwca czerwiec cze června červen kesäkuuta июня \
    haziran июн червня június iunie juny
    """,
    """
    july jul juli juillet juil julio luglio lug julho lipca lipiec lip července červenec heinäkuuta \
    июля temmuz июл липня július iulie
    """,
    """
    august aug août aout agosto ago augustus augusti sierpnia sierpień sie srpna srpen elokuuta \
    августа ağustos авг серпня augusztus agost
    """,
    """
    september sep sept septembre septiembre settembre set setembro września wrzesień wrz září \
    syyskuuta сентября eylül сен сент вересня szeptember septembrie setembre
    """,
    """
    october oct oktober okt octobre octubre ottobre ott outubro out października październik paź \
    října říjen lokakuuta октября ekim окт жовтня október octombrie
    """,
    """
    november nov novembre noviembre novembro listopada listopad lis listopadu marraskuuta ноября \
    kasım ноя нояб листопада noiembrie
    """,
    """
    december dec dez dezember décembre déc decembre diciembre dic dicembre dezembro grudnia \
    grudzień gru desember des prosince prosinec joulukuuta декабря aralık дек грудня decembrie desembre joulu
    """,
  ]
}
