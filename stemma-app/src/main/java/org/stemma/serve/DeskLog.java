package org.stemma.serve;

/** Keeps what a desk tells of itself. Thread-safe. */
@FunctionalInterface
public interface DeskLog {

  /** Keeps nothing. */
  DeskLog NONE = event -> {};

  void add(DeskEvent event);
}
