package org.stemma.extract.kind;

import java.util.List;
import java.util.Optional;
import org.stemma.extract.wording.CommentWords;
import org.stemma.extract.wording.DateReader;
import org.stemma.extract.wording.LineForm;
import org.stemma.extract.wording.PageKind;
import org.stemma.extract.wording.PosterLine;
import org.stemma.extract.wording.RunningLine;

/**
 * Knows a thread of a forum by its posts: at the head of each stands who wrote and to the minute
 * when, and most who write bear names of log-ins. Entries of a live blog are signed by persons or
 * not at all, and comments stand below a report.
 */
final class PostThread {

  /** Posts. By judgement: two may be letters that a report quotes. */
  private static final int FEWEST = 3;

  /** Letters of running text above the first post: a rule of the board. By judgement. */
  private static final int MOST_BEFORE = 120;

  private PostThread() {}

  static Optional<String> reason(List<String> lines) {
    DateReader reader = new DateReader(Optional.empty());
    int posts = 0;
    int logins = 0;
    int before = 0;
    boolean open = false;
    for (int i = 0; i < lines.size() && before <= MOST_BEFORE; i++) {
      String line = lines.get(i);
      Optional<String> poster =
          CommentWords.isTime(line, reader)
              ? PosterLine.name(line, i == 0 ? "" : lines.get(i - 1), reader)
              : Optional.empty();
      if (poster.isPresent()) {
        open = true;
        logins += PosterLine.isLogin(poster.get()) ? 1 : 0;
      } else if (open && LineForm.endsSentence(line)) {
        open = false;
        posts++;
      } else if (posts == 0) {
        before += RunningLine.letters(line);
      }
    }
    return posts >= FEWEST && 2 * logins >= posts && before <= MOST_BEFORE
        ? Optional.of(PageKind.FORUM.told(posts + " posts with who wrote and when"))
        : Optional.empty();
  }
}
