package org.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is decided about items of a collection. */
class DecideVerbTest {

  @TempDir private Path folder;
  private Path collection;

  @BeforeEach
  void read() throws IOException {
    collection = folder.resolve("collection");
    add("m.txt", "Strike at the mill\n\n\"The pay is late again,\" said Bo Ek on Monday.\n");
  }

  private void add(String name, String text) throws IOException {
    Path page = Files.writeString(folder.resolve(name), text);
    assertThat(Called.with("read", "--no-models", "-c", collection, page).code()).isZero();
  }

  private Called decide(Object... words) {
    Object[] call = new Object[words.length + 4];
    call[0] = "decide";
    System.arraycopy(words, 0, call, 1, words.length);
    call[words.length + 1] = "--no-models";
    call[words.length + 2] = "-c";
    call[words.length + 3] = collection;
    return Called.with(call);
  }

  @Test
  void aDecisionIsKeptWhenPagesCome() throws IOException {
    Called made = decide("speaker", "Q01", "Ada Lind", "-b", "misheard", "--who", "Ann");
    assertThat(made.code()).as(made.err()).isZero();
    add("a.txt", "Mill talks\n\n\"We have paid everybody,\" said Cy Dor on Tuesday.\n");
    String report = Called.with("account", "--no-models", "-c", collection).out();
    assertThat(report)
        .contains("speaker Ada Lind: misheard")
        .containsPattern(
            "The pay is late again” \\[B:3\\].*decided: speaker Ada Lind \\(Ann, DC01\\)");
    assertThat(Called.with("account", "--json", "--no-models", "-c", collection).out())
        .contains("\"who\" : \"Ann\"");
    assertThat(made.out()).isEqualTo("DC01 speaker Q01 Ada Lind\n");
    assertThat(made.err()).contains("decided by Ann", "\"decide undo DC01\" takes it back");
    Called undone = decide("undo", "DC01");
    assertThat(undone.code()).isZero();
    assertThat(undone.out()).isEqualTo("undone: DC01 speaker Q01 Ada Lind\n");
    assertThat(undone.err()).isEmpty();
    assertThat(decide("list").out()).startsWith("Nothing was decided");
  }

  @Test
  void idsStayWithTheirDecisions() {
    assertThat(decide("speaker", "Q01", "Ada Lind").out()).startsWith("DC01 ");
    assertThat(decide("speaker", "Q01", "Cy Dor").out()).startsWith("DC02 ");
    Called twice = decide("speaker", "Q01", "Cy Dor");
    assertThat(twice.code()).isEqualTo(ExitCode.USAGE);
    assertThat(twice.err()).contains("speaker Q01: DC02 holds already");
    assertThat(decide("undo", "DC01").code()).isZero();
    assertThat(decide("undo", "DC02").out()).isEqualTo("undone: DC02 speaker Q01 Cy Dor\n");
    assertThat(decide("speaker", "Q01", "Cy Lo").out()).startsWith("DC03 ");
  }

  @Test
  void decisionsGoFromOneCollectionToAnother() throws IOException {
    decide("speaker", "Q01", "Ada Lind", "--who", "Ann");
    Path lines = Files.writeString(folder.resolve("decisions.jsonl"), decide("export").out());
    assertThat(decide("import", lines).err()).contains("0 decisions added, 1 known already");
    collection = folder.resolve("other");
    Called.with("read", "--no-models", "-c", collection, folder.resolve("m.txt"));
    assertThat(decide("import", lines).err()).contains("1 decision added");
    assertThat(decide("list").out()).contains("speaker Ada Lind");
  }

  @Test
  void wrongCallsSayWhatWouldBeRight() throws IOException {
    assertThat(decide("judge", "Q01").err()).contains("write close, date, speaker");
    assertThat(decide("close", "Q01").err()).contains("close is for contradictions");
    assertThat(decide("speaker", "Q09", "Ada").code()).isEqualTo(ExitCode.USAGE);
    assertThat(decide("speaker").err()).contains("needs a name");
    assertThat(decide("date", "EV02").err()).contains("write decide date EV03 2031-03-04");
    assertThat(decide("merge", "EN01").err()).contains("two entities or more");
    assertThat(decide("undo").err()).contains("write decide undo DC01");
    assertThat(decide("import").err()).contains("decide import FILE");
    Path broken = Files.writeString(folder.resolve("x.jsonl"), "\n{}\n");
    Called called = decide("import", broken);
    assertThat(called.code()).isEqualTo(ExitCode.UNREADABLE);
    assertThat(called.err()).contains("x.jsonl, line 2: no decision");
  }

  @Test
  void withoutACollectionNothingCanBeDecided() {
    collection = folder.resolve("nowhere");
    assertThat(decide("list").err()).contains("no collection is there");
  }
}
