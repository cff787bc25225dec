package org.stemma.extract.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.article.Article;
import org.stemma.article.Block;
import org.stemma.article.BlockKind;
import org.stemma.extract.HtmlPages;
import org.stemma.text.Span;

class RetoldTest {

  private static final String FIRST =
      "The ferry Solveig ran aground off Odal on Monday night with 212 passengers, the coast guard"
          + " said.";

  private static final String SECOND =
      "Helicopters lifted the passengers from the deck before dawn, and captain Berg stayed aboard.";

  /** What the block with these words repeats, in words. */
  private static Optional<String> repeated(String page, String words) {
    Article article = HtmlPages.article(page);
    return article.blocks().stream()
        .filter(Block::isKept)
        .filter(block -> article.words(block.span()).equals(words))
        .reduce((before, last) -> last)
        .flatMap(Block::repeats)
        .map((Span span) -> article.words(span));
  }

  private static String page(String... paragraphs) {
    return "<html><body><article><h1>Ferry runs aground off Odal</h1><p>"
        + String.join("</p><p>", List.of(paragraphs))
        + "</p></article></body></html>";
  }

  @Test
  void aParagraphInMuchTheSameWordsRepeats() {
    String recap =
        "The coast guard said the ferry Solveig ran aground on Monday night off Odal with"
            + " passengers.";

    assertThat(repeated(page(FIRST, SECOND, recap), recap)).contains(FIRST);
  }

  @Test
  void theSameParagraphAgainRepeats() {
    assertThat(repeated(page(FIRST, SECOND, FIRST), FIRST)).contains(FIRST);
  }

  @Test
  void aParagraphWithAnotherNumberRepeatsNothing() {
    String other = FIRST.replace("212", "240");

    assertThat(repeated(page(FIRST, SECOND, other), other)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'off Odal', 'off Marsk'",
    "'Solveig', 'Ingrid'",
    "'on Monday', 'on Tuesday'",
    "'the coast guard said.', 'the coast guard denied.'",
    "'ran aground', 'never ran aground'",
    "'ran aground', 'didn’t run aground'"
  })
  void aParagraphWithAnotherNameOrADenialRepeatsNothing(String said, String instead) {
    String other = FIRST.replace(said, instead);

    assertThat(repeated(page(FIRST, SECOND, other), other)).isEmpty();
  }

  /** A language, a paragraph, the same but for a denial, and the same in another order. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "de | Die Fähre Solveig lief am Montag vor Odal mit Passagieren auf Grund, sagte die Küstenwache der Zeitung Hafenblatt. | sagte | bestritt",
        "de | Der Richter verurteilte den früheren Hafenmeister in Lornsey am Dienstag wegen Bestechung zu einer langen Haftstrafe. | verurteilte | verurteilte nicht",
        "fr | Le train de marchandises a heurté un convoi près de Altbruck vendredi matin, selon le ministère des transports. | a heurté | n’a pas heurté",
        "es | El tribunal de Lornsey condenó al antiguo alcalde por cohecho, según informó la fiscal a varios periodistas locales. | condenó | no condenó",
        "it | Il sindacato dei portuali ha firmato un accordo con la compagnia Nordlinea dopo una lunga trattativa notturna. | ha firmato | non ha firmato",
        "nl | De vakbond van havenarbeiders tekende maandag een akkoord met rederij Noordlijn over hogere lonen voor bemanningen. | tekende | tekende nooit",
        "pl | Rzeka Orle zalała dolną część miasta podczas nocy, poinformował burmistrz lokalną rozgłośnię oraz dziennikarzy. | poinformował | zaprzeczył",
        "pt | A equipa de Odal venceu o campeonato depois de nove jogos seguidos, segundo o treinador e os dirigentes. | venceu | nunca venceu",
        "ru | Река затопила нижнюю часть города ночью, сообщил мэр журналистам местной радиостанции после заседания совета. | сообщил | опроверг",
        "ar | جنحت العبارة قبالة سواحل المدينة مساء الاثنين وعلى متنها ركاب كثيرون حسب بيان خفر السواحل | جنحت | لم تجنح",
        "zh | 海岸警卫队在声明中说，渡轮周一夜间在奥达尔附近搁浅，所有乘客已由直升机接走。 | 搁浅 | 没有搁浅",
        "ja | 沿岸警備隊は声明で、フェリーが月曜日の夜に座礁し、乗客全員が救助されたと発表した。 | 発表した | 発表していない"
      })
  void aDenialInOtherLanguagesRepeatsNothing(
      String language, String told, String said, String denied) {
    String denial = told.replace(said, denied);

    assertThat(repeats(language, told, told)).isTrue();
    assertThat(repeats(language, told, denial)).isFalse();
  }

  private static boolean repeats(String language, String first, String second) {
    String text = first + "\n" + second;
    List<Block> blocks =
        List.of(
            Block.kept(Span.of(0, first.length()), BlockKind.PARAGRAPH),
            Block.kept(Span.of(first.length() + 1, text.length()), BlockKind.PARAGRAPH));
    BlockWords words = new BlockWords(text, blocks, Optional.of(language));
    return Retold.mark(blocks, words).get(1).repeats().isPresent();
  }

  @Test
  void aParagraphThatTellsMoreRepeatsNothing() {
    assertThat(repeated(page(FIRST, SECOND), SECOND)).isEmpty();
  }

  @Test
  void aClosingListRepeatsInOtherWords() {
    String page =
        "<html><body><article><h1>Ferry runs aground off Odal</h1><p>"
            + FIRST
            + "</p><p>"
            + SECOND
            + "</p><ul><li>Ferry Solveig aground: all passengers lifted by helicopters before dawn,"
            + " captain aboard</li></ul></article></body></html>";

    assertThat(
            repeated(
                page,
                "Ferry Solveig aground: all passengers lifted by helicopters before dawn, captain"
                    + " aboard"))
        .contains(SECOND);
  }
}
