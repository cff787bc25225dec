package org.stemma.page;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.stemma.account.Account;
import org.stemma.export.PlaceMap;
import org.stemma.export.Report;
import org.stemma.export.Reports;
import org.stemma.export.StoryAccounts;

/**
 * The {@link View}s of stories: made when one is asked for, and the latest kept while they hold no
 * more than {@link #MOST} items. Thread-safe.
 */
final class Views {

  /** A view of a story of 5,000 items takes some 20 MB. By judgement. */
  private static final int MOST = 20_000;

  private final Reports reports;
  private final StoryAccounts stories;
  private final ReentrantLock choosing = new ReentrantLock();

  /** The least lately asked for first. */
  private final Map<String, Once> made = new LinkedHashMap<>(16, .75f, true);

  private int held;

  Views(Reports reports, StoryAccounts stories) {
    this.reports = reports;
    this.stories = stories;
  }

  /** The view of the story; empty if there is none. */
  Optional<View> of(String story) {
    return stories.label(story).map(label -> once(story).get());
  }

  private Once once(String story) {
    choosing.lock();
    try {
      Once known = made.get(story);
      if (known == null) {
        known = new Once(() -> view(story));
        made.put(story, known);
        held += stories.size(story);
        forgetOldest();
      }
      return known;
    } finally {
      choosing.unlock();
    }
  }

  private void forgetOldest() {
    var oldest = made.keySet().iterator();
    while (held > MOST && made.size() > 1) {
      held -= stories.size(oldest.next());
      oldest.remove();
    }
  }

  private View view(String story) {
    Account account = stories.account(story);
    return of(reports.of(account), account, story);
  }

  /** What is shown of an account: of a long one the most supported first. */
  static View of(Reports reports, Account account, String story) {
    boolean isLong = account.events().size() > Parts.SIZE;
    Report report = isLong ? reports.ranked() : reports.whole();
    return new View(report, story, isLong, PlaceMap.of(account));
  }

  /** Makes a view once, whoever asks; others wait for it. */
  private static final class Once {

    private final ReentrantLock making = new ReentrantLock();
    private final Supplier<View> maker;
    private Optional<View> view = Optional.empty();

    Once(Supplier<View> maker) {
      this.maker = maker;
    }

    View get() {
      making.lock();
      try {
        if (view.isEmpty()) {
          view = Optional.of(maker.get());
        }
        return view.get();
      } finally {
        making.unlock();
      }
    }
  }
}
