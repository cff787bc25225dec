package org.stemma.flink;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.flink.api.connector.sink2.Sink;
import org.apache.flink.api.connector.sink2.SinkWriter;
import org.apache.flink.api.connector.sink2.WriterInitContext;
import org.stemma.capture.Capture;
import org.stemma.json.ReadingJson;
import org.stemma.store.Build;
import org.stemma.store.PageCollection;
import org.stemma.store.StoredPage;
import org.stemma.store.Writing;

/**
 * Keeps pages, as received and as read, in a collection on a server. Each is kept in a transaction
 * of its own in place of what was kept under its name: what comes again after a failure changes
 * nothing. Pages that are no more are forgotten together, with the next checkpoint. Has the
 * collection to itself while it runs; a job that finds another writing to it tries again.
 */
final class KeepPages implements Sink<KeptPage> {

  private static final long serialVersionUID = 1;

  private final String database;
  private final boolean models;

  /**
   * @param database as {@link PageCollection#at} has it
   * @param models whether the pages were read with language models
   */
  KeepPages(String database, boolean models) {
    this.database = database;
    this.models = models;
  }

  @Override
  public SinkWriter<KeptPage> createWriter(WriterInitContext context) {
    PageCollection collection = PageCollection.at(database);
    return new Writer(collection, collection.write(), Build.running(models), new TreeSet<>());
  }

  /**
   * @param build that read the pages
   * @param gone pages that are to be forgotten
   */
  private record Writer(PageCollection collection, Writing writing, String build, Set<String> gone)
      implements SinkWriter<KeptPage> {

    @Override
    public void write(KeptPage page, Context context) {
      CaptureRecord record = page.capture();
      byte[] json = page.json();
      if (record != null && json != null) {
        Capture capture = record.capture();
        String origin = capture.address().orElse(page.page());
        writing.keep(new StoredPage(capture, origin, build), ReadingJson.read(json));
        gone.remove(page.page());
      } else {
        gone.add(page.page());
      }
    }

    /** Those that are not there were forgotten before a failure. */
    @Override
    public void flush(boolean atEnd) {
      List<String> there = gone.stream().filter(collection::holds).toList();
      if (!there.isEmpty()) {
        writing.forget(there);
      }
      gone.clear();
    }

    @Override
    public void close() {
      writing.close();
    }
  }
}
