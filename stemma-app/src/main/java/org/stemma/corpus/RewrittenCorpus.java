package org.stemma.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Pages that copy and rewrite each other, with the tree known.
 *
 * <p>The same seed and size give the same pages. Pages are ordered by name; names say nothing of
 * origin.
 *
 * @param pages ordered by name
 */
public record RewrittenCorpus(List<CorpusPage> pages) {

  public RewrittenCorpus {
    pages = pages.stream().sorted(Comparator.comparing(CorpusPage::name)).toList();
  }

  /**
   * A corpus of {@code pages} pages in which at least {@code roots} are independent: two for each
   * story, as far as there are stories; further ones tell another story in words of the same form.
   *
   * @throws IllegalArgumentException unless 1 &lt;= roots &lt;= pages
   */
  public static RewrittenCorpus generate(long seed, int pages, int roots, Stamping stamping) {
    if (roots < 1 || roots > pages) {
      throw new IllegalArgumentException("roots " + roots + " must be in [1," + pages + "]");
    }
    return new RewrittenCorpus(new CorpusMaker(seed, stamping).make(pages, roots));
  }

  /** Each true edge, with what pages show of it. */
  public List<TrueEdge> edges() {
    return TrueTree.of(pages);
  }

  /** For each fact that at least two pages state the names of these pages. */
  public Map<String, List<String>> statements() {
    Map<String, List<String>> found = new TreeMap<>();
    for (CorpusPage page : pages) {
      page.facts().forEach(f -> found.computeIfAbsent(f, k -> new ArrayList<>()).add(page.name()));
    }
    found.values().removeIf(names -> names.size() < 2);
    return found;
  }

  /** The number of pages among {@code names} that no path of true edges joins. */
  public int independent(List<String> names) {
    Map<String, String> root = new HashMap<>();
    pages.forEach(p -> root.put(p.name(), p.name()));
    for (CorpusPage page : pages) {
      for (String parent : page.parents()) {
        String from = root.getOrDefault(parent, parent);
        String to = root.getOrDefault(page.name(), page.name());
        root.replaceAll((name, r) -> r.equals(to) ? from : r);
      }
    }
    TreeSet<String> roots = new TreeSet<>();
    names.forEach(name -> roots.add(root.getOrDefault(name, name)));
    return roots.size();
  }
}
