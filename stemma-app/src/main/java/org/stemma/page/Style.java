package org.stemma.page;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The look of the page, and the policy that lets nothing but this look in. */
final class Style {

  /** Quiet print-like type; follows the reader's dark mode; contradictions in two columns. */
  static final String SHEET =
      """

      :root { color-scheme: light dark; --ink: #1d1d1b; --paper: #fffefb; --soft: #6b6a66;
        --line: #dcd9d2; --mark: #8a2c1c; }
      @media (prefers-color-scheme: dark) {
        :root { --ink: #e6e3dc; --paper: #191a1b; --soft: #a09d96; --line: #3a3a39; --mark: #e89a86; }
      }
      * { box-sizing: border-box; }
      body { margin: 0 auto; padding: 2.5rem 1.25rem 5rem; max-width: 52rem; color: var(--ink);
        background: var(--paper); font: 1.0625rem/1.55 Charter, "Bitstream Charter", "Iowan Old Style",
        Georgia, serif; overflow-wrap: anywhere; font-variant-numeric: oldstyle-nums; }
      h1 { font-size: 2rem; line-height: 1.2; font-weight: 600; margin: 0 0 .5rem; text-wrap: balance; }
      h2 { font-size: 1.35rem; font-weight: 600; margin: 3rem 0 .75rem; padding-top: .6rem;
        border-top: 1px solid var(--line); }
      h3 { font-size: 1.05rem; font-weight: 600; font-style: italic; margin: 1.6rem 0 .4rem; }
      header p { margin: 0; color: var(--soft); }
      nav ul { list-style: none; padding: 0; margin: 1.5rem 0 0; display: flex; flex-wrap: wrap;
        gap: .2rem 1.1rem; font-size: .95rem; }
      a { color: inherit; text-decoration-color: var(--line); text-underline-offset: .2em; }
      a:hover, a:focus { text-decoration-color: currentColor; }
      ul.items { list-style: none; margin: 0; padding: 0; }
      ul.items > li { margin: 0 0 .7rem; padding-left: 1rem; text-indent: -1rem; }
      ul.items > li > * { text-indent: 0; }
      li.clash, li.plain { padding-left: 0 !important; text-indent: 0 !important; }
      li.clash { margin-bottom: 1.4rem !important; }
      li.clash > p { margin: 0 0 .4rem; }
      .id:target, section:target > h2 { outline: 2px solid var(--mark); outline-offset: .35rem; }
      .lead { font-weight: 600; font-variant-numeric: lining-nums tabular-nums; }
      .clash .lead { color: var(--mark); }
      .place, .id, .badge, footer, summary, .none { color: var(--soft); font-size: .85rem; }
      .badge { border: 1px solid var(--line); border-radius: .6rem; padding: 0 .45rem; white-space: nowrap; }
      .id { font-family: ui-monospace, Menlo, Consolas, monospace; font-size: .75rem; }
      details { margin: .1rem 0 0; } summary { cursor: pointer; width: max-content; }
      details p { margin: .2rem 0; font-size: .9rem; color: var(--soft); }
      blockquote { margin: .4rem 0; padding: .1rem 0 .1rem .8rem; border-left: 2px solid var(--line); }
      blockquote p, details blockquote p { margin: 0; font-size: 1rem; color: var(--ink); }
      .sides { display: grid; grid-template-columns: 1fr 1fr; gap: 0 1.2rem; }
      pre { overflow-x: auto; font: .82rem/1.5 ui-monospace, Menlo, Consolas, monospace; margin: 0; }
      @media (max-width: 36rem) { .sides { grid-template-columns: 1fr; } }
      @media print {
        :root { --ink: #000; --paper: #fff; --soft: #444; --line: #bbb; --mark: #000; }
        body { max-width: none; padding: 0; font-size: 10.5pt; } nav, summary { display: none; }
        li, blockquote { break-inside: avoid; } h2, h3 { break-after: avoid; }
      }
      """;

  /** Nothing may load or run but the one style sheet, known by its digest. */
  static final String POLICY =
      "default-src 'none'; style-src 'sha256-"
          + digest(SHEET)
          + "'; base-uri 'none'; form-action 'none'";

  private Style() {}

  private static String digest(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
