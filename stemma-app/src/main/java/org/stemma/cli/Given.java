package org.stemma.cli;

import java.util.List;
import org.stemma.capture.Capture;
import org.stemma.files.PageFiles;

/**
 * Pages to read.
 *
 * @param captures all of them
 * @param files where those of files lie, and what else was found there
 */
record Given(List<Capture> captures, PageFiles files) {}
