package org.stemma.flink;

import java.util.List;

/**
 * What the JVMs of a cluster get.
 *
 * @param task megabytes of heap for the tasks of a TaskManager
 * @param managed megabytes for sorting
 * @param options of each JVM
 */
record ClusterHeap(int task, int managed, List<String> options) {

  /** For tests: small, and quick to start. */
  static final ClusterHeap SMALL = new ClusterHeap(300, 64, List.of("-XX:TieredStopAtLevel=1"));

  /** For benchmarks; two such TaskManagers and what measures them fit 8 GB. */
  static final ClusterHeap LARGE = new ClusterHeap(1400, 256, List.of());

  /** Of a TaskManager, with what Flink itself needs. */
  String all() {
    return task + 340 + "m";
  }
}
