package org.stemma.annotation;

/**
 * Direct speech (a clause in quotation marks), partial (words in marks inside a sentence of the
 * page), indirect (no marks).
 */
public enum QuotationKind {
  DIRECT,
  PARTIAL,
  INDIRECT
}
