package org.stemma.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stemma.account.Account;
import org.stemma.account.AccountChanges;
import org.stemma.capture.Capture;
import org.stemma.capture.Payload;
import org.stemma.pipeline.PageReading;
import org.stemma.pipeline.Stemma;
import org.stemma.search.Found;
import org.stemma.search.SearchIndex;
import org.stemma.search.SearchQuery;
import org.stemma.syntax.PlainParser;
import org.stemma.text.LanguageDetector;

/** The same is found wherever the index lies, and never what is no longer there. */
class SearchTest {

  private static final Stemma STEMMA = Stemma.of(new PlainParser(), LanguageDetector.NONE);

  private static final Capture TRAIN =
      capture(
          "train.txt",
          "2031-03-04",
          "Freight train derails at Ostrand\n\n"
              + "A freight train with 48,000 litres of fuel left the rails at Ostrand on Monday.\n\n"
              + "\"The points had failed,\" said Márta Kellő, who leads the inquiry.\n");

  private static final Capture MATCH =
      capture(
          "match.txt",
          "2031-04-10",
          "Rovers win the cup\n\nThe train of goals began early: nine were scored on Sunday.\n\n"
              + "The freight handlers' own side had lost the day before.\n");

  @TempDir private Path folder;

  private static Capture capture(String name, String day, String text) {
    return new Capture(
        name,
        Payload.of(text.getBytes(StandardCharsets.UTF_8)),
        Optional.of("text/plain"),
        Optional.empty(),
        Optional.empty(),
        Optional.of(day),
        Optional.empty());
  }

  private static void keep(PageCollection collection, Capture... captures) {
    List<PageReading> readings = new ArrayList<>();
    try (Writing writing = collection.write()) {
      for (Capture capture : captures) {
        PageReading reading = STEMMA.read(capture);
        readings.add(reading);
        writing.keep(new StoredPage(capture, "/in/" + capture.name(), "b1"), reading);
      }
      writing.keep(Stemma.accountOf(readings), "b1", AccountChanges.NONE);
    }
  }

  private static List<String> found(SearchIndex index, String... asked) {
    Map<String, String> fields = new HashMap<>();
    for (int i = 0; i < asked.length; i += 2) {
      fields.put(asked[i], asked[i + 1]);
    }
    return index.find(SearchQuery.of(fields), 0, 100).stream().map(Found::name).toList();
  }

  private static List<String> passages(SearchIndex index, String words) {
    return found(index, "q", words, "kind", "passages");
  }

  @ParameterizedTest
  @EnumSource
  void passagesAreFoundByWordsPhrasesAndBeginnings(Place kind) {
    PageCollection index = kind.in(folder).get();
    keep(index, TRAIN, MATCH);
    assertThat(passages(index, "train")).containsExactly("match.txt#s1", "train.txt#s1");
    assertThat(passages(index, "TRAIN freight")).containsExactly("match.txt#s1", "train.txt#s1");
    assertThat(passages(index, "\"freight train\"")).containsExactly("train.txt#s1");
    assertThat(passages(index, "derail*")).containsExactly("train.txt#s1");
    assertThat(passages(index, "\"freight handl\"*")).containsExactly("match.txt#s1");
    assertThat(passages(index, "marta kello")).containsExactly("train.txt#s1");
    assertThat(passages(index, "48,000")).containsExactly("train.txt#s1");
    assertThat(passages(index, "derail")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void noPhraseReachesFromOneParagraphIntoTheNext(Place kind) {
    PageCollection index = kind.in(folder).get();
    keep(index, MATCH);
    assertThat(passages(index, "\"on sunday the freight\"")).isEmpty();
    assertThat(passages(index, "\"on sunday\" \"the freight\"")).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource
  void itemsComeFirstAndCanBeAskedForByKindPersonPageAndDay(Place kind) {
    PageCollection index = kind.in(folder).get();
    keep(index, TRAIN, MATCH);
    assertThat(found(index, "q", "points failed")).startsWith("Q01").endsWith("train.txt#s1");
    assertThat(found(index, "q", "points failed", "kind", "quotes")).containsExactly("Q01");
    assertThat(found(index, "page", "match", "kind", "passages")).containsExactly("match.txt#s1");
    assertThat(found(index, "from", "2031-04", "kind", "passages")).containsExactly("match.txt#s1");
    assertThat(found(index, "to", "2031-03", "kind", "passages")).containsExactly("train.txt#s1");
    assertThat(found(index, "person", "Kellő", "kind", "quotes")).containsExactly("Q01");
    assertThat(found(index, "place", "Nowhere")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void anAccountThatLiesInNoCollectionIsSearchedAlike(Place kind) {
    PageCollection index = kind.in(folder).get();
    keep(index, TRAIN, MATCH);
    List<PageReading> readings = List.of(STEMMA.read(MATCH), STEMMA.read(TRAIN));
    Account account = Stemma.accountOf(readings);
    try (AccountIndex other = AccountIndex.of(account, readings)) {
      for (String words : List.of("train", "\"nine were scored\"", "o*", "litres fuel")) {
        SearchQuery query = SearchQuery.of(Map.of("q", words));
        assertThat(other.find(query, 0, 100)).isNotEmpty().isEqualTo(index.find(query, 0, 100));
        assertThat(other.find(query, 1, 1)).isEqualTo(index.find(query, 1, 1));
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatAPageNoLongerSaysIsNotFound(Place kind) {
    PageCollection index = kind.in(folder).get();
    keep(index, TRAIN);
    keep(index, capture("train.txt", "2031-03-04", "Train back on the rails\n\nIt runs again.\n"));
    assertThat(found(index, "q", "freight")).isEmpty();
    assertThat(passages(index, "runs again")).containsExactly("train.txt#s1");
  }

  @ParameterizedTest
  @EnumSource
  void itemsGoWithTheAccountOncePagesCome(Place kind) {
    PageCollection index = kind.in(folder).get();
    keep(index, TRAIN);
    assertThat(index.accountBuild()).contains("b1");
    try (Writing writing = index.write()) {
      writing.keep(new StoredPage(MATCH, "x", "b1"), STEMMA.read(MATCH));
    }
    assertThat(index.accountBuild()).isEmpty();
    assertThat(found(index, "q", "train")).containsExactly("match.txt#s1", "train.txt#s1");
  }

  @Test
  void whatHasNoWordsAnyMoreIsPassedOver() throws SQLException {
    PageCollection index = PageCollection.in(folder);
    keep(index, TRAIN, MATCH);
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("stemma.db"));
        Statement statement = connection.createStatement()) {
      statement.execute("DELETE FROM findable_part WHERE file = 'match.txt'");
    }
    assertThat(passages(index, "train")).containsExactly("train.txt#s1");
  }

  @ParameterizedTest
  @EnumSource
  void aLongPassageIsFoundToItsEnd(Place kind) {
    PageCollection index = kind.in(folder).get();
    String text =
        "Inquest opens\n\n" + "The coroner read the names of the dead aloud. ".repeat(2000);
    keep(index, capture("inquest.txt", "2031-05-01", text + "Then the organ played.\n"));
    assertThat(passages(index, "\"the organ played\"")).containsExactly("inquest.txt#s1");
    assertThat(passages(index, "\"names of the dead\"")).isNotEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void markedWordsStandWhereThePageHasThem(Place kind) {
    Supplier<PageCollection> place = kind.in(folder);
    keep(place.get(), TRAIN);
    Found hit =
        place.get().find(SearchQuery.of(Map.of("q", "fuel", "kind", "passages")), 0, 1).get(0);
    Found.Snippet snippet = hit.snippets().get(0);
    assertThat(snippet.marked())
        .singleElement()
        .satisfies(m -> assertThat(m.in(snippet.words())).isEqualTo("fuel"));
    assertThat(snippet.place().orElseThrow().line()).isEqualTo(3);
    String page = new String(TRAIN.payload().toBytes(), StandardCharsets.UTF_8);
    assertThat(page.substring(snippet.place().get().start(), snippet.place().get().end()))
        .isEqualTo(snippet.words());
  }
}
