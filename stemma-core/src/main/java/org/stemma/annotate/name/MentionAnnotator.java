package org.stemma.annotate.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
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
import org.stemma.syntax.Word;
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

  /** The nouns that make a body of the person before them ("Ruiz administration"). */
  private static final Set<String> RULES =
      Set.of("administration", "cabinet", "campaign", "government", "regime");

  private final GazetteerNames gazetteer;
  private final CapitalisedRuns runs;
  private final CommonWords dictionary;
  private final Titles titles;
  private final NameSigns signs;

  public MentionAnnotator() {
    this(Lexicon.ENGLISH, Gazetteer.STANDARD, CommonWords.ENGLISH);
  }

  public MentionAnnotator(Lexicon lexicon, Gazetteer gazetteer, CommonWords dictionary) {
    this.dictionary = dictionary;
    this.gazetteer = new GazetteerNames(gazetteer, dictionary);
    this.titles = new Titles(lexicon, this.gazetteer);
    this.runs = new CapitalisedRuns(lexicon, dictionary, this.gazetteer, titles);
    this.signs = new NameSigns(runs.nouns(), dictionary);
  }

  @Override
  public List<Mention> annotate(Reading reading) {
    List<NameCandidate> proposed = new ArrayList<>();
    for (ParsedSentence sentence : reading.sentences()) {
      proposed.addAll(gazetteer.in(sentence));
      List<NameCandidate> read =
          sentence.isParsed()
              ? Stream.concat(
                      ParserNames.in(sentence).stream(), runs.endingInNoun(sentence).stream())
                  .toList()
              : runs.in(sentence);
      read.stream().map(this::withoutTitle).map(this::byNoun).forEach(proposed::add);
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
      judged.addAll(known(sentence, vote));
    }
    return outsideTitles(chosen(judged));
  }

  /** Drops a title that the parser took for a part of the name. */
  private NameCandidate withoutTitle(NameCandidate name) {
    int title =
        name.type() == EntityType.PERSON
            ? titles.leading(name.sentence(), name.from(), name.to())
            : 0;
    return title == 0 ? name : name.words(name.from() + title, name.to());
  }

  /** "Alta Rescue Service" is a body whatever the tag; a noun behind in small letters joins. */
  private NameCandidate byNoun(NameCandidate name) {
    List<Word> words = name.sentence().words();
    if (name.words() > 1 && name.type() != EntityType.PERSON) {
      Optional<EntityType> type = runs.byNoun(words.get(name.to() - 1));
      if (type.isPresent()) {
        NameCandidate typed = name.as(type.get());
        return type.get() == EntityType.ORGANISATION ? fromItsBeginning(typed) : typed;
      }
    }
    return name;
  }

  /** "Orm Valley Rescue Service" of which the parser saw the end: capitals before it belong. */
  private NameCandidate fromItsBeginning(NameCandidate body) {
    ParsedSentence sentence = body.sentence();
    int from = body.from();
    while (from > 0 && beginsBody(sentence, from - 1, body.to())) {
      from--;
    }
    return from == body.from() ? body : body.words(from, body.to());
  }

  private boolean beginsBody(ParsedSentence sentence, int at, int end) {
    Word word = sentence.words().get(at);
    return word.tag().startsWith("NNP")
        && NameText.capital(word)
        && word.form().length() > 1
        && !NameText.possessive(sentence.words().get(at + 1))
        && titles.leading(sentence, at, end) == 0
        && gazetteer.entry(sentence, at, at + 1).filter(e -> !isQuarter(e)).isEmpty()
        && (at != NameText.opening(sentence)
            || dictionary.smallClass(word.form()) == CommonWords.UNKNOWN);
  }

  /** "Western", "European": of no country, and so a part of the body's own name. */
  private static boolean isQuarter(GazetteerEntry entry) {
    return entry.kind() == GazetteerEntry.Kind.DEMONYM && entry.country().isEmpty();
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

  /** Occurrences of names that the vote knows, whatever the parser made of them here. */
  private List<NameCandidate> known(ParsedSentence sentence, NameVote vote) {
    List<NameCandidate> found = new ArrayList<>();
    List<Word> words = sentence.words();
    for (int from = 0; from < words.size(); from++) {
      if (!NameText.wordy(words.get(from))) {
        continue;
      }
      for (int to = Math.min(words.size(), from + 4); to > from; to--) {
        String text = NameText.of(sentence, from, to);
        Optional<EntityType> type = vote.type(text);
        if (type.isPresent() && written(sentence, from, to, vote)) {
          found.add(
              new NameCandidate(
                  sentence, from, to, type.get(), NameCandidate.Source.DOCUMENT, Optional.empty()));
          break;
        }
      }
    }
    return found;
  }

  /**
   * A capital on a word that is also in the dictionary counts only where it does not open the
   * sentence, unless the page has the bare name elsewhere; small letters only if the form is no
   * everyday word or stands as a possessor ("marsh's" of a scrape that lost its capitals).
   */
  private boolean written(ParsedSentence sentence, int from, int to, NameVote vote) {
    Word first = sentence.words().get(from);
    String text = NameText.of(sentence, from, to);
    if (NameText.capital(first)) {
      return to - from > 1
          || vote.count(text) > 0
          || from != NameText.opening(sentence)
          || dictionary.smallClass(text) == CommonWords.UNKNOWN;
    }
    if (vote.type(text).filter(t -> t == EntityType.PERSON).isEmpty()) {
      return false;
    }
    boolean possessor =
        to < sentence.words().size() && NameText.possessive(sentence.words().get(to));
    return to - from > 1 || possessor || dictionary.smallClass(text) == CommonWords.UNKNOWN;
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
    NameCandidate name = extended(chosen);
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

  /**
   * "Alta region", "Ruiz administration", "New Coast treaty": a small noun that is part of the
   * name.
   */
  private NameCandidate extended(NameCandidate name) {
    List<Word> words = name.sentence().words();
    if (name.to() >= words.size()) {
      return name;
    }
    Word next = words.get(name.to());
    String form = next.form().toLowerCase(Locale.ROOT);
    boolean plural = form.endsWith("s");
    Optional<EntityType> noun = runs.byNoun(next);
    if (name.type() == EntityType.PERSON && RULES.contains(form)) {
      return name.words(name.from(), name.to() + 1).as(EntityType.ORGANISATION);
    }
    boolean place =
        name.type() == EntityType.PLACE && noun.filter(t -> t == EntityType.PLACE).isPresent();
    boolean treaty =
        name.type() != EntityType.PERSON
            && name.type() != EntityType.PEOPLE
            && noun.filter(t -> t == EntityType.TREATY).isPresent()
            && !form.equals("agreement");
    if (!plural && (place || treaty)) {
      NameCandidate whole = name.words(name.from(), name.to() + 1).as(noun.orElseThrow());
      return treaty ? fromItsBeginning(whole) : whole;
    }
    return name;
  }
}
