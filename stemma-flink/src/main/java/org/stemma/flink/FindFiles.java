package org.stemma.flink;

import java.nio.file.Path;
import java.util.List;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.functions.RichFlatMapFunction;
import org.apache.flink.util.Collector;
import org.jspecify.annotations.Nullable;
import org.stemma.files.FilePages;

/** Finds the files, in one task: a file that is given twice is read once. */
final class FindFiles extends RichFlatMapFunction<GivenPaths, PageFile> {

  private static final long serialVersionUID = 1;

  private transient @Nullable Unreadable unreadable;

  @Override
  public void open(OpenContext context) {
    unreadable = new Unreadable(getRuntimeContext());
  }

  @Override
  public void flatMap(GivenPaths given, Collector<PageFile> out) {
    Unreadable told = Opened.of(unreadable);
    List<Path> paths = given.paths().stream().map(Path::of).toList();
    FilePages.find(paths, told.failures())
        .forEach((name, path) -> out.collect(new PageFile(name, path.toString())));
    told.tell();
  }
}
