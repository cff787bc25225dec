package org.stemma.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stemma.account.Account;
import org.stemma.account.QuoteItem;
import org.stemma.account.SpeechItem;
import org.stemma.export.Folded;
import org.stemma.export.Reports;
import org.stemma.export.Tables;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code quotes}: who said what. */
@Command(
    name = "quotes",
    description = "Who said what: direct, partial and indirect speech.",
    mixinStandardHelpOptions = true)
final class QuotesVerb extends ListVerb {

  @Option(
      names = "--speaker",
      paramLabel = "NAME",
      description = "Only speakers whose name contains NAME.")
  private String speaker = "";

  QuotesVerb(Console console) {
    super(console);
  }

  @Override
  Listing listing(Account account) {
    List<QuoteItem> quotes = account.quotes().stream().filter(q -> isWanted(q.speaker())).toList();
    List<SpeechItem> indirect =
        account.indirectSpeech().stream().filter(s -> isWanted(s.speaker())).toList();
    return new Listing(
        Map.of("quotes", quotes, "indirect_speech", indirect),
        Tables.speech(quotes, indirect),
        new Reports(account).speech(quotes, indirect));
  }

  private boolean isWanted(Optional<String> name) {
    return speaker.isEmpty() || Folded.holds(name.orElse(""), speaker);
  }
}
