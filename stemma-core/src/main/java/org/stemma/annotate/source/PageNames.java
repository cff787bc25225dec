package org.stemma.annotate.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.annotation.EntityType;
import org.stemma.annotation.Mention;
import org.stemma.annotation.Reading;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.ParsedSentence;
import org.stemma.syntax.Word;
import org.stemma.text.Span;
import org.stemma.text.SpanIndex;

/** The names of one page: which stands at a word, and what its fullest form is. */
public final class PageNames {

  /** Tags of words that make up an office before a name ("US special envoy"). */
  private static final Set<String> ROLE_TAGS = Set.of("NN", "NNS", "NNP", "NNPS", "JJ", "VBN");

  /**
   * An apposition with more words than this is a clause and says more than an office. Nothing rests
   * on it: 231 articles of PolNeAR score alike with 6 and 24 (2026-11-30).
   */
  private static final int LONGEST_APPOSITION = 12;

  private static final Set<String> SMALL_WORDS = Lexicon.ENGLISH.words("office-small-words.txt");

  /** Between the words of an office. */
  private static final Set<String> OFFICE_JOINTS =
      Lexicon.ENGLISH.words("grammar-words.tsv", "office joint");

  private static final Set<String> ARTICLES = Lexicon.ENGLISH.words("grammar-words.tsv", "article");

  private static final Set<String> POSSESSIVE =
      Lexicon.ENGLISH.words("grammar-words.tsv", "possessive ending");

  private final List<PageName> names;
  private final SpanIndex<PageName> places;

  /** The persons, the first of each name. */
  private final List<PageName> persons;

  private PageNames(List<PageName> names) {
    this.names = List.copyOf(names);
    this.places = new SpanIndex<>(this.names, PageName::span);
    Map<String, PageName> first = new LinkedHashMap<>();
    names.stream().filter(PageName::isPerson).forEach(n -> first.putIfAbsent(n.name(), n));
    this.persons = List.copyOf(first.values());
  }

  /** The names that were found in the reading before. */
  public static PageNames of(Reading reading, Set<String> titles) {
    List<PageName> names = new ArrayList<>();
    for (Mention mention : reading.all(Mention.class)) {
      Optional<ParsedSentence> sentence = reading.sentenceAt(mention.span().start());
      Set<String> role = sentence.map(s -> role(s, mention.span(), titles)).orElse(Set.of());
      names.add(new PageName(mention.span(), mention.name(), mention.type(), role));
    }
    return new PageNames(names);
  }

  /** All of them, in the order of the page. */
  public List<PageName> all() {
    return names;
  }

  /** The first name that shares a unit with {@code span}. */
  public Optional<PageName> at(Span span) {
    return places.overlapping(span).stream().findFirst();
  }

  /** The names inside {@code span}, in order. */
  public List<PageName> in(Span span) {
    return places.overlapping(span).stream().filter(n -> span.contains(n.span())).toList();
  }

  /** The persons named inside {@code span}, in order. */
  public List<PageName> personsIn(Span span) {
    return in(span).stream().filter(PageName::isPerson).toList();
  }

  /**
   * The fullest form on the page of a name: of a person the first longest name that holds all its
   * words in their order and ends with the same one, of a body the one with a word more.
   */
  public String fullest(PageName name) {
    if (!name.isPerson()) {
      return body(name).orElse(name.name());
    }
    PageName best = name;
    for (PageName other : persons) {
      boolean longer = other.name().length() > best.name().length();
      if (longer && isShortFor(name.name(), other.name())) {
        best = other;
      }
    }
    return best.equals(name) ? body(name).orElse(name.name()) : best.name();
  }

  /** "Lind" for "Lind Motors": the only body of the page whose name has one word more behind it. */
  private Optional<String> body(PageName name) {
    boolean nameOfBody = name.type() == EntityType.ORGANISATION || name.isPerson();
    List<String> longer =
        names.stream()
            .filter(n -> nameOfBody && n.type() == EntityType.ORGANISATION)
            .map(PageName::name)
            .filter(n -> n.startsWith(name.name() + ' '))
            .filter(n -> n.indexOf(' ', name.name().length() + 1) < 0)
            .distinct()
            .toList();
    return longer.size() == 1 ? Optional.of(longer.get(0)) : Optional.empty();
  }

  private static boolean isShortFor(String name, String fuller) {
    List<String> few = Arrays.asList(name.toLowerCase(Locale.ROOT).split(" "));
    List<String> many = Arrays.asList(fuller.toLowerCase(Locale.ROOT).split(" "));
    if (!few.get(few.size() - 1).equals(many.get(many.size() - 1))) {
      return few.size() == 1 && many.size() == 2 && many.get(0).equals(few.get(0));
    }
    return many.containsAll(few);
  }

  /**
   * The person nearest before {@code offset} whose office holds all words of {@code description};
   * failing that the nearest after it.
   */
  public Optional<PageName> holder(Set<String> description, int offset) {
    Optional<PageName> found = Optional.empty();
    for (PageName name : names) {
      if (name.isPerson() && name.role().containsAll(description)) {
        if (name.span().start() >= offset) {
          return found.isPresent() ? found : Optional.of(name);
        }
        found = Optional.of(name);
      }
    }
    return found;
  }

  /** Every office word printed with any form of the name of {@code person}. */
  public Set<String> roles(PageName person) {
    Set<String> roles = new TreeSet<>();
    names.stream().filter(n -> n.last().equals(person.last())).forEach(n -> roles.addAll(n.role()));
    return roles;
  }

  private static Set<String> role(ParsedSentence sentence, Span name, Set<String> titles) {
    List<Integer> inside = sentence.indexesIn(name);
    if (inside.isEmpty()) {
      return Set.of();
    }
    int first = inside.get(0);
    int last = inside.get(inside.size() - 1);
    List<Word> words = sentence.words();
    boolean titled = false;
    List<String> before = new ArrayList<>();
    for (int i = first - 1; i >= 0 && isRoleWord(words, i, sentence.isParsed(), titles); i--) {
      titled |= isTitle(words.get(i).form(), titles);
      before.add(fold(words.get(i).form()));
    }
    Set<String> role = new TreeSet<>(titled ? before : List.of());
    role.addAll(apposition(words, last + 1, 1, titles));
    role.addAll(apposition(words, first - 1, -1, titles));
    role.removeAll(SMALL_WORDS);
    return role;
  }

  private static boolean isTitle(String form, Set<String> titles) {
    String lower = fold(form);
    String bare = lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    boolean plural = bare.endsWith("s") && titles.contains(bare.substring(0, bare.length() - 1));
    return plural || titles.contains(bare);
  }

  private static boolean isRoleWord(
      List<Word> words, int index, boolean tagged, Set<String> titles) {
    Word word = words.get(index);
    if (OFFICE_JOINTS.contains(word.form())) {
      return true;
    }
    if (!tagged) {
      return Character.isUpperCase(word.form().charAt(0));
    }
    // "Ms Bell": the tagger may take the title for a part of the name
    boolean person = word.isEntity("PERSON") && !isTitle(word.form(), titles);
    return !person && ROLE_TAGS.contains(word.tag());
  }

  /** Office words set off by commas after ({@code step} 1) or before a name. */
  private static Set<String> apposition(List<Word> words, int at, int step, Set<String> titles) {
    Set<String> role = new TreeSet<>();
    if (at < 0 || at >= words.size() || !words.get(at).form().equals(",")) {
      return role;
    }
    boolean titled = false;
    for (int i = at + step, n = 0; i >= 0 && i < words.size(); i += step, n++) {
      String form = words.get(i).form();
      boolean ends = form.equals(",") || form.equals(".");
      if (ends || n > LONGEST_APPOSITION || words.get(i).tag().startsWith("W")) {
        break;
      }
      if (!words.get(i).tag().isEmpty() && words.get(i).isVerb()) {
        return Set.of();
      }
      titled |= isTitle(form, titles);
      role.add(fold(form));
      if (step < 0 && ARTICLES.contains(fold(form))) {
        break;
      }
    }
    return titled ? role : Set.of();
  }

  /** The words of a phrase with their white space folded and a possessive ending removed. */
  public static String folded(String words) {
    String folded = words.strip().replaceAll("\\s++", " ");
    for (String ending : POSSESSIVE) {
      if (folded.endsWith(ending)) {
        return folded.substring(0, folded.length() - ending.length());
      }
    }
    return folded;
  }

  private static String fold(String form) {
    return form.toLowerCase(Locale.ROOT);
  }
}
