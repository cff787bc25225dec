package org.stemma.flink;

import java.util.List;

/**
 * What a job was asked to read.
 *
 * @param paths of files and folders, as every machine of the cluster sees them
 */
public record GivenPaths(List<String> paths) {}
