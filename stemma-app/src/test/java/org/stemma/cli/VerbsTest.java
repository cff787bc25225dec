package org.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.account.Account;
import org.stemma.eval.Gate;
import org.stemma.export.SmallAccount;
import org.stemma.json.AccountJson;

/** Each verb on an account that was saved before. */
class VerbsTest {

  @TempDir private static Path folder;

  private static Path saved;
  private static Path none;

  @BeforeAll
  static void save() throws IOException {
    saved = Files.writeString(folder.resolve("saved"), AccountJson.write(SmallAccount.FULL));
    none = Files.writeString(folder.resolve("none"), AccountJson.write(SmallAccount.EMPTY));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "events",
        "timeline",
        "quotes",
        "figures",
        "contradictions",
        "positions",
        "proposals",
        "flags",
        "tree",
        "sources"
      })
  void everyListComesInEveryForm(String verb) throws IOException {
    for (String form : new String[] {"--markdown", "--json", "--jsonl", "--csv", "--html"}) {
      Called called = Called.with(verb, form, saved);
      assertThat(called.code()).as(form).isIn(0, 1);
      assertThat(called.out()).as(form).isNotEmpty().endsWith("\n");
      assertThat(called.err()).as(form).isEmpty();
    }
    JsonNode json = new ObjectMapper().readTree(Called.with(verb, "--json", saved).out());
    assertThat(json.isObject()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "account",
        "events",
        "timeline",
        "quotes",
        "figures",
        "contradictions",
        "positions",
        "proposals",
        "flags",
        "tree",
        "sources"
      })
  void anEmptyAccountHasNoFindings(String verb) {
    Called called = Called.with(verb, none);
    assertThat(called.code()).isZero();
    assertThat(called.err()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "events --type consult, E02",
    "events --from 2025-03-02, E02",
    "events --to 2025-03, E01",
    "quotes --speaker LIND, Q01",
    "figures --counts loud, F01",
    "contradictions --across, C01",
    "contradictions --inside, C02",
    "contradictions --kind number, C01",
    "contradictions --min high, C01",
    "positions --party council, PO01"
  })
  void aFilterLetsThroughWhatItNames(String call, String id) {
    List<Object> words = new ArrayList<>(List.of(call.split(" ")));
    words.addAll(List.of("--jsonl", saved));
    Called called = Called.with(words.toArray());
    assertThat(called.out().lines())
        .singleElement()
        .satisfies(line -> assertThat(line).startsWith("{\"id\":\"" + id + "\""));
  }

  @Test
  void findingsGiveCodeOne() {
    assertThat(Called.with("contradictions", saved).code()).isEqualTo(1);
    assertThat(Called.with("contradictions", "--kind", "outcome", saved).code()).isZero();
    assertThat(Called.with("flags", saved).code()).isEqualTo(1);
    assertThat(Called.with("events", saved).code()).isZero();
  }

  @Test
  void theTreeComesAsADrawing() {
    assertThat(Called.with("tree", "--svg", saved).out()).startsWith("<svg ").endsWith("</svg>\n");
  }

  @Test
  void whyGivesTheExactWordsAndTheirPlace() {
    Called called = Called.with("why", "c01", saved);
    assertThat(called.code()).isZero();
    assertThat(called.out())
        .contains(
            "Three people were killed.", "units 0 to 25", "line 1", "**verdict** contradiction");
    assertThat(Called.with("why", "Z99", saved).code()).isEqualTo(2);
  }

  @Test
  void aSavedAccountComesBackUnchanged() {
    Called called = Called.with("account", "--json", saved);
    assertThat(AccountJson.read(called.out())).isEqualTo(SmallAccount.FULL);
  }

  @Test
  void anAccountMayComeOnStandardInput() {
    Called called = Called.withInput(AccountJson.write(SmallAccount.FULL), "events", "--csv", "-");
    assertThat(called.code()).isZero();
    assertThat(called.out()).startsWith("id,date,");
  }

  @Test
  void aPageMayComeOnStandardInput() {
    String page = "Bridge closed\n\nA lorry hit the bridge on Monday, police said. It is closed.\n";
    Called called = Called.withInput(page, "read", "--no-models", "--json", "-");
    assertThat(called.code()).isZero();
    Account account = AccountJson.read(called.out());
    assertThat(account.documents()).singleElement().matches(document -> document.read());
  }

  @Test
  void readSavesTheAccountAsJson() throws IOException {
    Path file = folder.resolve("account");
    Called called =
        Called.with("read", "--no-models", Gate.example("dam-flood").resolve("pages"), "-o", file);
    assertThat(called.out()).isEmpty();
    assertThat(AccountJson.read(Files.readString(file)).documents()).hasSize(6);
  }

  @Test
  void theEndingOfTheFileChoosesTheForm() throws IOException {
    Path file = folder.resolve("events.csv");
    Called.with("events", saved, "-o", file);
    assertThat(file).content().startsWith("id,date,");
  }

  @Test
  void checkEndsWithTheScoresAsJson() throws IOException {
    Called called =
        Called.with("check", "--no-models", Gate.example("dam-flood").resolve("gold.json"));
    assertThat(called.code()).isIn(0, 1);
    String last = called.out().lines().reduce((a, b) -> b).orElse("");
    assertThat(new ObjectMapper().readTree(last).path("documents").path("fields").isNumber())
        .isTrue();
  }

  @Test
  void graphsAreDrawn() {
    assertThat(Called.with("tree", "--dot", saved).out()).startsWith("digraph");
    assertThat(Called.with("tree", "--graphml", saved).out()).startsWith("<?xml");
    assertThat(Called.with("tree", saved).out().toLowerCase(Locale.ROOT)).contains("->");
  }

  @Test
  void helpIsGiven() {
    Called called = Called.with("--help");
    assertThat(called.code()).isZero();
    assertThat(called.out()).contains("contradictions", "Exit codes");
  }

  @Test
  void figuresHoldTheToll() throws IOException {
    JsonNode json = new ObjectMapper().readTree(Called.with("figures", "--json", saved).out());
    assertThat(json.path("tolls").isArray()).isTrue();
    assertThat(json.path("tolls")).hasSameSizeAs(SmallAccount.FULL.tolls());
  }

  @Test
  void searchFindsItemsAndLinesByAllWords() throws IOException {
    Called found = Called.with("search", "KILLED three", saved);
    assertThat(found.code()).isZero();
    assertThat(found.out().lines()).anyMatch(line -> line.matches("F01  .*people were killed.*"));
    assertThat(Called.with("search", "killed", "--kind", "figures", saved).out().lines())
        .hasSize(1);
    assertThat(Called.with("search", "", "--person", "ada lind", saved).out()).contains("Q01");
    assertThat(Called.with("search", "killed", "--kind", "eventz", saved).err())
        .contains("there is no kind \"eventz\"; kinds are documents");
    assertThat(Called.with("search", "killed", "--from", "soon", saved).code())
        .isEqualTo(ExitCode.USAGE);
    assertThat(Called.with("search", "killed", "--limit", 1, saved).err()).contains("more than 1");
    assertThat(Called.with("search", "killed nobodyatall", saved).out())
        .startsWith("Nothing was found");
    JsonNode json =
        new ObjectMapper().readTree(Called.with("search", "--json", "killed", saved).out());
    assertThat(json.path("items")).isNotEmpty();
    assertThat(Called.with("search", " ", saved).code()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void wordsMayBeLeftOutWhereAnOptionAsks() {
    assertThat(Called.with("search", "--kind", "quotes", saved).out())
        .isEqualTo(Called.with("search", "", "--kind", "quotes", saved).out())
        .contains("Q01");
    Called wordless = Called.with("search", saved);
    assertThat(wordless.code()).isEqualTo(ExitCode.USAGE);
    assertThat(wordless.err()).contains("name words first, then what holds them: search");
  }

  @Test
  void whoTellsTheStatementsAndWhatIsSetAgainstThem() throws IOException {
    Called told = Called.with("who", "killed 3 people", saved);
    assertThat(told.code()).isZero();
    assertThat(told.out()).contains("`1 page` (K01)", "(C01)");
    assertThat(Called.with("who", "killed 4 people", saved).out())
        .contains("No statement of the account holds all of these words")
        .doesNotContain("C01");
    JsonNode json =
        new ObjectMapper().readTree(Called.with("who", "people killed", "--json", saved).out());
    assertThat(json.at("/corroboration/0/id").asText()).isEqualTo("K01");
    assertThat(json.path("quotes").isArray()).isTrue();
    assertThat(json.path("indirect_speech").isArray()).isTrue();
    assertThat(Called.with("who", "people killed", "--csv", saved).out()).contains("independent");
    assertThat(Called.with("who", "of the", saved).code()).isEqualTo(ExitCode.USAGE);
  }
}
