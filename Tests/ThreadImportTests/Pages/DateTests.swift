import Testing

@testable import ThreadImport

/// Dates for programs and dates for people.
struct DateTests {
  @Test(
    arguments: [
      ("2012-09-03T10:18:04+00:00", "2012-09-03T10:18:04+00:00"),
      ("2012-09-03T10:18:04Z", "2012-09-03T10:18:04+00:00"), ("2012-09-03", "2012-09-03"),
      ("2012-09-03 10:18", "2012-09-03T10:18:00"),
      ("2012-09-03T10:18:04.123+0200", "2012-09-03T10:18:04+02:00"),
      ("2012-09-03T10:18:04-07", "2012-09-03T10:18:04-07:00"), ("2018-08-9", "2018-08-09"),
      (" 2012-09-03T10:18:04 ", "2012-09-03T10:18:04"), ("comment_date", nil), ("", nil),
      ("2012-13-03", nil), ("2011-02-29", nil), ("2012-02-29", "2012-02-29"), ("0000-00-00", nil),
      ("2012-09-03T25:00", nil), ("2012-09-03Tnoon", nil), ("1 year ago", nil),
    ] as [(String, String?)]
  )
  func `a date for programs is kept with its offset`(text: String, expected: String?) {
    #expect(DateReader.machineDate(text) == expected)
  }

  @Test(arguments: [
    ("August 3, 2019 at 4:11 am", "2019-08-03T04:11:00"),
    ("March 4th, 2010 at 12:16 pm", "2010-03-04T12:16:00"),
    ("Juli 30, 2013 um 2:33 pm", "2013-07-30T14:33:00"),
    ("1. November 2023 um 11:53 Uhr", "2023-11-01T11:53:00"),
    ("26 abril 2022 a las 14:02", "2022-04-26T14:02:00"),
    ("16. March, 2023 at 16:59", "2023-03-16T16:59:00"),
    ("26. Januar 2022 13:05", "2022-01-26T13:05:00"),
    ("19. Juni 2019 / 6:37", "2019-06-19T06:37:00"),
    ("2015年11月23日 8:45 PM", "2015-11-23T20:45:00"), ("2015年11月23日 下午8:45", "2015-11-23T20:45:00"),
    ("2015/11/23 08:45", "2015-11-23T08:45:00"),
    ("4 mars 2010 à 10 h 16 min", "2010-03-04T10:16:00"),
    ("26 de abril de 2022", "2022-04-26"), ("3 gennaio 2018 alle 9:05", "2018-01-03T09:05:00"),
    ("12 februari 2017 om 21:03", "2017-02-12T21:03:00"),
    ("5 września 2016 o 18:20", "2016-09-05T18:20:00"),
    ("7 maj, 2014 kl. 09:15", "2014-05-07T09:15:00"),
    ("1 de março de 2013 às 10:00", "2013-03-01T10:00:00"),
    ("17.07, 2011 @ 13:04", "2011-07-17T13:04:00"),
    ("14/04/2020 at 3:29 p.m.", "2020-04-14T15:29:00"),
    ("04/14/2020 at 3:29 pm", "2020-04-14T15:29:00"), ("05/05/2020", "2020-05-05"),
    ("Sept. 9, 2009", "2009-09-09"), ("9:38 AM on March 4, 2009", "2009-03-04T09:38:00"),
    ("Mon, 03/15/2021 - 14:05", "2021-03-15T14:05:00"),
    ("am 03.04.2012 um 10:00 Uhr", "2012-04-03T10:00:00"),
    ("12:00 am, 1 May 2011", "2011-05-01T00:00:00"), ("3.4.2020", "2020-04-03"),
    ("05.03.19, 14:07", "2019-03-05T14:07:00"), ("5. marts 2019 kl. 14.07", "2019-03-05T14:07:00"),
    ("2019. március 5. 14:07", "2019-03-05T14:07:00"),
    ("5 марта 2019 г. в 14:07", "2019-03-05T14:07:00"),
    ("2019년 3월 5일 오후 2:07", "2019-03-05T14:07:00"), ("5 Mart 2019, 14:07", "2019-03-05T14:07:00"),
    ("5. března 2019 (14:07)", "2019-03-05T14:07:00"), ("2019年3月5日 14时07分", "2019-03-05T14:07:00"),
    ("5 березня 2019 о 14:07", "2019-03-05T14:07:00"),
    ("5 martie 2019 la 14:07", "2019-03-05T14:07:00"),
    ("5 de marzo de 2019 a las 2:07 p. m.", "2019-03-05T14:07:00"),
    ("5. maaliskuuta 2019 klo 14.07", "2019-03-05T14:07:00"),
  ])
  func `a printed date without doubt is read`(text: String, expected: String) {
    #expect(PrintedDate.find(in: text)?.date == expected)
  }

  @Test(arguments: ["03/04/2020 at 3:29 pm", "3/4/2020", "03-04-2020"])
  func `day and month that could change places stay text`(text: String) throws {
    let found = try #require(PrintedDate.find(in: text))
    #expect(found.date == nil)
    #expect(text.contains(found.text))
  }

  @Test(arguments: [
    "1 Monat her", "2 years ago", "yesterday at 10:00", "", "May", "May 2020", "version 2.0.2020",
    "31 February 2020", "March 4, 10", "4711", "10:15", "32/13/2020",
  ])
  func `what is no date is none`(text: String) {
    #expect(PrintedDate.find(in: text)?.date == nil)
  }

  @Test func `the date is found among other words`() {
    #expect(
      PrintedDate.find(in: "MoritzMeyer 19. Juni 2018 um 20:41 Uhr - Antworten")?.text
        == "19. Juni 2018 um 20:41 Uhr"
    )
  }
}
