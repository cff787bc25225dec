package org.stemma.annotate.upstream;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.annotate.Annotator;
import org.stemma.annotate.speech.Cues;
import org.stemma.annotation.Quotation;
import org.stemma.annotation.QuotationKind;
import org.stemma.annotation.Reading;
import org.stemma.annotation.Speaker;
import org.stemma.annotation.SpeakerKind;
import org.stemma.annotation.Upstream;
import org.stemma.annotation.UpstreamKind;
import org.stemma.article.OutletName;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.ParsedSentence;

/**
 * The sources that a page names for what it says: credits of the page ({@link CreditLines}), then
 * in each sentence outlets, documents, and those who speak, each at its first place. A source
 * without a name counts at every place where it states a fact, for nobody knows whether it is the
 * same; those who only hold a view ("critics") count once.
 */
public final class UpstreamAnnotator implements Annotator {

  private final CreditLines credits;
  private final CitedOutlets cited;
  private final SpeakingSources speaking;
  private final SourceDocuments documents;

  public UpstreamAnnotator(Lexicon lexicon) {
    Outlets outlets = new Outlets(lexicon);
    Cues cues = new Cues(lexicon);
    credits = new CreditLines(outlets, lexicon);
    cited = new CitedOutlets(outlets, cues);
    speaking = new SpeakingSources(lexicon, outlets, cues);
    documents = new SourceDocuments(lexicon);
  }

  @Override
  public List<Upstream> annotate(Reading reading) {
    List<Upstream> found = new ArrayList<>(credits.in(reading));
    Set<String> named = new TreeSet<>();
    Set<String> groups = new TreeSet<>();
    found.forEach(u -> named.add(u.name()));
    Map<String, Upstream> best = firstQuoted(reading);
    for (ParsedSentence sentence : reading.sentences()) {
      boolean body = reading.isBody(sentence.span());
      if (body) {
        List<Upstream> here = new ArrayList<>(cited.in(reading, sentence));
        documents.in(reading, sentence).ifPresent(here::add);
        List<Upstream> outlets = List.copyOf(here);
        speaking.in(reading, sentence, groups).stream()
            .filter(source -> outlets.stream().noneMatch(o -> isWork(source, o)))
            .forEach(here::add);
        for (Upstream upstream : here) {
          boolean known = isOutlet(upstream) && found.stream().anyMatch(f -> isShort(upstream, f));
          if (upstream.kind() == UpstreamKind.UNNAMED || !known && named.add(upstream.name())) {
            boolean indirect = upstream.kind() == UpstreamKind.STATEMENT;
            found.add(indirect ? best.getOrDefault(upstream.name(), upstream) : upstream);
          }
        }
      }
    }
    return found;
  }

  private static boolean isOutlet(Upstream upstream) {
    return upstream.kind() == UpstreamKind.AGENCY || upstream.kind() == UpstreamKind.PUBLICATION;
  }

  /** "The Ledger" where the page has named the Odal Ledger. */
  private static boolean isShort(Upstream upstream, Upstream known) {
    return isOutlet(known)
        && OutletName.of(upstream.name()).isShortFor(OutletName.of(known.name()));
  }

  /** Whether a document is called by the outlet that it is of: "report in the Herald". */
  private static boolean isWork(Upstream document, Upstream outlet) {
    boolean published =
        document.kind() == UpstreamKind.DOCUMENT || document.kind() == UpstreamKind.PUBLICATION;
    return published && document.name().contains(outlet.name());
  }

  /**
   * For each speaker the first sentence of the page that quotes his or her words: there the source
   * is heard best. A post comes before it.
   */
  private Map<String, Upstream> firstQuoted(Reading reading) {
    Map<String, Upstream> first = new TreeMap<>();
    for (Quotation quotation : reading.all(Quotation.class)) {
      boolean quoted =
          quotation.kind() == QuotationKind.DIRECT
              || quotation.kind() == QuotationKind.PARTIAL && isCharged(reading, quotation);
      Optional<Speaker> named =
          quotation.speaker().filter(s -> s.kind() == SpeakerKind.NAMED && quoted);
      named.ifPresent(
          s ->
              first.putIfAbsent(
                  s.name(),
                  new Upstream(quotation.sentence(), s.name(), UpstreamKind.STATEMENT, false)));
    }
    return first;
  }

  /** Whether the speaker of the words in marks states or charges something in that sentence. */
  private boolean isCharged(Reading reading, Quotation quotation) {
    int cue = quotation.cue().orElse(quotation.span()).start();
    Optional<ParsedSentence> sentence = reading.sentenceAt(cue);
    return sentence.isPresent()
        && speaking.in(reading, sentence.get(), new TreeSet<>()).stream()
            .anyMatch(u -> quotation.speaker().filter(s -> s.name().equals(u.name())).isPresent());
  }
}
