package org.stemma.export;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.stemma.account.Account;
import org.stemma.account.AccountVersion;
import org.stemma.account.DocumentItem;
import org.stemma.account.DocumentItem.SegmentItem;
import org.stemma.account.StoryItem;
import org.stemma.pipeline.Stemma;

/**
 * All lists of accounts as tables for programs that join them. Ids are those of one account, so
 * that every row begins with {@code account}, the name of the account's first page, and {@code
 * version}; rows that rest on words say of which {@code story} their first passage is.
 */
public final class AccountTables {

  private static final Column ACCOUNT = Column.text("account");
  private static final Column VERSION = Column.count("version");
  private static final Column STORY = Column.text("story");

  private final AccountVersion told;
  private final Account account;

  /** The reports of each page, by its file. */
  private final Map<String, List<SegmentItem>> reports = new HashMap<>();

  private AccountTables(AccountVersion told, Account account) {
    this.told = told;
    this.account = account;
    account.documents().forEach(page -> reports.put(page.file(), page.segments()));
  }

  /** Read once, off the tables of no page. */
  private static final class Known {

    private static final Map<String, List<Column>> COLUMNS = read();

    private static Map<String, List<Column>> read() {
      Map<String, List<Column>> columns = new TreeMap<>();
      for (Table table : of(first(Stemma.accountOf(List.of())))) {
        columns.put(table.name(), table.columns());
      }
      return Collections.unmodifiableMap(columns);
    }
  }

  /** The columns of each table, by its name. */
  public static Map<String, List<Column>> columns() {
    return Known.COLUMNS;
  }

  /** The first version of an account, under the name of its first page. */
  public static AccountVersion first(Account account) {
    String name = account.documents().stream().findFirst().map(DocumentItem::file).orElse("");
    return new AccountVersion(name, 1, Optional.empty(), Optional.of(account));
  }

  /**
   * The tables of one version: {@code versions}, a row for the version itself, always; the others
   * if there is an account.
   */
  public static List<Table> of(AccountVersion told) {
    Table versions = versions(told);
    List<Table> tables = new ArrayList<>(List.of(versions));
    told.account().ifPresent(account -> tables.addAll(new AccountTables(told, account).tables()));
    return tables;
  }

  /** The tables of several, each with the rows of all; those without a row too. */
  public static List<Table> of(List<AccountVersion> told) {
    Map<String, List<Table>> parts = new LinkedHashMap<>();
    columns()
        .forEach(
            (name, columns) ->
                parts.put(name, new ArrayList<>(List.of(new Table(name, columns, List.of())))));
    for (AccountVersion version : told) {
      of(version)
          .forEach(part -> parts.computeIfAbsent(part.name(), k -> new ArrayList<>()).add(part));
    }
    return parts.values().stream().map(Table::joined).toList();
  }

  private static Table versions(AccountVersion told) {
    return new Columns<AccountVersion>("versions")
        .with(ACCOUNT.name(), AccountVersion::story)
        .count(VERSION.name(), AccountVersion::version)
        .yesNo("told", version -> version.account().isPresent())
        .known("into", AccountVersion::into)
        .count("pages", version -> version.account().map(a -> a.documents().size()).orElse(0))
        .of(List.of(told));
  }

  private List<Table> tables() {
    return Stream.of(
            PageTables.documents(account.documents()),
            segments(),
            Tables.events(account.events()),
            Tables.speech(account.quotes(), account.indirectSpeech()),
            Tables.figures(account.figures()),
            Tables.contradictions(account.contradictions()),
            Tables.support(account.corroboration()),
            Tables.positions(account.positions()),
            Tables.proposals(account.proposals()),
            Tables.flags(account.hedged(), account.residue()),
            Tables.derivation(account.derivation()))
        .map(this::keyed)
        .toList();
  }

  /** A stretch of a page, with the page. */
  private record Stretch(DocumentItem page, SegmentItem segment) {}

  /** The reports of pages, and what the story of each is called. */
  private Table segments() {
    Map<String, String> labels = new HashMap<>();
    for (StoryItem story : account.stories()) {
      labels.put(story.id(), story.label());
    }
    return new Columns<Stretch>("segments")
        .with("id", s -> s.segment().id())
        .with("page", s -> s.page().id())
        .known("story_label", s -> s.segment().story().map(id -> labels.getOrDefault(id, "")))
        .known("title", s -> s.segment().title().map(t -> t.exact()))
        .count("to_line", s -> s.segment().toLine())
        .with("file", s -> s.page().file())
        .count("line", s -> s.segment().fromLine())
        .of(
            account.documents().stream()
                .flatMap(page -> page.segments().stream().map(s -> new Stretch(page, s)))
                .toList());
  }

  private Table keyed(Table table) {
    List<Column> columns = new ArrayList<>(List.of(ACCOUNT, VERSION, STORY));
    columns.addAll(table.columns());
    int file = table.names().indexOf("file");
    int line = table.names().indexOf("line");
    List<List<String>> rows = new ArrayList<>();
    for (List<String> row : table.rows()) {
      String at = line < 0 ? "" : row.get(line);
      List<String> cells =
          new ArrayList<>(
              List.of(told.story(), String.valueOf(told.version()), story(row.get(file), at)));
      cells.addAll(row);
      rows.add(cells);
    }
    return new Table(table.name(), columns, rows);
  }

  /**
   * The story of a line of a page; empty if it is of none.
   *
   * @param line empty for the page's first report
   */
  private String story(String file, String line) {
    return reports.getOrDefault(file, List.of()).stream()
        .filter(segment -> line.isEmpty() || holds(segment, Integer.parseInt(line)))
        .findFirst()
        .flatMap(SegmentItem::story)
        .orElse("");
  }

  private static boolean holds(SegmentItem segment, int line) {
    return segment.fromLine() <= line && line <= segment.toLine();
  }
}
