package org.stemma.export;

import java.util.ArrayList;
import java.util.List;
import org.stemma.account.Account;
import org.stemma.account.StoryItem;
import org.stemma.export.Report.Entry;
import org.stemma.export.Report.Group;
import org.stemma.export.Report.Section;
import org.stemma.export.Report.Statement;

/** What the pages tell besides the story of the account, each story under its name. */
final class OtherStories {

  private OtherStories() {}

  static Section section(Witnesses witnesses, Stories stories, Account account) {
    List<Group> groups = new ArrayList<>();
    for (StoryItem story : stories.others()) {
      groups.add(new Group(story.label(), entries(witnesses, stories, story, account)));
    }
    return new Section("others", "Other stories on these pages", "No other story.", groups);
  }

  private static List<Entry> entries(
      Witnesses witnesses, Stories stories, StoryItem story, Account account) {
    Items told =
        Items.of(account).only(words -> stories.other(words).filter(story::equals).isPresent());
    List<Entry> entries = new ArrayList<>();
    entries.addAll(Happenings.dated(witnesses, told.events()));
    entries.addAll(Happenings.toCome(witnesses, told.events()));
    entries.addAll(Happenings.withoutDate(witnesses, told.events(), account.order()));
    SameFigures.of(told.figures(), account.corroboration())
        .forEach(same -> entries.add(Quantities.statement(witnesses, same)));
    groups(Speeches.groups(witnesses, told.quotes(), told.speech(), Acts.NONE), entries);
    groups(
        Wants.section(witnesses, told.positions(), told.proposals(), told.quotes()).groups(),
        entries);
    return entries;
  }

  /** The entries of the groups, each led by the name of its group. */
  private static void groups(List<Group> groups, List<Entry> entries) {
    for (Group group : groups) {
      for (Entry entry : group.entries()) {
        entries.add(
            entry instanceof Statement s
                ? new Statement(
                    s.ids(), group.heading(), s.text(), s.badges(), s.citations(), s.details())
                : entry);
      }
    }
  }
}
