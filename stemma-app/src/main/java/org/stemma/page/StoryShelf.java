package org.stemma.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stemma.account.Account;
import org.stemma.account.DocumentItem;
import org.stemma.export.Because;
import org.stemma.export.Reports;
import org.stemma.export.Source;
import org.stemma.export.StoryAccounts;
import org.stemma.lexicon.Plurals;

/**
 * An account of many stories: its screens begin with the list of them, and each story has its own.
 */
final class StoryShelf implements Shelf {

  /** Lists whose items are on no screen by their ids. */
  private static final Set<String> UNSHOWN =
      Set.of("stories", "entities", "upstream_sources", "corroboration");

  /**
   * An account of several stories that tells more than so much is shown story by story: a reader
   * pages through four screens, not through forty. By judgement.
   */
  private static final int TOLD_AS_ONE = 4 * Parts.SIZE;

  private final Reports reports;
  private final StoryAccounts stories;
  private final Because items;
  private final Views views;
  private final StoryList list;
  private final Addresses addresses;
  private final Shell.Frame frame;

  /** Those that were read, in the order of their letters. */
  private final List<DocumentItem> pages;

  /** The place of each page among {@link #pages}, by its letter. */
  private final Map<String, Integer> places = new HashMap<>();

  StoryShelf(
      Account account, Reports reports, StoryAccounts stories, Because items, Addresses addresses) {
    this.reports = reports;
    this.stories = stories;
    this.items = items;
    this.views = new Views(reports, stories);
    this.list = new StoryList(stories.lines(reports.witnesses()));
    this.addresses = addresses;
    this.frame = new Shell.Frame(counted(account.stories().size(), "story"), "", "");
    this.pages = account.documents().stream().filter(DocumentItem::read).toList();
    for (DocumentItem page : pages) {
      places.put(Html.anchor(reports.witnesses().siglum(page.file())), places.size());
    }
  }

  /** Whether the account is better shown story by story. */
  static boolean suits(Account account) {
    int told =
        account.events().size()
            + account.quotes().size()
            + account.indirectSpeech().size()
            + account.figures().size()
            + account.positions().size()
            + account.proposals().size();
    return account.stories().size() > 1 && told > TOLD_AS_ONE;
  }

  private static String counted(int number, String noun) {
    return Plurals.ENGLISH.counted(String.valueOf(number), noun);
  }

  @Override
  public Shell.Frame frame(String story) {
    return stories
        .label(story)
        .map(label -> new Shell.Frame(frame.account(), story, label))
        .orElse(frame);
  }

  @Override
  public Optional<Asked> known(Asked asked) {
    return Optional.of(asked)
        .filter(a -> a.story().isEmpty() || stories.label(a.story()).isPresent());
  }

  @Override
  public Optional<Content> screen(Screen screen, Asked asked, Addresses to) {
    if (!asked.story().isEmpty()) {
      return views.of(asked.story()).map(view -> ofStory(view, screen, asked, to));
    }
    String title = screen == Screen.ACCOUNT ? frame.account() : screen.label();
    String main =
        screen == Screen.SOURCES
            ? sources(asked)
            : (screen == Screen.ACCOUNT
                    ? "<p class=\"fact\">" + counted(pages.size(), "page") + "</p>\n"
                    : "")
                + list.write(screen, asked);
    return Optional.of(new Content(frame, title, main));
  }

  private Content ofStory(View view, Screen screen, Asked asked, Addresses to) {
    Shell.Frame own = frame(asked.story());
    return new Content(
        own,
        screen == Screen.ACCOUNT ? own.label() : screen.label(),
        view.screen(screen, asked, to));
  }

  private String sources(Asked asked) {
    int parts = Parts.count(pages.size());
    int part = asked.part(parts);
    String ways = PartLinks.write(asked, Screen.SOURCES.path(), part, parts);
    List<Source> shown = Parts.lines(pages, part).stream().map(reports::source).toList();
    return ways + SourceIndex.write(shown, addresses) + ways;
  }

  @Override
  public Optional<String> address(String id) {
    return items.named(id).stream()
        .flatMap(item -> home(item).stream())
        .flatMap(story -> views.of(story).stream())
        .flatMap(view -> view.address(id).stream())
        .findFirst();
  }

  /**
   * The story on whose screens the item is looked for: its first, so that no question makes the
   * views of many; empty if it is on no screen.
   */
  Optional<String> home(Because.Named item) {
    return UNSHOWN.contains(item.list())
        ? Optional.empty()
        : stories.of(item.item()).stream().findFirst();
  }

  @Override
  public Optional<String> known(String id) {
    return Optional.empty();
  }

  @Override
  public Optional<Held> source(String siglum) {
    return Optional.ofNullable(places.get(siglum)).map(this::held);
  }

  private Held held(int place) {
    DocumentItem page = pages.get(place);
    List<EvidenceIndex> found = new ArrayList<>();
    for (String story : stories.of(page)) {
      views.of(story).ifPresent(view -> found.add(view.evidence()));
    }
    Source source = reports.source(page);
    List<Source> around =
        pages.subList(Math.max(0, place - 1), Math.min(pages.size(), place + 2)).stream()
            .map(reports::source)
            .toList();
    return new Held(
        source,
        EvidenceIndex.joined(found, source.siglum()),
        SourceIndex.neighbours(around, Math.min(place, 1), addresses));
  }

  @Override
  public Map<String, String> offered() {
    return Map.of();
  }
}
