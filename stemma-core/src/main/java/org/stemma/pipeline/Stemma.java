package org.stemma.pipeline;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.stemma.account.Account;
import org.stemma.account.BlockItems;
import org.stemma.annotate.Annotator;
import org.stemma.annotate.ArticleReader;
import org.stemma.annotate.event.EventAnnotator;
import org.stemma.annotate.figure.FigureAnnotator;
import org.stemma.annotate.hedge.HedgeAnnotator;
import org.stemma.annotate.name.MentionAnnotator;
import org.stemma.annotate.residue.ResidueAnnotator;
import org.stemma.annotate.speech.SpeechAnnotator;
import org.stemma.annotate.time.TimeAnnotator;
import org.stemma.annotate.toll.TollAnnotator;
import org.stemma.annotate.upstream.UpstreamAnnotator;
import org.stemma.capture.Capture;
import org.stemma.extract.ExtractOptions;
import org.stemma.extract.Extraction;
import org.stemma.extract.Extraction.NotAnArticle;
import org.stemma.extract.Extractor;
import org.stemma.lexicon.Lexicon;
import org.stemma.packed.DocumentReader;
import org.stemma.story.Story;
import org.stemma.story.StoryIndex;
import org.stemma.syntax.Parser;
import org.stemma.text.LanguageDetector;

/**
 * The front door: captures in, an account out.
 *
 * <pre>{@code
 * Stemma stemma = Stemma.of(parser, LanguageDetector.NONE);
 * Account account = stemma.account(List.of(
 *     Capture.of("a.html", bytesOfA),
 *     Capture.of("b.txt", bytesOfB)));
 * account.contradictions().forEach(c -> System.out.println(c.why()));
 * }</pre>
 *
 * <p>Every stage runs once, in the order of the packages. The result depends on the pages alone,
 * not on their order. Thread-safe if the parser and the detector are: {@link #read} may be called
 * for many pages at once.
 */
public final class Stemma {

  private final Extractor extractor;
  private final ArticleReader reader;

  private Stemma(Extractor extractor, ArticleReader reader) {
    this.extractor = extractor;
    this.reader = reader;
  }

  /**
   * A reader of pages.
   *
   * @param parser finds the words of sentences and how they hang together; {@link
   *     org.stemma.syntax.PlainParser} works without models
   * @param languages tells the language of pages that do not declare one
   */
  public static Stemma of(Parser parser, LanguageDetector languages) {
    return of(parser, languages, DocumentReader.NONE);
  }

  /**
   * A reader of pages and of documents.
   *
   * @param documents takes the text out of what is no page of the web, as PDF
   */
  public static Stemma of(Parser parser, LanguageDetector languages, DocumentReader documents) {
    return new Stemma(
        new Extractor(languages, ExtractOptions.DEFAULT, documents),
        new ArticleReader(parser, annotators()));
  }

  /** What reads an English article, in the order in which it runs. */
  public static List<Annotator> annotators() {
    return List.of(
        new MentionAnnotator(),
        new TimeAnnotator(Lexicon.ENGLISH),
        new FigureAnnotator(),
        new TollAnnotator(Lexicon.ENGLISH),
        new ResidueAnnotator(),
        new SpeechAnnotator(Lexicon.ENGLISH),
        new HedgeAnnotator(Lexicon.ENGLISH),
        new UpstreamAnnotator(Lexicon.ENGLISH),
        new EventAnnotator(Lexicon.ENGLISH));
  }

  /** The account of {@code captures}. */
  public Account account(List<Capture> captures) {
    return accountOf(captures.stream().map(this::read).toList());
  }

  /** One page: extracted and annotated. Needs no other page. */
  public PageReading read(Capture capture) {
    return annotated(extractor.extract(capture));
  }

  /**
   * Pages in their order, each as {@link #read} reads it; one at which the program breaks is told
   * like one that cannot be read. All are extracted before the first is annotated, as the code of
   * both does not fit into a processor's cache at once: of generated pages, read without a model,
   * 20 together cost 12 to 20 % less than each by itself, 100 together 18 to 24 % (by turns in one
   * process beside other work, 2026-12-01). All are held at once: give some 30.
   */
  public List<PageReading> readTogether(List<Capture> captures) {
    List<Extraction> extracted = captures.stream().map(this::extractedOrBroken).toList();
    List<PageReading> readings = new ArrayList<>();
    for (int i = 0; i < captures.size(); i++) {
      readings.add(annotatedOrBroken(captures.get(i), extracted.get(i)));
    }
    return readings;
  }

  private Extraction extractedOrBroken(Capture capture) {
    try {
      return extractor.extract(capture);
    } catch (RuntimeException | StackOverflowError fault) {
      return PageReading.Unread.brokenBy(capture, fault).page();
    }
  }

  private PageReading annotatedOrBroken(Capture capture, Extraction extraction) {
    try {
      return annotated(extraction);
    } catch (RuntimeException | StackOverflowError fault) {
      return PageReading.Unread.brokenBy(capture, fault);
    }
  }

  private PageReading annotated(Extraction extraction) {
    return switch (extraction) {
      case Extraction.Found found -> new PageReading.Read(reader.read(found.article()));
      case NotAnArticle none -> new PageReading.Unread(none);
    };
  }

  /** The account of pages that were read before, in any order. */
  public static Account accountOf(List<PageReading> pages) {
    return Accounts.once().of(pages);
  }

  /**
   * The account of some pages, in any order, beside which there are others, as of a {@link
   * StoryGroup}.
   *
   * @param stories every segment of {@code pages} in exactly one, and no other
   * @param stock codes of the sentences that are stock by the stories of all pages that there are
   */
  public static Account accountOf(List<PageReading> pages, List<Story> stories, List<Long> stock) {
    return Accounts.once().of(pages, stories, stock);
  }

  /**
   * An account for each group of pages that stories join ({@link StoryGroup}), by the names of
   * their first pages. The stories are told among all pages, and so are stock sentences; all else
   * is known of a group from its own pages alone. A page that is of no story, as it was not read or
   * holds no segment, is a group by itself, so that every page is in exactly one account.
   */
  public static List<Account> accountsByStory(List<PageReading> pages) {
    Map<String, PageReading> left = new HashMap<>();
    StoryIndex index = new StoryIndex();
    for (PageReading page : pages) {
      left.put(page.name(), page);
      index.addAll(page.profiles());
    }
    Map<String, Account> accounts = new TreeMap<>();
    for (StoryGroup group : StoryGroup.of(index)) {
      List<PageReading> told =
          group.pages().stream().map(page -> requireNonNull(left.remove(page))).toList();
      accounts.put(group.id(), accountOf(told, group.stories(), group.stock()));
    }
    left.forEach(
        (name, page) -> accounts.put(name, accountOf(List.of(page), List.of(), List.of())));
    return List.copyOf(accounts.values());
  }

  /** The account with the blocks of all {@code pages} that it was made of. */
  public static Account withBlocks(Account account, List<PageReading> pages) {
    return BlockItems.in(account, PageReading.found(pages));
  }
}
