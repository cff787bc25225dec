package org.stemma.cli;

import java.util.List;
import java.util.Map;
import org.stemma.account.Account;
import org.stemma.account.FigureItem;
import org.stemma.account.TollItem;
import org.stemma.export.Reports;
import org.stemma.export.Tables;
import org.stemma.search.FigureChoice;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code figures}: quantities, by measure. */
@Command(
    name = "figures",
    description = "The toll, and quantities by what they measure; --csv has the quantities alone.",
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
    FigureChoice choice = new FigureChoice(counts);
    List<FigureItem> figures = account.figures().stream().filter(choice::allows).toList();
    List<TollItem> tolls = choice.allowsTolls() ? account.tolls() : List.of();
    return new Listing(
        Map.of("tolls", tolls, "figures", figures),
        Tables.figures(figures),
        new Reports(account).figures(tolls, figures));
  }
}
