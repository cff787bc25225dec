package org.stemma.flink;

/**
 * A file to read.
 *
 * @param name what its page is called; of a web archive the file's own name
 * @param path where it lies
 */
public record PageFile(String name, String path) {}
