package org.stemma.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stemma.account.Account;
import org.stemma.account.News;
import org.stemma.export.Because;
import org.stemma.export.Report;
import org.stemma.export.Reports;
import org.stemma.export.StoryAccounts;
import org.stemma.export.Witnesses;
import org.stemma.search.SearchIndex;
import org.stemma.store.Coming;

/**
 * The account as screens that lead to each other, readable without JavaScript. What is asked for
 * comes in, a page of HTML goes out, everything escaped. Thread-safe.
 */
public final class Desk {

  private final Reports reports;
  private final Because items;
  private final TellingScreen tellings;
  private final Optional<DecideScreen> decide;
  private final ClashScreen clashes;
  private final Shelf shelf;
  private final Addresses addresses = new ScreenAddresses();
  private final SearchScreen search;

  /** Screens that take no decisions. */
  public Desk(Account account, SearchIndex index) {
    this(account, index, false);
  }

  /**
   * Screens.
   *
   * @param index what can be found in the account
   * @param decisions whether decisions are taken about its items
   */
  public Desk(Account account, SearchIndex index, boolean decisions) {
    this.reports = new Reports(account);
    this.items = new Because(account);
    this.decide =
        decisions
            ? Optional.of(new DecideScreen(items, reports.witnesses(), account.entities()))
            : Optional.empty();
    if (StoryShelf.suits(account)) {
      StoryAccounts apart = new StoryAccounts(account);
      this.tellings = new TellingScreen(account, Optional.of(apart), items, reports.witnesses());
      this.shelf = new StoryShelf(account, reports, apart, items, addresses);
      this.clashes =
          new ClashScreen(account, reports, (item, story) -> apart.of(item).contains(story));
    } else {
      this.tellings = new TellingScreen(account, Optional.empty(), items, reports.witnesses());
      this.shelf = new WholeShelf(Views.of(reports, account, ""), addresses);
      this.clashes = new ClashScreen(account, reports, (item, story) -> true);
    }
    this.search = new SearchScreen(index, shelf.offered(), reports.witnesses()::siglum);
  }

  private final class ScreenAddresses implements Addresses {

    @Override
    public String item(String id) {
      return clashes.address(id).or(() -> shelf.known(id)).orElseGet(() -> ItemAddress.of(id));
    }

    @Override
    public Optional<String> decide(String id) {
      return Desk.this
          .decide
          .filter(screen -> screen.isFor(id))
          .map(screen -> "/decide?item=" + Html.anchor(id));
    }

    @Override
    public Optional<String> undo(String id) {
      return Desk.this
          .decide
          .filter(screen -> screen.isDecision(id))
          .map(screen -> "/decide?action=undo&value=" + Html.anchor(id));
    }

    @Override
    public Optional<String> tellers(String id) {
      return Optional.of(TellingScreen.address(id));
    }

    @Override
    public String line(String siglum, int line) {
      String page = "/source/" + Html.anchor(siglum);
      return line == 0 ? page : page + "#" + EvidenceIndex.anchor(siglum, line);
    }
  }

  /** The pages of the account. */
  public Witnesses witnesses() {
    return reports.witnesses();
  }

  /** The items of the account by their lists and ids. */
  public Because items() {
    return items;
  }

  /** What the account is called. */
  public String title() {
    return shelf.frame("").account();
  }

  /** The whole account as a report, made when this is called. */
  public Report report() {
    return reports.whole();
  }

  /** Where the item lies, whatever the case of its id; empty if there is none. */
  public Optional<String> address(String id) {
    return clashes.address(id).or(() -> shelf.address(id));
  }

  /**
   * One of the screens. Empty where no story is called as asked for; where stories are not shown
   * apart, a story is passed over.
   *
   * @param query what its address asks for; fields that are not known are passed over
   */
  public Optional<String> screen(Screen screen, Map<String, String> query) {
    return shelf
        .known(Asked.of(query))
        .flatMap(
            asked ->
                screen == Screen.CONTRADICTIONS
                    ? Optional.of(contradictions(asked))
                    : shelf.screen(screen, asked, addresses))
        .map(c -> write(screen, c));
  }

  private String write(Screen screen, Shelf.Content shown) {
    return Shell.write(
        shown.frame(), decide.isPresent(), Optional.of(screen), shown.title(), "", shown.main());
  }

  /** The stemma with those marked who tell the item; empty if there is none. */
  public Optional<String> tellers(String id) {
    return tellings.of(id, shelf.frame(""), addresses).map(c -> write(Screen.STEMMA, c));
  }

  private Shelf.Content contradictions(Asked asked) {
    return new Shelf.Content(
        shelf.frame(asked.story()), Screen.CONTRADICTIONS.label(), clashes.write(asked, addresses));
  }

  private String write(String title, String asked, String main) {
    return Shell.write(shelf.frame(""), decide.isPresent(), Optional.empty(), title, asked, main);
  }

  /** The page with that letter, as it was read; empty if there is none. Takes what links say. */
  public Optional<String> source(String siglum) {
    return shelf
        .source(siglum)
        .map(
            held ->
                Shell.write(
                    shelf.frame(""),
                    decide.isPresent(),
                    Optional.of(Screen.SOURCES),
                    "Source " + siglum + ": " + held.source().title(),
                    "",
                    held.ways()
                        + new SourceList(held.evidence(), addresses).writeUntitled(held.source())));
  }

  /**
   * Asks what is decided, as a screen; one that says that nothing is here where nothing can be.
   *
   * @param filled the fields as they are filled already
   * @param fault why it could not be decided so; may be empty
   */
  public String decide(Map<String, String> filled, String fault) {
    return decide
        .map(d -> d.write(filled, fault, addresses))
        .map(main -> write("Decide", "", main))
        .orElseGet(this::missing);
  }

  /** Where the line of the page called {@code file} lies; that of the page if it is not shown. */
  public Optional<String> line(String file, int line) {
    String siglum = reports.witnesses().siglum(file);
    return shelf
        .source(Html.anchor(siglum))
        .filter(held -> held.source().file().equals(file))
        .map(held -> held.evidence().lines(siglum).containsKey(line) ? line : 0)
        .map(shown -> addresses.line(siglum, shown));
  }

  /** What holds what is asked for, as a screen; fields are those of {@code SearchQuery}. */
  public String search(Map<String, String> asked) {
    return write("Search", asked.getOrDefault("q", ""), search.write(asked));
  }

  /**
   * Asks for pages to add, as a screen; what is told of them is that of {@code PageTaker}.
   *
   * @param fault what was not taken, and why; may be empty
   */
  public String add(Coming coming, int waiting, List<String> told, String fault) {
    return write("Add pages", "", AddScreen.write(coming, waiting, told, fault));
  }

  /** What is new, as a screen. */
  public String news(List<News> news) {
    return write("What is new", "", new NewsScreen(reports.witnesses()).write(news));
  }

  /** The keys that the screens listen to. */
  public String keys() {
    return write("Keys", "", Keys.LIST);
  }

  /** What to say where nothing lies. */
  public String missing() {
    return write(
        "Nothing here",
        "",
        "<p>No item, page or screen has this address. <a href=\"/\">To the account</a></p>");
  }

  /** The style sheet of all screens. */
  public static String styleSheet() {
    return Style.SHEET;
  }

  /** What the screens do on keys; they can be read without it. */
  public static String script() {
    return Keys.SCRIPT;
  }

  /** The mark that a browser shows beside the title (SVG). */
  public static String icon() {
    return Keys.ICON;
  }
}
