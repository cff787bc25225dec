package org.stemma.contradiction;

import java.util.List;
import org.stemma.claim.Material;

/** Finds contradictions of one kind. A pure function; the order of its result does not matter. */
@FunctionalInterface
interface Detector {

  List<Finding> find(Material material);
}
