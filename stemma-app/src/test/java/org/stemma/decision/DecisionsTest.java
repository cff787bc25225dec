package org.stemma.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.account.Account;
import org.stemma.account.DecisionItem;
import org.stemma.account.QuoteItem;
import org.stemma.capture.Capture;
import org.stemma.export.MarkdownReport;
import org.stemma.export.Reports;
import org.stemma.export.SmallAccount;
import org.stemma.json.AccountJson;
import org.stemma.pipeline.Stemma;
import org.stemma.syntax.PlainParser;
import org.stemma.text.LanguageDetector;

/** Decisions hold of the words they were made about, whatever is read later. */
class DecisionsTest {

  private static final Stemma STEMMA = Stemma.of(new PlainParser(), LanguageDetector.NONE);
  private static final Instant NOON = Instant.parse("2031-03-04T12:00:00Z");

  private static Capture page(String name, String text) {
    return Capture.of(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private static Account account(Capture... pages) {
    return Stemma.accountOf(Arrays.stream(pages).map(STEMMA::read).toList());
  }

  private static Capture report(String said) {
    return page("m.txt", "The day in brief\n\n\"" + said + "\" said Bo Ek on Monday.\n");
  }

  private static Decision speaker(Account account, String id) {
    return Decisions.NONE.decided(
        account, Action.SPEAKER, List.of(id), Optional.of("Ada Lind"), "misheard", "Ann", NOON);
  }

  private static String said(Account account, String id) {
    return account.quotes().stream()
        .filter(quote -> quote.id().equals(id))
        .map(QuoteItem::text)
        .findFirst()
        .orElse("");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The points had failed before the train came,",
        "Our striker was pushed before the goal,",
        "The court will hear the harbour master first,"
      })
  void aDecisionFollowsItsWordsWhenPagesComeAndNumbersShift(String words) {
    Account before = account(report(words));
    Decisions decisions = new Decisions(List.of(speaker(before, "Q01")));
    assertThat(decisions.beside(before).decisions())
        .singleElement()
        .satisfies(d -> assertThat(d.items()).containsExactly("Q01"));
    Capture earlier = page("a.txt", "First\n\n\"No boat left the port at all,\" said Cy Dor.\n");
    Account after = decisions.beside(account(earlier, report(words)));
    assertThat(after.quotes()).hasSize(2);
    DecisionItem decision = after.decisions().get(0);
    assertThat(decision.items()).hasSize(1).doesNotContain("Q01");
    assertThat(said(after, decision.items().get(0))).contains(words.substring(0, 20));
    assertThat(decision.evidence()).isNotEmpty();
  }

  @Test
  void aPageUnderAnotherNameIsTheSamePage() {
    Account before = account(report("The rails were cold before the train came,"));
    Decisions decisions = new Decisions(List.of(speaker(before, "Q01")));
    Capture moved = report("The rails were cold before the train came,").named("elsewhere/z.txt");
    assertThat(decisions.beside(account(moved)).decisions().get(0).items()).containsExactly("Q01");
  }

  @Test
  void whereThePageSaysSomethingElseTheDecisionRestsOnNothing() {
    Decisions decisions =
        new Decisions(
            List.of(speaker(account(report("The rails were cold before the train came,")), "Q01")));
    Account other = decisions.beside(account(report("The rails were warm before the train came,")));
    assertThat(other.decisions()).singleElement().satisfies(d -> assertThat(d.items()).isEmpty());
    assertThat(MarkdownReport.write(new Reports(other).whole()))
        .contains("nothing rests on these words any more");
  }

  @Test
  void theItemStaysAsItIs() {
    Account before = account(report("The rails were cold before the train came,"));
    Account after = new Decisions(List.of(speaker(before, "Q01"))).beside(before);
    assertThat(after.quotes()).isEqualTo(before.quotes());
    assertThat(after.withDecisions(List.of())).isEqualTo(before);
    assertThat(MarkdownReport.write(new Reports(after).whole()))
        .contains("speaker Ada Lind: misheard", "`Ann`", "2031-03-04T12:00:00Z");
  }

  @Test
  void toUndoIsADecisionToo() {
    Account account = SmallAccount.FULL.withDecisions(List.of());
    Decision close = decided(account, Action.CLOSE, "C01", Optional.empty());
    Decisions one = new Decisions(List.of(close));
    Decision undo =
        one.decided(
            one.beside(account),
            Action.UNDO,
            List.of(),
            Optional.of("dc01"),
            "",
            "Bo",
            NOON.plusSeconds(9));
    Decisions both = new Decisions(List.of(close, undo));
    assertThat(both.holding()).isEmpty();
    assertThat(both.beside(account).decisions()).isEmpty();
    assertThatThrownBy(
            () ->
                both.decided(
                    one.beside(account),
                    Action.UNDO,
                    List.of(),
                    Optional.of("DC01"),
                    "",
                    "Bo",
                    NOON))
        .hasMessageContaining("no decision that holds");
  }

  /** The account with one more item, which rests on the same words as the first of a list. */
  private static Account twin(String list, String id, String field, String value) throws Exception {
    ObjectMapper mapper = new ObjectMapper();
    ObjectNode form = (ObjectNode) mapper.readTree(AccountJson.write(SmallAccount.FULL));
    ArrayNode items = (ArrayNode) form.get(list);
    items.add(((ObjectNode) items.get(0)).deepCopy().put("id", id).put(field, value));
    return AccountJson.read(form.toString()).withDecisions(List.of());
  }

  private static List<String> items(Decisions decisions, Account account) {
    return decisions.beside(account).decisions().get(0).items();
  }

  @ParameterizedTest
  @CsvSource({
    "SPEAKER, indirect_speech, I01, speaker, Cy Dor",
    "SPEAKER, indirect_speech, I01, cue, added",
    "CLOSE, hedged, H01, class, denied",
    "CLOSE, contradictions, C01, about, the injured"
  })
  void ofItemsThatRestOnTheSameWordsTheOneNamedIsMeant(
      Action action, String list, String id, String field, String other) throws Exception {
    Account account = twin(list, "X02", field, other);
    Optional<String> value = Optional.of("Ada Lind").filter(name -> action.needsValue());
    for (String named : List.of(id, "X02")) {
      Decisions one = new Decisions(List.of(decided(account, action, named, value)));
      assertThat(items(one, account)).containsExactly(named);
    }
  }

  @Test
  void whatCannotBeToldFromAnotherItemIsNotDecided() throws Exception {
    Account account = twin("indirect_speech", "X02", "cue", "said");
    Optional<String> name = Optional.of("Ada Lind");
    assertThatThrownBy(() -> decided(account, Action.SPEAKER, "X02", name))
        .hasMessage("X02 rests on the words of another item, and cannot be told from it");
    Decisions kept =
        new Decisions(
            List.of(
                decided(SmallAccount.FULL.withDecisions(List.of()), Action.SPEAKER, "I01", name)));
    assertThat(items(kept, account)).isEmpty();
    assertThat(MarkdownReport.write(new Reports(kept.beside(account)).decisions()))
        .contains("more than one item rests on these words");
  }

  @Test
  void theNumberOfADecisionIsNeverGivenAnew() {
    Account account = SmallAccount.FULL.withDecisions(List.of());
    Decision close = decided(account, Action.CLOSE, "C01", Optional.empty());
    Decision date = decided(account, Action.DATE, "E01", Optional.of("2031-03"));
    Decision undo = new Decision(Action.UNDO, List.of(), Optional.of(close.key()), "", "Ann", NOON);
    Decisions both = new Decisions(List.of(close, date));
    assertThat(both.beside(account).decisions())
        .extracting(DecisionItem::id)
        .containsExactly("DC01", "DC02");
    Decision again =
        new Decisions(List.of(close, date, undo))
            .decided(account, Action.CLOSE, List.of("C01"), Optional.empty(), "", "Bo", NOON);
    assertThat(new Decisions(List.of(close, date, undo, again)).beside(account).decisions())
        .extracting(DecisionItem::id, DecisionItem::action)
        .containsExactly(tuple("DC02", "date"), tuple("DC03", "close"));
  }

  @Test
  void theSameIsNotDecidedTwice() {
    Account account = SmallAccount.FULL.withDecisions(List.of());
    Decisions one =
        new Decisions(List.of(decided(account, Action.DATE, "E01", Optional.of("2031-03"))));
    assertThatThrownBy(
            () ->
                one.decided(
                    account,
                    Action.DATE,
                    List.of("e01"),
                    Optional.of("2031-03"),
                    "again",
                    "Bo",
                    NOON.plusSeconds(9)))
        .hasMessage("date E01: DC01 holds already and says the same");
    assertThat(
            one.decided(
                    account, Action.DATE, List.of("E01"), Optional.of("2031-04"), "", "Bo", NOON)
                .value())
        .contains("2031-04");
  }

  @Test
  void aClosedFindingIsShownLastAndSaysWhoClosedIt() {
    Account account = SmallAccount.FULL.withDecisions(List.of());
    Account after =
        new Decisions(List.of(decided(account, Action.CLOSE, "C01", Optional.empty())))
            .beside(account);
    String report = MarkdownReport.write(new Reports(after).whole());
    assertThat(report.substring(report.indexOf("### Closed by an analyst")))
        .contains("decided: closed (Ann, DC01)", "(C01)");
  }

  private static Decision decided(
      Account account, Action action, String id, Optional<String> value) {
    return Decisions.NONE.decided(account, action, List.of(id), value, "why", "Ann", NOON);
  }

  @Test
  void whatCannotBeDecidedIsRefused() {
    Account account = SmallAccount.FULL;
    assertThatThrownBy(() -> decided(account, Action.CLOSE, "E01", Optional.empty()))
        .hasMessageContaining("close is for contradictions");
    assertThatThrownBy(() -> decided(account, Action.CLOSE, "Z99", Optional.empty()))
        .hasMessageContaining("no item is called Z99");
    assertThatThrownBy(() -> decided(account, Action.DATE, "E01", Optional.of("soon")))
        .hasMessageContaining("is no date");
    assertThatThrownBy(() -> decided(account, Action.SPEAKER, "Q01", Optional.empty()))
        .hasMessageContaining("needs a name");
    assertThatThrownBy(() -> decided(account, Action.MERGE, "N01", Optional.empty()))
        .hasMessageContaining("not about 1 items");
    for (String twice : List.of("N01", "n01")) {
      assertThatThrownBy(
              () ->
                  Decisions.NONE.decided(
                      account,
                      Action.MERGE,
                      List.of("N01", twice),
                      Optional.empty(),
                      "",
                      "Ann",
                      NOON))
          .hasMessageContaining("merge: N01 is named twice");
    }
  }

  @Test
  void aLineComesBackAsItWas() {
    Decision decision = decided(SmallAccount.FULL, Action.DATE, "E01", Optional.of("2031-03"));
    String line = DecisionJson.write(decision);
    assertThat(line).startsWith("{\"action\":\"date\"").doesNotContain("\n");
    assertThat(DecisionJson.read(line)).isEqualTo(decision);
    assertThat(DecisionJson.read(line).key()).isEqualTo(decision.key());
    assertThatThrownBy(() -> DecisionJson.read("{}")).hasMessageContaining("no decision");
    assertThatThrownBy(() -> DecisionJson.read("x")).isInstanceOf(IllegalArgumentException.class);
  }
}
