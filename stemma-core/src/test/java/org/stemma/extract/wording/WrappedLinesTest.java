package org.stemma.extract.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.text.Script;
import org.stemma.text.Span;

/** Paragraphs whose lines were broken to fit, as in saved mail and wire reports. */
class WrappedLinesTest {

  /** Reports, each a list of paragraphs; the first is the headline. */
  private static final List<List<String>> STORIES =
      List.of(
          List.of(
              "Ferry Runs Aground off Odal with 212 on Board",
              "The ferry Solveig ran aground off Odal on Monday night, Harbour Master Ellen Trowe"
                  + " said, and all 212 passengers were taken off by helicopter before dawn.",
              "Captain Henrik Saal of the Coast Guard told reporters that nobody was hurt. The"
                  + " owner, Northern Lines Ltd., did not answer questions on Tuesday.",
              "\"We heard a bang,\" Ms. Trowe said. \"Then the lights went out – all of them – and"
                  + " people began to pray.\""),
          List.of(
              "Two freight trains collide near Altbruck",
              "Two freight trains collided near Altbruck early on Friday after a signal failed in"
                  + " the fog, State Railways spokesman Jonas Aldermann said. Nobody was killed.",
              "Transport Minister Lena Wolmar said that the line between Altbruck and Port Sallow"
                  + " would stay closed until May 3. Engineers from the United Rail Works are at"
                  + " the bridge."),
          List.of(
              "Hafenarbeiter in Odal legen die Arbeit nieder",
              "Die Hafenarbeiter in Odal haben am Montag die Arbeit niedergelegt, wie die"
                  + " Gewerkschaft Küste mitteilte. Etwa 300 Beschäftigte der Reederei Nordlinie"
                  + " beteiligen sich nach Angaben von Betriebsrätin Karla Sommer am Streik.",
              "Der Vorstand wies die Forderung zurück. Die Verhandlungen sollen am Donnerstag"
                  + " fortgesetzt werden, sagte Sprecher Tom Reinders der Zeitung Hafenblatt."),
          List.of(
              "El tribunal de Lornsey condena al antiguo alcalde",
              "El tribunal de Lornsey condenó el martes al antiguo alcalde Andrés Quiroga a cuatro"
                  + " años de cárcel por cohecho, según informó la fiscal María Beltrán Sáez.",
              "La defensa anunció que recurrirá la sentencia ante el Tribunal Supremo. Quiroga"
                  + " niega haber recibido dinero de la empresa Puertos del Norte."),
          List.of(
              "Река Орле затопила нижний город",
              "Река Орле затопила в ночь на среду нижнюю часть города, сообщил мэр Олег Заречный."
                  + " Более 400 жителей покинули свои дома, дорога к больнице перекрыта.",
              "Спасатели из Порт-Саллоу прибыли утром. По словам Марии Ветровой, уровень воды"
                  + " продолжает расти."),
          List.of(
              "غرق عبارة قبالة سواحل أودال",
              "جنحت العبارة سولفيغ قبالة سواحل أودال مساء الاثنين وعلى متنها أكثر من مئتي راكب"
                  + " حسبما قال خفر السواحل في بيان صدر صباح الثلاثاء.",
              "وأضاف البيان أن جميع الركاب نقلوا بالمروحيات قبل الفجر ولم يصب أحد منهم بأذى وأن"
                  + " التحقيق في أسباب الحادث قد بدأ."),
          List.of(
              "渡轮在奥达尔附近搁浅",
              "海岸警卫队周二在一份声明中说，渡轮索尔维格号周一夜间在奥达尔附近搁浅，船上载有二百多名乘客，" + "所有乘客在黎明前已由直升机接走，没有人受伤。",
              "船主北方航运公司周二没有回答记者提出的问题。港务局长说，事故原因仍在调查之中，航道将关闭到周五。"));

  static Stream<Arguments> pages() {
    return IntStream.range(0, STORIES.size())
        .boxed()
        .flatMap(
            story ->
                IntStream.of(52, 60, 64, 69, 70, 72, 76, 78, 80, 90)
                    .mapToObj(width -> Arguments.of(story, width)));
  }

  @ParameterizedTest(name = "story {0} at {1} columns")
  @MethodSource("pages")
  void paragraphsAreWholeAtAnyWidth(int story, int width) {
    List<String> paragraphs = STORIES.get(story);
    String page =
        paragraphs.stream()
            .map(paragraph -> wrapped(paragraph, width, ""))
            .collect(Collectors.joining("\n\n"));

    assertThat(words(page)).isEqualTo(paragraphs);
  }

  @ParameterizedTest(name = "story {0} at {1} columns")
  @MethodSource("pages")
  void linesMayEndInCarriageReturnAndLineFeed(int story, int width) {
    List<String> paragraphs = STORIES.get(story);
    String page =
        paragraphs.stream()
            .map(paragraph -> wrapped(paragraph, width, "").replace("\n", "\r\n"))
            .collect(Collectors.joining("\r\n\r\n"));

    assertThat(words(page)).isEqualTo(paragraphs);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4})
  void indentedParagraphsNeedNoBlankLine(int story) {
    List<String> paragraphs = STORIES.get(story);
    String page =
        paragraphs.get(0)
            + "\n\n"
            + paragraphs.stream()
                .skip(1)
                .map(paragraph -> wrapped(paragraph, 70, "   "))
                .collect(Collectors.joining("\n"));

    assertThat(words(page)).isEqualTo(paragraphs);
  }

  @Test
  void itemsOfAListStayApartAndAreWhole() {
    String page =
        """
        The coast guard gave these figures on Tuesday morning for the four
        ships that it had searched in the harbour of Odal since Monday:

        - Solveig: 212 passengers, nobody hurt, aground off the mole since
          Monday night;
        - Nordlys: 14 crew, two of them hurt, towed to the shipyard of Port
          Sallow on Tuesday;
        - Silver Gannet: 9 crew.

        1. The ferry is to be towed off at high water, Harbour Master Ellen
        Trowe said.
        2. The mole will be closed until Friday.
        """;

    assertThat(words(page))
        .containsExactly(
            "The coast guard gave these figures on Tuesday morning for the four ships that it had"
                + " searched in the harbour of Odal since Monday:",
            "- Solveig: 212 passengers, nobody hurt, aground off the mole since Monday night;",
            "- Nordlys: 14 crew, two of them hurt, towed to the shipyard of Port Sallow on Tuesday;",
            "- Silver Gannet: 9 crew.",
            "1. The ferry is to be towed off at high water, Harbour Master Ellen Trowe said.",
            "2. The mole will be closed until Friday.");
  }

  @Test
  void versesAndScoresStayApart() {
    String page =
        """
        The crowd sang the old song of the harbour once more on Saturday in
        Odal, and the side of trainer Tom Reinders won its ninth match in a
        row, by three goals to one.

        The lamp is lit upon the pier,
        the boats are coming home,
        and she who waited all the year
        shall wait no more alone.

        FC Odal          3   1   SV Lornsey
        Port Sallow      2   2   Altbruck United
        Brindlemouth     0   4   Tarrow Rovers
        """;

    assertThat(words(page)).hasSize(1 + 4 + 3);
  }

  @Test
  void headlineBylineAndDateAboveTheTextStayApart() {
    String page =
        """
        Strike Closes the Port of Odal
        By Ana Sousa
        May 3, 2031
        ODAL (Coast Agency) - Dock workers walked out on Monday after talks
        with Northern Lines broke down over pay, and all ferries stay in the
        harbour until the board makes an offer, as it did in May, union leader
        Karla Sommer said. Talks had broken down on Sunday night, and neither
        the board nor the mediator named a day for the next round.
        """;

    assertThat(words(page))
        .hasSize(4)
        .last()
        .asString()
        .contains("union leader Karla Sommer said. Talks had");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ferry runs aground off Odal\nDock workers walk out in Port Sallow\nCourt hears mayor\n"
            + "Trains collide near Altbruck after signal fails in dense fog\nRiver rises\n"
            + "Striker leaves for Lornsey after nine years with the club of his home town",
        "Home\nWorld\nBusiness\nSport\nSubscribe to the newsletter today\nWinter storm special",
        "Read also:\nTen beaches for the summer\nIs your boat safe?\nWhat the court said, in full",
        "Fähre läuft vor Odal auf Grund\nHafenarbeiter legen Arbeit nieder\nGericht hört Bürgermeister"
      })
  void linesOfAScrapeStayApart(String page) {
    assertThat(words(page)).isEqualTo(page.lines().toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mayor opens new bridge across the river Lind\nCouncil votes to cut the budget for schools\n\n"
            + "Port of Odal closes after the ferry strike\nUnion leader Sommer walks out of pay talks",
        "Night trains to Altbruck return in December\nSignal failed in fog before freight crash\n\n"
            + "Railways to close the line to Port Sallow\nMinister Wolmar rejects calls to step down",
        "Court hears former mayor of Lornsey on fraud\nDefence seeks the release of harbour clerk\n\n"
            + "Judge sends shipyard owners to trial in May\nProsecutor Sáez asks for four more years",
        "Striker Reinders leaves Odal after nine years\nTarrow Rovers lose ninth match in a row\n\n"
            + "Lornsey keeper banned for three cup matches\nBrindlemouth sign winger from Port Sallow",
        "Photo: Ferry Solveig off the mole near Odal\nBy Ana Sousa and Tom Reinders in Port Sallow\n"
            + "Published on Monday, May 3, 2031 at 6.30 pm\n\nPhoto: Karla Sommer at the harbour gate today\n"
            + "By Ellen Trowe and Jonas Aldermann in Odal\nPublished on Tuesday, May 4, 2031 at 9.15 am",
        "Photo: Freight trains on the bridge near Altbruck\nBy Lena Wolmar and Henrik Saal in Port Sallow\n"
            + "Published on Friday, August 14, 2031 at 11.45 am"
      })
  void linesOfEqualLengthBetweenLongParagraphsStayApart(String blocks) {
    String paragraph = STORIES.get(0).get(1);
    String page = paragraph + "\n\n" + blocks + "\n\n" + paragraph;

    assertThat(words(page)).isEqualTo(page.lines().filter(line -> !line.isEmpty()).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The ferry Solveig was towed to the shipyard of Port Sallow\nand its owner silent.\n-----",
        "The two freight trains will stay on the bridge near Altbruck\nuntil Friday.\n***",
        "Matches won and lost by the clubs of the coast since August\n9 won\t1 lost\tFC Odal",
        "Days that the court of Lornsey sits in the month of October\n3 Oct    fraud    9.30"
      })
  void rulesAndRowsOfCellsStayApartOnPagesWithoutAWidth(String page) {
    assertThat(words(page)).hasSize(2);
  }

  @Test
  void wordsBrokenAtAHyphenAreWhole() {
    String page =
        """
        The owners of the ferry Solveig and the union of seamen signed an
        agreement on pay in Port Sallow late on Monday after nine hours, medi-
        ator Jonas Aldermann said. The north-eastern harbours and all part-
        time crews are not covered by it, he said, but talks on the north-
        eastern coast go on.
        """;

    assertThat(words(page))
        .containsExactly(
            "The owners of the ferry Solveig and the union of seamen signed an agreement on pay in"
                + " Port Sallow late on Monday after nine hours, mediator Jonas Aldermann said. The"
                + " north-eastern harbours and all part-time crews are not covered by it, he said,"
                + " but talks on the north-eastern coast go on.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | sign the agree-;ment | sign the agreement",
        "en | on part-;time work | on part-time work",
        "en | in 2030-;31 | in 2030-31",
        "en | the Anglo-;Norland Trust | the Anglo-Norland Trust",
        "en | a ship-to-;ship transfer | a ship-to-ship transfer",
        "en | the boat - ;a tug | the boat - a tug",
        "de | die Land-;tage | die Landtage",
        "de | im Hafen-;viertel | im Hafenviertel",
        "es | la decla-;ración | la declaración",
        "fr | le gouverne-;ment | le gouvernement",
        "ru | прави-;тельство | правительство"
      })
  void hyphenAtTheEndOfALineIsTheWordsOwnOrTheLines(String language, String page, String words) {
    String text = page.replace(';', '\n');

    assertThat(new CleanText(text, Optional.of(language)).words(Span.of(0, text.length())))
        .isEqualTo(words);
  }

  /** Lines that were joined with a blank where a word had been broken. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | on Thurs- day night | on Thursday night",
        "en | the govern-  ment said | the government said",
        "en | signed an agree\u2010 ment | signed an agreement",
        "de | Die Hafen- behörde, sagte er. Die Hafenbehörde schwieg. | Die Hafenbehörde, sagte er. Die Hafenbehörde schwieg.",
        "de | Vor- und Nachteile | Vor- und Nachteile",
        "de | die Hafen- behörde | die Hafen- behörde",
        "en | two- and three-storey | two- and three-storey",
        "en | the part- time crew | the part- time crew",
        "en | pre- and post-war | pre- and post-war",
        "en | the report- Thursday | the report- Thursday",
        "en | a re- a | a re- a"
      })
  void hyphenBeforeABlankInALineIsMostlyTheWordsOwn(String language, String page, String words) {
    CleanText clean = new CleanText(page, Optional.of(language));

    assertThat(clean.words(Span.of(0, page.length()))).isEqualTo(words);
    assertThat(clean.isClean(Span.of(0, page.length()))).isEqualTo(page.equals(words));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Die Küsten\u00adwache sprach am Montag von einem Unfall.",
        "Die Küsten\u00ad\nwache sprach am Montag von einem Unfall.",
        "Die\u00a0Küstenwache\tsprach  am Montag von\u200b einem Unfall.",
        "\ufeffDie Küstenwache sprach am\u202fMontag von einem\u2060 Unfall."
      })
  void blanksOfAllKindsAreBlanksAndSoftHyphensNothing(String page) {
    assertThat(new CleanText(page, Optional.of("de")).words(Span.of(0, page.length()).trim(page)))
        .isEqualTo("Die Küstenwache sprach am Montag von einem Unfall.");
  }

  private static List<String> words(String page) {
    return LineReader.lines(page).stream().map(Line::words).toList();
  }

  /** Broken as a mail program does: a line holds as many words, or ideographs, as fit. */
  private static String wrapped(String paragraph, int width, String indent) {
    StringBuilder lines = new StringBuilder(indent);
    int column = indent.length();
    for (String word : pieces(paragraph)) {
      int columns = LineBreak.columns(word, Span.of(0, word.length()));
      boolean blank = !lines.isEmpty() && !Script.isSign(word.codePointAt(0));
      if (column > indent.length() && column + (blank ? 1 : 0) + columns > width) {
        lines.append('\n');
        column = 0;
      } else if (blank && lines.length() > indent.length()) {
        lines.append(' ');
        column++;
      }
      lines.append(word);
      column += columns;
    }
    return lines.toString();
  }

  private static List<String> pieces(String paragraph) {
    return Script.isSign(paragraph.codePointAt(0))
        ? List.of(paragraph.split("(?=[\\p{IsHan}])"))
        : List.of(paragraph.split(" "));
  }
}
