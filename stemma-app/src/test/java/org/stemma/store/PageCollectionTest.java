package org.stemma.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
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
import org.stemma.decision.Action;
import org.stemma.decision.Anchor;
import org.stemma.decision.Decision;
import org.stemma.decision.Decisions;
import org.stemma.pipeline.PageReading;
import org.stemma.pipeline.Stemma;
import org.stemma.search.Found;
import org.stemma.search.SearchQuery;
import org.stemma.syntax.PlainParser;
import org.stemma.text.LanguageDetector;

/** What is kept is there, as it was, for those who ask with the build that read it. */
class PageCollectionTest {

  private static final Stemma STEMMA = Stemma.of(new PlainParser(), LanguageDetector.NONE);

  private static final Capture CRANE =
      new Capture(
          "crane.txt",
          Payload.of(
              "Crane falls in port\n\nA crane fell on Monday, 3 March 2031. Nine were hurt.\n"
                  .getBytes(StandardCharsets.UTF_8)),
          Optional.of("text/plain"),
          Optional.of("https://example.org/crane"),
          Optional.of("The Port Paper"),
          Optional.of("2031-03-04"),
          Optional.of(Instant.parse("2031-03-05T06:07:08.009Z")));

  @TempDir private Path folder;

  private static void keep(PageCollection collection, Capture capture, String build) {
    try (Writing writing = collection.write()) {
      writing.keep(new StoredPage(capture, "/in/" + capture.name(), build), STEMMA.read(capture));
    }
  }

  @ParameterizedTest
  @EnumSource
  void pageAndItsReadingAreThereAsTheyWere(Place kind) {
    Supplier<PageCollection> place = kind.in(folder);
    keep(place.get(), CRANE, "b1");
    PageCollection again = place.get();
    assertThat(again.names()).containsExactly("crane.txt");
    assertThat(again.page("crane.txt")).contains(new StoredPage(CRANE, "/in/crane.txt", "b1"));
    assertThat(again.readings("b1").get("crane.txt")).contains(STEMMA.read(CRANE));
    assertThat(again.page("cranes.txt")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void readingOfAnotherBuildIsNotGiven(Place kind) {
    Supplier<PageCollection> place = kind.in(folder);
    keep(place.get(), CRANE, "b1");
    assertThat(place.get().readings("b2").get("crane.txt")).isEmpty();
    assertThat(place.get().namesNotReadBy("b2")).containsExactly("crane.txt");
    keep(place.get(), CRANE, "b2");
    assertThat(place.get().namesNotReadBy("b2")).isEmpty();
    assertThat(place.get().names()).containsExactly("crane.txt");
  }

  @ParameterizedTest
  @EnumSource
  void accountIsGoneOnceAPageCame(Place kind) {
    Supplier<PageCollection> place = kind.in(folder);
    keep(place.get(), CRANE, "b1");
    PageReading reading = STEMMA.read(CRANE);
    Account account = Stemma.accountOf(List.of(reading));
    try (Writing writing = place.get().write()) {
      writing.keep(account, "b1", AccountChanges.NONE);
    }
    assertThat(place.get().account("b1")).contains(account);
    assertThat(place.get().account("b2")).isEmpty();
    keep(place.get(), CRANE.named("copy.txt"), "b1");
    assertThat(place.get().account("b1")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void secondWriterIsRefusedAndReadersAreNot(Place kind) {
    Supplier<PageCollection> place = kind.in(folder);
    PageCollection collection = place.get();
    try (Writing first = collection.write()) {
      first.keep(new StoredPage(CRANE, "x", "b1"), STEMMA.read(CRANE));
      PageCollection other = place.get();
      assertThatThrownBy(other::write)
          .isInstanceOf(StoreFailure.class)
          .hasMessageContaining("another call is writing");
      assertThat(other.names()).containsExactly("crane.txt");
    }
    place.get().write().close();
  }

  @ParameterizedTest
  @EnumSource
  void pageKnownByNameOrPlaceIsReadOnceOtherBytesAreAnotherPage(Place kind) {
    Supplier<PageCollection> place = kind.in(folder);
    PageCollection collection = place.get();
    keep(collection, CRANE, "b1");
    Intake intake = new Intake(collection, "b1");
    assertThat(intake.toRead(CRANE, "/elsewhere")).isEmpty();
    assertThat(intake.toRead(CRANE.named("sub/crane.txt"), "/in/crane.txt")).isEmpty();
    Capture changed = Capture.of("crane.txt", "Eight were hurt.".getBytes(StandardCharsets.UTF_8));
    assertThat(intake.toRead(changed, "/in/crane.txt").map(Capture::name)).contains("crane.txt@2");
    Capture third = Capture.of("crane.txt", "Seven.".getBytes(StandardCharsets.UTF_8));
    assertThat(intake.toRead(third, "/in/crane.txt").map(Capture::name)).contains("crane.txt@3");
    assertThat(intake.toRead(CRANE.named("copy.txt"), "/in/copy.txt").map(Capture::name))
        .contains("copy.txt");
    assertThat(intake.toRead(third, "/sent/again/crane.txt")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void pageIsReadAgainIfMoreIsKnownOfItOrByAnotherBuild(Place kind) {
    Supplier<PageCollection> place = kind.in(folder);
    PageCollection collection = place.get();
    keep(collection, Capture.of("crane.txt", CRANE.payload().toBytes()), "b1");
    assertThat(new Intake(collection, "b1").toRead(CRANE, "/in/crane.txt")).contains(CRANE);
    keep(collection, CRANE, "b1");
    assertThat(new Intake(collection, "b1").toRead(CRANE, "/in/crane.txt")).isEmpty();
    assertThat(new Intake(collection, "b2").toRead(CRANE, "/in/crane.txt")).contains(CRANE);
    Capture bare = Capture.of("crane.txt", CRANE.payload().toBytes());
    assertThat(new Intake(collection, "b1").toRead(bare, "/in/crane.txt")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void decisionsStayWhenPagesComeAndAreReadAgain(Place kind) {
    Supplier<PageCollection> place = kind.in(folder);
    keep(place.get(), CRANE, "b1");
    assertThat(place.get().decisions()).isEqualTo(Decisions.NONE);
    Decision decision =
        new Decision(
            Action.CLOSE,
            List.of(
                new Anchor(
                    "contradictions", "number", List.of(new Anchor.Words("0", "Nine \u0142.", 3)))),
            Optional.empty(),
            "told in jest",
            "Ann",
            Instant.parse("2031-03-06T00:00:00Z"));
    try (Writing writing = place.get().write()) {
      assertThat(writing.keep(List.of(decision))).isEqualTo(1);
      assertThat(writing.keep(List.of(decision))).isZero();
    }
    keep(place.get(), CRANE, "b2");
    keep(place.get(), CRANE.named("copy.txt"), "b2");
    Decision undo =
        new Decision(
            Action.UNDO,
            List.of(),
            Optional.of(decision.key()),
            "",
            "Bo",
            Instant.parse("2031-03-05T00:00:00Z"));
    try (Writing writing = place.get().write()) {
      assertThat(writing.keep(List.of(undo, decision))).isEqualTo(1);
    }
    assertThat(place.get().decisions().log()).containsExactly(decision, undo);
  }

  @ParameterizedTest
  @EnumSource
  void stateTellsThatSomethingWasWritten(Place kind) {
    Supplier<PageCollection> place = kind.in(folder);
    keep(place.get(), CRANE, "b1");
    long before = place.get().state();
    assertThat(place.get().state()).isEqualTo(before);
    keep(place.get(), CRANE, "b2");
    assertThat(place.get().state()).isGreaterThan(before);
  }

  @ParameterizedTest
  @EnumSource
  void aForgottenPageIsGoneWithAllThatWasReadOfIt(Place kind) {
    Supplier<PageCollection> place = kind.in(folder);
    keep(place.get(), CRANE, "b1");
    keep(place.get(), CRANE.named("copy.txt"), "b1");
    try (Writing writing = place.get().write()) {
      writing.keep(Stemma.accountOf(List.of(STEMMA.read(CRANE))), "b1", AccountChanges.NONE);
      assertThatThrownBy(() -> writing.forget(List.of("copy.txt", "nowhere.txt")))
          .isInstanceOf(StoreFailure.class)
          .hasMessageContaining("no page is called nowhere.txt");
      assertThat(place.get().names()).hasSize(2);
      writing.forget(List.of("crane.txt"));
    }
    PageCollection left = place.get();
    assertThat(left.names()).containsExactly("copy.txt");
    assertThat(left.page("copy.txt").orElseThrow().capture().payload()).isEqualTo(CRANE.payload());
    assertThat(left.readings("b1")).containsOnlyKeys("copy.txt");
    assertThat(left.accountBuild()).isEmpty();
    SearchQuery fell = SearchQuery.of(Map.of("q", "crane"));
    assertThat(left.find(fell, 0, 9)).extracting(Found::name).containsExactly("copy.txt#s1");
    assertThat(new Intake(left, "b1").toRead(CRANE, "/in/crane.txt")).contains(CRANE);
  }

  @ParameterizedTest
  @EnumSource
  void aPlaceThatNobodyHasWrittenToHoldsNoCollectionYet(Place kind) {
    Supplier<PageCollection> place = kind.in(folder);
    assertThat(place.get().isMade()).isFalse();
    keep(place.get(), CRANE, "b1");
    assertThat(place.get().isMade()).isTrue();
  }

  @Test
  void aServerThatIsNotThereIsToldByItsAddress() {
    PageCollection nowhere =
        PageCollection.at("jdbc:postgresql://127.0.0.1:1/n?user=u&password=secret");
    assertThatThrownBy(nowhere::isMade)
        .isInstanceOf(StoreFailure.class)
        .hasMessageContaining("jdbc:postgresql://127.0.0.1:1/n: cannot be reached")
        .hasMessageNotContaining("secret");
    assertThatThrownBy(nowhere::write)
        .isInstanceOf(StoreFailure.class)
        .hasMessageContaining("127.0.0.1:1/n: cannot be reached")
        .hasMessageNotContaining("secret");
  }

  @Test
  void whatIsNoCollectionIsRefusedByItsName() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "x");
    assertThatThrownBy(() -> PageCollection.in(file).write())
        .isInstanceOf(StoreFailure.class)
        .hasMessageContaining(file.toString());
    Files.writeString(
        folder.resolve("stemma.db"), "no database, but long enough to be taken for one");
    assertThatThrownBy(() -> PageCollection.in(folder).write())
        .isInstanceOf(StoreFailure.class)
        .hasMessageContaining(folder.toString());
    assertThatThrownBy(() -> PageCollection.at("jdbc:oracle:x"))
        .isInstanceOf(StoreFailure.class)
        .hasMessageContaining("jdbc:postgresql://");
  }

  @Test
  void passwordIsNotToldOfAWrongAddress() {
    assertThatThrownBy(
            () -> PageCollection.at("jdbc:postgresql://h:54x2/n?user=u&password=secret").names())
        .isInstanceOf(StoreFailure.class)
        .hasNoCause()
        .hasMessageNotContaining("secret");
  }
}
