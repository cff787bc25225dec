package org.stemma.annotate.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.stemma.annotate.Annotator;
import org.stemma.annotation.EntityType;
import org.stemma.annotation.Mention;
import org.stemma.annotation.Reading;
import org.stemma.lexicon.CommonWords;
import org.stemma.lexicon.Gazetteer;
import org.stemma.lexicon.GazetteerEntry;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.ParsedSentence;
import org.stemma.text.Span;

/**
 * Finds names.
 *
 * <ol>
 *   <li>propose: the parser's tags ({@link ParserNames}), the gazetteer ({@link GazetteerNames}),
 *       runs of capitals ({@link CapitalisedRuns}): with a parser only those whose last noun tells;
 *   <li>vote: what running text says of a string holds for the whole page ({@link NameVote});
 *   <li>search: names the page knows are found wherever they stand, mangled letter case too;
 *   <li>choose: of names that overlap the longest;
 *   <li>read the title printed with a person ({@link Titles}).
 * </ol>
 *
 * Immutable and thread-safe.
 */
public final class MentionAnnotator implements Annotator {

  private final GazetteerNames gazetteer;
  private final CapitalisedRuns runs;
  private final CommonWords dictionary;
  private final Titles titles;
  private final NameSigns signs;
  private final NameExtent extent;
  private final MisreadNames misread;
  private final KnownNames known;

  public MentionAnnotator() {
    this(Lexicon.ENGLISH, Gazetteer.STANDARD, CommonWords.ENGLISH);
  }

  public MentionAnnotator(Lexicon lexicon, Gazetteer gazetteer, CommonWords dictionary) {
    this.dictionary = dictionary;
    this.gazetteer = new GazetteerNames(gazetteer, dictionary);
    this.titles = new Titles(lexicon, this.gazetteer);
    this.runs = new CapitalisedRuns(lexicon, dictionary, this.gazetteer, titles);
    this.signs = new NameSigns(runs.nouns(), dictionary);
    this.extent = new NameExtent(this.gazetteer, runs, dictionary, titles);
    this.misread = new MisreadNames(dictionary, this.gazetteer, runs);
    this.known = new KnownNames(dictionary);
  }

  @Override
  public List<Mention> annotate(Reading reading) {
    List<NameCandidate> proposed = new ArrayList<>();
    for (ParsedSentence sentence : reading.sentences()) {
      proposed.addAll(gazetteer.in(sentence));
      proposed.addAll(misread.untagged(sentence));
      List<NameCandidate> read =
          sentence.isParsed()
              ? Stream.concat(
                      ParserNames.in(sentence).stream(), runs.endingInNoun(sentence).stream())
                  .toList()
              : runs.in(sentence);
      read.stream()
          .map(extent::withoutTitle)
          .map(extent::withoutBody)
          .map(extent::withForename)
          .map(misread::withSurname)
          .map(misread::withFirstWord)
          .map(misread::asPerson)
          .map(Honours::asPerson)
          .map(extent::acrossPossessive)
          .map(extent::byNoun)
          .forEach(proposed::add);
    }
    NameVote vote =
        new NameVote(
            proposed.stream().filter(n -> !NameText.headline(n.sentence())).toList(), signs);
    List<NameCandidate> judged = new ArrayList<>();
    for (NameCandidate name : proposed) {
      if (!vote.severalPersons(name)) {
        judge(name, vote).ifPresent(judged::add);
      }
    }
    for (ParsedSentence sentence : reading.sentences()) {
      judged.addAll(known.in(sentence, vote));
    }
    return outsideTitles(chosen(judged));
  }

  private Optional<NameCandidate> judge(NameCandidate name, NameVote vote) {
    String text = NameVote.text(name);
    Optional<EntityType> voted = vote.type(text);
    if (name.entry().isPresent()) {
      return Optional.of(voted.filter(t -> t == EntityType.PERSON).map(name::as).orElse(name));
    }
    Optional<GazetteerEntry> entry = gazetteer.entry(name.sentence(), name.from(), name.to());
    if (entry.isPresent() && voted.filter(t -> t == EntityType.PERSON).isEmpty()) {
      return Optional.of(
          new NameCandidate(
              name.sentence(),
              name.from(),
              name.to(),
              GazetteerNames.type(entry.get(), name.sentence(), name.from(), name.to()),
              NameCandidate.Source.GAZETTEER,
              entry));
    }
    if (voted.isPresent()) {
      return Optional.of(name.as(voted.get()));
    }
    // A headline's own reading of words that running text never names.
    boolean dictionaryWord =
        name.sentence().words().subList(name.from(), name.to()).stream()
            .anyMatch(w -> dictionary.smallClass(w.form()) != CommonWords.UNKNOWN);
    return dictionaryWord ? Optional.empty() : Optional.of(name);
  }

  /** Longest first; of equal length by source, then from left to right. */
  private static List<NameCandidate> chosen(List<NameCandidate> names) {
    List<NameCandidate> order = new ArrayList<>(names);
    order.sort(
        Comparator.comparingInt((NameCandidate n) -> -n.words())
            .thenComparing(NameCandidate::source)
            .thenComparing(NameCandidate::span));
    NavigableMap<Integer, NameCandidate> chosen = new TreeMap<>();
    for (NameCandidate name : order) {
      Map.Entry<Integer, NameCandidate> before = chosen.floorEntry(name.span().start());
      Map.Entry<Integer, NameCandidate> after = chosen.ceilingEntry(name.span().start());
      if ((before == null || !before.getValue().overlaps(name))
          && (after == null || !after.getValue().overlaps(name))) {
        chosen.put(name.span().start(), name);
      }
    }
    return List.copyOf(chosen.values());
  }

  /** "State" of "Secretary of State Ana Ruiz" is no name of its own; "Norwegian" before it is. */
  private List<Mention> outsideTitles(List<NameCandidate> names) {
    List<Mention> mentions = new ArrayList<>();
    NameCandidate last = null;
    for (NameCandidate name : names) {
      Mention mention = mention(name);
      boolean inside =
          last != null
              && last.source() != NameCandidate.Source.GAZETTEER
              && mention.title().filter(t -> t.contains(mentions.getLast().span())).isPresent();
      if (inside) {
        mentions.removeLast();
      }
      mentions.add(mention);
      last = name;
    }
    return mentions;
  }

  private Mention mention(NameCandidate chosen) {
    NameCandidate name = extent.extended(chosen);
    ParsedSentence sentence = name.sentence();
    Optional<Span> title =
        name.type() == EntityType.PERSON
            ? titles
                .of(sentence, name.from(), name.to())
                .map(
                    t ->
                        sentence
                            .words()
                            .get(t.from())
                            .span()
                            .cover(sentence.words().get(t.to() - 1).span()))
            : Optional.empty();
    Optional<String> country = name.entry().flatMap(GazetteerEntry::country);
    return new Mention(
        name.span(),
        name.type(),
        NameVote.text(name),
        title,
        country.or(() -> title.flatMap(t -> country(sentence, t))));
  }

  /** The country that an office is of: the first that its title names. */
  private Optional<String> country(ParsedSentence sentence, Span title) {
    return gazetteer.in(sentence).stream()
        .filter(n -> title.contains(n.span()))
        .flatMap(n -> n.entry().flatMap(GazetteerEntry::country).stream())
        .findFirst();
  }
}
