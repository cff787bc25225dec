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

/** Imports run one way here too, and the console belongs to the command line. */
class AppLayersTest {

  private static final String ROOT = "org.stemma.";
  private static final List<String> DATA_FLOW =
      List.of(
          "fetch",
          "files",
          "model",
          "pdf",
          "export",
          "parquet",
          "search",
          "decision",
          "store",
          "page",
          "rest",
          "mcp",
          "serve",
          "corpus",
          "plan",
          "eval.lexicon",
          "eval.chain",
          "eval",
          "cli");

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
  void onlyTheCommandLineTouchesTheConsole() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + "cli..")
        .and()
        .doNotHaveFullyQualifiedName(ROOT + "pdf.PdfProcess") // speaks so to who started it
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .accessField(System.class, "in")
        .orShould()
        .dependOnClassesThat()
        .belongToAnyOf(java.io.FileDescriptor.class)
        .check(CLASSES);
  }
}
