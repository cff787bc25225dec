package org.stemma.flink;

import java.util.ArrayList;
import java.util.List;
import org.apache.flink.streaming.api.functions.windowing.ProcessWindowFunction;
import org.apache.flink.streaming.api.windowing.windows.GlobalWindow;
import org.apache.flink.util.Collector;
import org.stemma.capture.Capture;
import org.stemma.warc.AddressCaptures;

/** Makes pages of all captures of one address. */
final class NamePages
    extends ProcessWindowFunction<CaptureRecord, CaptureRecord, String, GlobalWindow> {

  private static final long serialVersionUID = 1;

  @Override
  public void process(
      String address,
      Context context,
      Iterable<CaptureRecord> records,
      Collector<CaptureRecord> out) {
    List<Capture> captures = new ArrayList<>();
    records.forEach(record -> captures.add(record.capture()));
    AddressCaptures.pages(captures).forEach(page -> out.collect(CaptureRecord.of(page)));
  }
}
