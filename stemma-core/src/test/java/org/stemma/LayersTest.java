package org.stemma;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Imports run one way: a package may use only the packages listed before it, and the core touches
 * nothing outside.
 */
class LayersTest {

  private static final String ROOT = "org.stemma.";
  private static final List<String> DATA_FLOW =
      List.of(
          "text",
          "lexicon",
          "time",
          "capture",
          "warc",
          "feed",
          "packed",
          "article",
          "extract.decode",
          "extract.markup",
          "extract.wording",
          "extract.kind",
          "extract.segment",
          "extract.plain",
          "extract.tree",
          "extract.body",
          "extract.meta",
          "extract",
          "syntax",
          "annotation",
          "annotate",
          "annotate.time",
          "annotate.figure",
          "annotate.toll",
          "annotate.name",
          "annotate.source",
          "annotate.speech",
          "annotate.upstream",
          "annotate.hedge",
          "annotate.residue",
          "annotate.event",
          "entity",
          "similarity",
          "revision",
          "story",
          "lineage",
          "event",
          "timeline",
          "claim",
          "contradiction",
          "account",
          "pipeline",
          "json");

  private static final JavaClasses CLASSES =
      new ClassFileImporter().importPath(Path.of("target/classes"));

  static List<Integer> places() {
    return IntStream.range(0, DATA_FLOW.size() - 1).boxed().toList();
  }

  @ParameterizedTest
  @MethodSource("places")
  void usesOnlyWhatComesBefore(int place) {
    String[] later =
        DATA_FLOW.subList(place + 1, DATA_FLOW.size()).stream()
            .map(name -> ROOT + name)
            .toArray(String[]::new);
    noClasses()
        .that()
        .resideInAPackage(ROOT + DATA_FLOW.get(place))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(later)
        .check(CLASSES);
  }

  @Test
  void everyPackageHasItsPlace() {
    assertThat(CLASSES.stream().map(c -> c.getPackageName().substring(ROOT.length())).distinct())
        .containsExactlyInAnyOrderElementsOf(DATA_FLOW);
  }

  @Test
  void touchesNeitherNetworkNorFilesNorThreadsNorConsole() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "java.net.http..", "java.nio.file..", "java.util.concurrent..", "java.util.logging..")
        .orShould()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(java.time.Instant.class, "now")
        .orShould()
        .callMethod(java.time.LocalDate.class, "now")
        .check(CLASSES);
  }
}
