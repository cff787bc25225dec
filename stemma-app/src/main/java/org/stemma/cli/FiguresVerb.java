package org.stemma.cli;

import java.util.List;
import org.stemma.account.Account;
import org.stemma.account.FigureItem;
import org.stemma.export.Reports;
import org.stemma.export.Tables;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code figures}: quantities, by measure. */
@Command(
    name = "figures",
    description = "Quantities, by what they measure.",
    mixinStandardHelpOptions = true)
final class FiguresVerb extends ListVerb {

  @Option(
      names = "--counts",
      paramLabel = "WORDS",
      description = "Only figures whose measure or counted thing contains WORDS.")
  private String counts = "";

  FiguresVerb(Console console) {
    super(console);
  }

  @Override
  Listing listing(Account account) {
    List<FigureItem> figures = account.figures().stream().filter(this::isWanted).toList();
    return Listing.of(
        "figures",
        figures,
        Tables.figures(figures),
        new Reports(account).figures(isToll() ? account.tolls() : List.of(), figures));
  }

  private boolean isToll() {
    return counts.isEmpty() || Words.contain("toll: killed, injured", counts);
  }

  private boolean isWanted(FigureItem figure) {
    return counts.isEmpty()
        || Words.contain(figure.measure().orElse(""), counts)
        || Words.contain(figure.counts(), counts);
  }
}
