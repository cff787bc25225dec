package org.stemma.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.stemma.store.Coming;

/** How far pages have come that are added to a collection, in JSON. */
public final class ComingAnswer {

  private ComingAnswer() {}

  /**
   * The answer.
   *
   * @param waiting how many that were sent are not read yet
   * @param told what became of those sent before, the latest first
   */
  public static Answer of(Coming coming, int waiting, List<String> told) {
    ObjectNode answer =
        Json.object().put("read", coming.read()).put("of", coming.of()).put("waiting", waiting);
    told.forEach(answer.putArray("told")::add);
    return Answer.of(answer.toString());
  }
}
