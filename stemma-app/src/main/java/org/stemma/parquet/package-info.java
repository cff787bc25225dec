/**
 * How does a table become a file that programs for analysis load? {@link org.stemma.export.Column}s
 * and rows of cells in, Apache Parquet out: columns with types, as DuckDB, Spark and pandas read
 * them. Flat tables alone, every value plain, pages packed with gzip, so that nothing but the JDK
 * is needed. Start at {@link org.stemma.parquet.ParquetFile}.
 */
@NullMarked
package org.stemma.parquet;

import org.jspecify.annotations.NullMarked;
