package org.stemma.flink;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Operators call the front door of the core and know nothing of what pages say. */
class FlinkLayersTest {

  private static final String ROOT = "org.stemma.";

  /** What brings pages in, reads them and writes down what came of it. */
  private static final Set<String> USED =
      Set.of(
          "flink",
          "capture",
          "warc",
          "files",
          "model",
          "pdf",
          "syntax",
          "text",
          "story",
          "account",
          "pipeline",
          "export",
          "parquet",
          "store",
          "json");

  private static final JavaClasses CLASSES =
      new ClassFileImporter().importPath(Path.of("target/classes"));

  @Test
  void noOperatorLooksIntoWhatWasRead() {
    noClasses()
        .should()
        .dependOnClassesThat(
            DescribedPredicate.describe(
                "of the core behind its front door", FlinkLayersTest::isBehindTheFrontDoor))
        .check(CLASSES);
  }

  private static boolean isBehindTheFrontDoor(JavaClass used) {
    String name = used.getPackageName();
    return name.startsWith(ROOT)
        && !USED.contains(name.substring(ROOT.length()))
        && !used.getSimpleName().equals("ExtractOptions");
  }

  @Test
  void onlyLibrariesOfTheClusterAreUsedBesideOurs() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.util.regex..", "com.fasterxml..", "org.netpreserve..")
        .check(CLASSES);
  }
}
