package org.stemma.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.zip.GZIPInputStream;
import org.stemma.article.Article;
import org.stemma.article.Block;
import org.stemma.capture.Capture;
import org.stemma.extract.Extraction;
import org.stemma.extract.Extractor;
import org.stemma.text.LanguageDetector;

/**
 * Pages made at run time from the reports of a set of stories ({@code articles.jsonl.gz} and {@code
 * gold-clusters.tsv}, packed or not), cut by the extractor and by {@link TextTiling} into segments:
 * {@link Boundaries} for each form of page, and the share of pages of one report that were cut; of
 * short reports with sections apart from the others.
 *
 * <p>Stories are dealt into two halves by their order, so that no report stands in both; the
 * figures of {@code half_a} and {@code half_b} are those of their pages.
 */
public final class StitchedScore implements PublicSet {

  private static final long SEED = 20_261_128;
  private static final int PAGES = 30;

  private final Extractor extractor = new Extractor(LanguageDetector.NONE);

  @Override
  public Map<String, Object> score(Path folder, Appendable lines) throws IOException {
    Tally all = new Tally();
    List<Tally> halves = List.of(new Tally(), new Tally());
    List<List<StitchedPages.Report>> reports = halves(folder);
    for (int half = 0; half < 2; half++) {
      StitchedPages pages = new StitchedPages(reports.get(half), new SplittableRandom(SEED));
      for (StitchedPage.Form form : StitchedPage.Form.values()) {
        for (StitchedPage page : pages.pages(form, PAGES)) {
          all.add(page, extractor, lines);
          halves.get(half).add(page, extractor, new StringBuilder());
        }
      }
    }
    all.show(lines);
    Map<String, Object> figures = new LinkedHashMap<>(all.toMap());
    figures.put("half_a", halves.get(0).toMap());
    figures.put("half_b", halves.get(1).toMap());
    return figures;
  }

  /** What was found on the pages of all forms. */
  private static final class Tally {
    private final Map<StitchedPage.Form, Boundaries> ours = new LinkedHashMap<>();
    private final Map<StitchedPage.Form, Boundaries> tiling = new LinkedHashMap<>();
    private final Boundaries stitched = new Boundaries();
    private final Boundaries stitchedTiling = new Boundaries();
    private final Boundaries single = new Boundaries();
    private final Boundaries singleTiling = new Boundaries();

    private void add(StitchedPage page, Extractor extractor, Appendable lines) throws IOException {
      Capture capture = Capture.of(page.name(), page.text().getBytes(StandardCharsets.UTF_8));
      if (!(extractor.extract(capture) instanceof Extraction.Found found)) {
        throw new IllegalStateException(page.name() + " was not read");
      }
      Article article = found.article();
      List<Integer> truth = new ArrayList<>();
      List<Integer> cut = new ArrayList<>();
      List<String> paragraphs = new ArrayList<>();
      for (Block block : article.blocks()) {
        if (block.isBody()) {
          truth.add(page.reportAt(article.evidence(block.span()).start()));
          cut.add(segment(article, block));
          paragraphs.add(article.words(block.span()));
        }
      }
      List<Integer> tiled = TextTiling.cut(paragraphs);
      StitchedPage.Form form = page.form();
      ours.computeIfAbsent(form, any -> new Boundaries()).add(truth, cut);
      tiling.computeIfAbsent(form, any -> new Boundaries()).add(truth, tiled);
      if (form != StitchedPage.Form.SHORT_SECTIONS) {
        (form.isStitched() ? stitched : single).add(truth, cut);
        (form.isStitched() ? stitchedTiling : singleTiling).add(truth, tiled);
      }
      lines.append(page.name()).append('\t').append(truth.toString()).append('\t');
      lines.append(cut.toString()).append('\n');
    }

    private void show(Appendable lines) throws IOException {
      lines.append("form\tprecision\trecall\tF1\tPk\tWindowDiff\tpages cut | TextTiling\n");
      for (Map.Entry<StitchedPage.Form, Boundaries> form : ours.entrySet()) {
        Boundaries beside = tiling.getOrDefault(form.getKey(), stitchedTiling);
        lines.append(form.getKey().name()).append(row(form.getValue())).append(" |");
        lines.append(row(beside)).append('\n');
      }
    }

    private static String row(Boundaries found) {
      return String.format(
          Locale.ROOT,
          "\t%.3f\t%.3f\t%.3f\t%.3f\t%.3f\t%.3f",
          found.precision(),
          found.recall(),
          found.f1(),
          found.pk(),
          found.windowDiff(),
          found.cutPages());
    }

    private Map<String, Object> toMap() {
      Map<String, Object> figures = new LinkedHashMap<>();
      figures.putAll(stitched.toMap());
      figures.put("single_uncut", 1 - single.cutPages());
      ours.forEach(
          (form, found) -> {
            if (form.isStitched()) {
              figures.put(form.name().toLowerCase(Locale.ROOT) + "_f1", found.f1());
            } else if (form == StitchedPage.Form.SHORT_SECTIONS) {
              figures.put("short_sections_uncut", 1 - found.cutPages());
            }
          });
      figures.put("texttiling", stitchedTiling.toMap());
      figures.put("texttiling_single_uncut", 1 - singleTiling.cutPages());
      return figures;
    }
  }

  private static int segment(Article article, Block block) {
    for (int i = 0; i < article.segments().size(); i++) {
      if (article.segments().get(i).span().contains(block.span())) {
        return i;
      }
    }
    return -1;
  }

  private static List<List<StitchedPages.Report>> halves(Path folder) throws IOException {
    Map<String, String> stories = new HashMap<>();
    Map<String, Integer> order = new HashMap<>();
    try (BufferedReader reader = reader(folder, "gold-clusters.tsv")) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        String[] columns = line.split("\t", -1);
        stories.put(columns[0], columns[1]);
        order.putIfAbsent(columns[1], order.size());
      }
    }
    ObjectMapper mapper = new ObjectMapper();
    List<List<StitchedPages.Report>> halves = List.of(new ArrayList<>(), new ArrayList<>());
    try (BufferedReader reader = reader(folder, "articles.jsonl.gz")) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        JsonNode node = mapper.readTree(line);
        String story = stories.getOrDefault(node.path("id").asText(), "");
        halves
            .get(order.getOrDefault(story, 0) % 2)
            .add(
                StitchedPages.Report.of(
                    story, node.path("title").asText(), node.path("text").asText()));
      }
    }
    return halves;
  }

  /** The file {@code name} or, packed, {@code name.gz}. */
  private static BufferedReader reader(Path folder, String name) throws IOException {
    Path file = folder.resolve(name);
    Path found = Files.exists(file) ? file : folder.resolve(name + ".gz");
    InputStream bytes = Files.newInputStream(found);
    InputStream plain = found.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
    return new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8));
  }
}
