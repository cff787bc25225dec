package org.stemma.annotate.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.annotation.Reading;
import org.stemma.annotation.TimeExpression;
import org.stemma.article.Article;
import org.stemma.article.Block;
import org.stemma.article.BlockKind;
import org.stemma.article.Field;
import org.stemma.article.Metadata;
import org.stemma.article.Page;
import org.stemma.article.Segment;
import org.stemma.lexicon.Lexicon;
import org.stemma.text.OffsetMap;
import org.stemma.text.Span;
import org.stemma.time.TimeValue;

class TimeAnnotatorTest {

  private static final TimeAnnotator ANNOTATOR = new TimeAnnotator(Lexicon.ENGLISH);

  /** A Thursday. */
  private static final LocalDate PUBLISHED = LocalDate.of(2026, 3, 12);

  private static List<TimeExpression> read(String text, Optional<LocalDate> published) {
    Span all = Span.of(0, text.length());
    Metadata metadata =
        published
            .map(
                day ->
                    Metadata.NONE.withPublished(
                        new Field<>(TimeValue.day(day), "json-ld", Optional.empty())))
            .orElse(Metadata.NONE);
    Article article =
        new Article(
            new Page("page", Optional.empty(), "text/plain", "UTF-8", "", text),
            text,
            OffsetMap.identity(text.length()),
            List.of(Block.kept(all, BlockKind.PARAGRAPH)),
            List.of(new Segment("page#s1", all, Optional.empty(), Optional.empty())),
            metadata,
            Optional.of("en"),
            List.of());
    return ANNOTATOR.annotate(new Reading(article, List.of(), List.of()));
  }

  private static List<String> dated(String text) {
    return read(text, Optional.of(PUBLISHED)).stream()
        .map(found -> found.span().in(text) + " = " + found.time().edtf())
        .toList();
  }

  private static List<String> undated(String text) {
    return read(text, Optional.empty()).stream()
        .map(found -> found.span().in(text) + " = " + found.time().edtf())
        .toList();
  }

  private static List<String> values(String text) {
    return read(text, Optional.of(PUBLISHED)).stream().map(TimeExpression::value).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The train left the rails on 4 March 2025.            | 4 March 2025     | 2025-03-04
          The train left the rails on March 4, 2025.           | March 4, 2025    | 2025-03-04
          The train left the rails on Tuesday, 4 March 2025.   | Tuesday, 4 March 2025 | 2025-03-04
          The train left the rails on the 4th of March 2025.   | the 4th of March 2025 | 2025-03-04
          The train left the rails on 2025-03-04.              | 2025-03-04       | 2025-03-04
          The bridge was built in March 2019.                  | March 2019       | 2019-03
          The bridge was built in 2019.                        | 2019             | 2019
          The bridge was built around 2019.                    | around 2019      | 2019~
          The bridge was built in the 1960s.                   | the 1960s        | 1960/1969
          Ferry profits fell in the third quarter of 2024.     | the third quarter of 2024 | 2024-07/2024-09
          The strike ended on Christmas Day 2024.              | Christmas Day 2024 | 2024-12-25
          The strike ended on Good Friday 2025.                | Good Friday 2025 | 2025-04-18
          """)
  void readsFullDatesAsStated(String text, String words, String edtf) {
    assertThat(undated(text)).containsExactly(words + " = " + edtf);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The cargo ship sank on Tuesday, the coastguard said. | Tuesday          | 2026-03-10
          The cargo ship sank on Thursday.                     | Thursday         | 2026-03-12
          The court will meet on Friday.                       | Friday           | 2026-03-13
          The river burst its banks yesterday.                 | yesterday        | 2026-03-11
          The striker signed last week.                        | last week        | 2026-03-02/2026-03-08
          The striker signed three days ago.                   | three days ago   | 2026-03-09
          The dam was closed last month.                       | last month       | 2026-02
          The verdict came last year.                          | last year        | 2025
          The final was played on 3 January.                   | 3 January        | 2026-01-03
          The cup begins next June.                            | next June        | 2026-06
          Police were called at 9.30 p.m. on Monday.           | 9.30 p.m. on Monday | 2026-03-09
          """)
  void countsFromTheStatedDayOfPublication(String text, String words, String edtf) {
    assertThat(dated(text)).containsExactly(words + " = " + edtf);
  }

  @Test
  void namesTheBasisOfADate() {
    assertThat(read("The cargo ship sank on Tuesday.", Optional.of(PUBLISHED)).get(0).basis())
        .isEqualTo("“Tuesday”, last before publication 2026-03-12 (json-ld)");
  }

  @Test
  void leavesAWeekdayOpenWhereTheTenseDoes() {
    assertThat(dated("Goalkeepers on the pitch Saturday, in the rain"))
        .containsExactly("Saturday = [2026-03-07,2026-03-14]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The mayor spoke on Thursday.      | Thursday  | XXXX-XX-XX
          The mayor spoke yesterday.        | yesterday | XXXX-XX-XX
          The mayor speaks today.           | today     | XXXX-XX-XX
          The mayor spoke last month.       | last month | ''
          """)
  void neverFallsBackOnAnotherDay(String text, String words, String edtf) {
    assertThat(undated(text)).containsExactly(words + " = " + edtf);
  }

  @Test
  void keepsTheWeekdayOfAnUnknownDay() {
    assertThat(read("The mayor spoke on Thursday.", Optional.empty()).get(0).time())
        .isEqualTo(new TimeValue.UnknownDay(Optional.of(java.time.DayOfWeek.THURSDAY)));
  }

  @Test
  void readsThisYearAgainstTheFullDateBesideIt() {
    assertThat(undated("On May 2, 2025, the miners walked out. This year has seen many strikes."))
        .containsExactly("May 2, 2025 = 2025-05-02", "This year = 2025");
  }

  @Test
  void countsOnFromADateNamedBefore() {
    assertThat(undated("The tanker ran aground on May 2, 2025. Two days later it broke apart."))
        .containsExactly("May 2, 2025 = 2025-05-02", "Two days later = 2025-05-04");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The road has been closed since May 2025.       | 2025-05/..
          The rules changed following the 2014 flood.    | 2014/..
          The club must pay by 30 June 2026.             | ../2026-06-30
          Trains are cancelled until 4 May 2026.         | ../2026-05-04
          """)
  void opensADateOnTheSideThatTheWordBeforeOpens(String text, String edtf) {
    assertThat(read(text, Optional.empty()))
        .extracting(found -> found.time().edtf())
        .containsExactly(edtf);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The fair ran from 3 to 5 March 2025.               | 2025-03-03/2025-03-05
          The fair ran March 3-5, 2025.                      | 2025-03-03/2025-03-05
          The fair ran between March 30 and April 2, 2025.   | 2025-03-30/2025-04-02
          The canal was dug between 2014 and 2018.           | 2014/2018
          The canal was dug 2014–18.                         | 2014/2018
          """)
  void readsTheTwoEndsOfAStretchAsOne(String text, String edtf) {
    assertThat(read(text, Optional.empty()))
        .extracting(found -> found.time().edtf())
        .containsExactly(edtf, edtf);
  }

  @Test
  void keepsTwoYearsInARowApart() {
    assertThat(undated("Floods came in the 2011 and 2018 seasons."))
        .containsExactly("2011 = 2011", "2018 = 2018");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The four-hour hearing ended.                 | PT4H
          The strike lasted two decades.               | P2DE
          The ferry was late for over a year.          | PXX
          The wait took two and a half hours.          | PT2H30M
          Profits rose for three months.               | P3M
          The team meets every Friday.                 | XXXX-WXX-5
          Monthly sales fell.                          | P1M
          The club is now in court.                    | PRESENT_REF
          It was the best bridge of the 21st century.  | 20
          """)
  void datesNothingByLengthsAndHabits(String text, String value) {
    List<TimeExpression> found = read(text, Optional.of(PUBLISHED));
    assertThat(found).extracting(f -> f.time().edtf()).containsOnly("");
    if (!value.equals("PXX")) {
      assertThat(found).extracting(TimeExpression::value).containsExactly(value);
    }
  }

  @Test
  void takesAYearOfAWarForNoDate() {
    assertThat(undated("The drought enters its fourth year, the longest since World War II."))
        .isEmpty();
  }

  @Test
  void joinsTheTimeOfDayToItsDay() {
    assertThat(
            values("The crash happened at 6:15 a.m. on Monday and the road opened Tuesday night."))
        .containsExactly("2026-03-09T06:15", "2026-03-10TNI");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The club paid $2015 for the boots.
          Some 2,015 fans came.
          It may march on.
          The fall of the wall, the spring in the mattress.
          The fall broke two ribs, the surgeon said.
          The spring snapped and the door came down.
          A second goal, a third card.
          He won 2010 votes and ran 2000 miles.
          """)
  void takesFiguresAndCommonWordsForNoDates(String text) {
    assertThat(undated(text)).isEmpty();
  }

  @Test
  void doesNotReadAcrossABlankLine() {
    assertThat(undated("They met on May 2\n\n2025 was dry.")).hasSize(2);
  }

  @Test
  @Timeout(60)
  void readsLongRunsOfDigitsAndMonths() {
    assertThat(undated("7".repeat(1_000_000))).isEmpty();
    assertThat(undated("7 ".repeat(50_000))).isEmpty();
    assertThat(undated("May 7 and ".repeat(10_000))).hasSize(10_000);
  }

  @Test
  void aYearEarlierIsTheSamePeriodOfTheYearBefore() {
    assertThat(
            values(
                "Third-quarter profit rose to 9 million crowns from 7 million a year earlier. "
                    + "It sees a loss in the first quarter of 2027. "
                    + "In the latest quarter sales were 80 million, compared with a year-ago loss. "
                    + "Orders fell to 3 million from 5 million last year. "
                    + "In the nine months profit was 20 million, against 18 million a year ago."))
        .containsExactly(
            "2025-Q3", "2024-Q3", "2027-Q1", "2025-Q3", "2024-Q3", "2024-Q3", "P9M", "2024");
  }

  @Test
  void aPeriodOfAYearIsTheQuarterReported() {
    assertThat(values("Second-quarter sales fell. In the 2023 period they had risen."))
        .containsExactly("2025-Q2", "2023-Q2");
    assertThat(values("Sales had risen in the 2023 period.")).containsExactly("2023");
  }

  @Test
  void aTellingGoesOnIntoTheNextYearInsideASentence() {
    assertThat(
            undated(
                "In 1920 the dam was begun. The wall cracked again in May 1921. "
                    + "It was blown up on 5 June."))
        .containsExactly("1920 = 1920", "May 1921 = 1921-05", "5 June = 1921-06-05");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The quay flooded, the harbour master said on Friday. The wall gave way at 4.15 a.m. | at 4.15 a.m.
          Two goals fell, the coach told reporters late on Sunday. The first came at 3.20 p.m. | at 3.20 p.m.
          The freighter ran aground, the owner stated on Monday. It struck the bank at 11.05 p.m. | at 11.05 p.m.
          """)
  void takesNoDayOfSpeechForTheDayOfWhatIsTold(String text, String clock) {
    assertThat(read(text, Optional.empty()))
        .filteredOn(found -> clock.endsWith(found.span().in(text)))
        .singleElement()
        .satisfies(found -> assertThat(found.value()).startsWith("XXXX-XX-XXT"));
  }

  @Test
  void takesTheWeekendThatIsOverUnlessItIsToCome() {
    assertThat(values("Strikers blocked the port over the weekend.")).contains("2026-W10-WE");
    assertThat(values("Strikers will block the port at the weekend.")).contains("2026-W11-WE");
  }

  @Test
  void takesAnAgeForNoLengthOfTime() {
    assertThat(values("The keeper, who is 25 years old, was sold.")).isEmpty();
  }
}
