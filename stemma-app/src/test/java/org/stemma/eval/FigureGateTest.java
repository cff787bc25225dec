package org.stemma.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.account.Account;
import org.stemma.files.PageFiles;
import org.stemma.model.LoadedParser;
import org.stemma.pipeline.Stemma;
import org.stemma.text.LanguageDetector;

/** Figures and residue must not fall behind what they have reached on pages read by hand. */
class FigureGateTest {

  private static final int MOST_BYTES = 20_000_000;

  @Test
  void figuresAndResidueReachTheFloors() throws IOException {
    Path folder = Gate.shared("cases/talks");
    Account account =
        Stemma.of(LoadedParser.PARSER, LanguageDetector.NONE)
            .account(PageFiles.read(List.of(folder.resolve("pages")), MOST_BYTES).captures());

    CheckReport report = CheckScore.score(Files.readString(folder.resolve("gold.json")), account);

    for (String section : List.of("figures", "residue")) {
      for (String measure : List.of("recall", "precision")) {
        assertThat(report.get(section, measure))
            .as("%s %s: %s", section, measure, report.lines())
            .isGreaterThanOrEqualTo(Gate.floor("talks." + section + "." + measure));
      }
    }
  }
}
