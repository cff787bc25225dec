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

      :root { color-scheme: light dark; --ink: #1d1d1b; --paper: #fffefb; --soft: #63625e;
        --line: #d8d5cd; --mark: #8a2c1c; --wash: #f5f3ec; }
      @media (prefers-color-scheme: dark) {
        :root { --ink: #e6e3dc; --paper: #191a1b; --soft: #a8a59e; --line: #41413f; --mark: #f0a392;
          --wash: #232425; }
      }
      * { box-sizing: border-box; }
      html { scroll-padding-top: 1rem; -webkit-text-size-adjust: 100%; }
      body { margin: 0 auto; padding: 2.5rem 1.25rem 5rem; max-width: 54rem; color: var(--ink);
        background: var(--paper); font: 1.0625rem/1.55 Charter, "Bitstream Charter", "Iowan Old Style",
        Georgia, "DejaVu Serif", serif; overflow-wrap: break-word; }
      h1 { font-size: 2rem; line-height: 1.2; font-weight: 600; margin: 0 0 .6rem; text-wrap: balance; }
      h2 { font-size: 1.4rem; line-height: 1.3; font-weight: 600; margin: 3rem 0 .8rem; padding-top: .7rem;
        border-top: 1px solid var(--line); }
      h3 { font-size: 1.05rem; font-weight: 600; font-style: italic; margin: 1.6rem 0 .4rem; }
      header p { margin: 0; color: var(--soft); }
      .skip { position: absolute; left: -99rem; }
      .skip:focus { left: 1rem; top: .5rem; background: var(--paper); padding: .3rem .6rem; }
      nav ul { list-style: none; padding: 0; margin: 1.4rem 0 0; display: flex; flex-wrap: wrap;
        gap: .25rem 1.1rem; font-size: .95rem; }
      a { color: inherit; text-decoration-color: var(--soft); text-decoration-thickness: 1px;
        text-underline-offset: .2em; }
      a:hover { text-decoration-color: currentColor; text-decoration-thickness: 2px; }
      :focus-visible { outline: 2px solid var(--mark); outline-offset: 2px; border-radius: 2px; }
      .legend { margin: 1.4rem 0 0; padding: .6rem 1rem; background: var(--wash); font-size: .88rem;
        line-height: 1.45; }
      .legend ul { list-style: none; margin: .4rem 0 0; padding: 0; columns: 22rem 2; column-gap: 2rem; }
      .legend li { break-inside: avoid; padding-left: 1.6rem; text-indent: -1.6rem; }
      .siglum { display: inline-block; min-width: 1.6rem; text-indent: 0; }
      ul.items { list-style: none; margin: 0; padding: 0; }
      ul.items > li { margin: 0 0 .75rem; padding-left: 1rem; text-indent: -1rem; }
      ul.items > li > * { text-indent: 0; }
      ul.items > li.clash, ul.items > li.plain { padding-left: 0; text-indent: 0; }
      ul.items > li.clash { margin-bottom: 1.6rem; }
      li > p { margin: 0 0 .4rem; }
      .lead { font-weight: 600; font-variant-numeric: lining-nums tabular-nums; }
      .clash .lead { color: var(--mark); }
      .place, .id, .badge, footer, summary, .none, .back, .line { color: var(--soft); font-size: .85rem; }
      .place a, .id, .back a { text-decoration: none; }
      .place a:hover, .id:hover, .back a:hover { text-decoration: underline; }
      .badge { border: 1px solid var(--line); border-radius: .6rem; padding: 0 .45rem; white-space: nowrap;
        display: inline-block; line-height: 1.35; }
      .badge.warn { color: var(--mark); border-color: currentColor; }
      .id { font-family: ui-monospace, Menlo, Consolas, "DejaVu Sans Mono", monospace; font-size: .78rem;
        margin-left: .15rem; }
      :target { background: var(--wash); outline: 2px solid var(--mark); outline-offset: .2rem; }
      section:target { outline: none; background: none; }
      summary { cursor: pointer; width: max-content; padding: .1rem 0; }
      ul.items > li > details { display: inline; margin-left: .35rem; }
      ul.items > li > details > summary { display: inline; }
      ul.items > li > details > summary::after { content: " …"; }
      ul.items > li.plain > details { display: block; margin: .4rem 0 0; }
      details p { margin: .2rem 0; font-size: .9rem; color: var(--soft); }
      blockquote { margin: .4rem 0; padding: .1rem 0 .1rem .8rem; border-left: 2px solid var(--line); }
      blockquote p, details blockquote p { margin: 0; font-size: 1rem; color: var(--ink); }
      .sides { display: grid; grid-template-columns: 1fr 1fr; gap: 0 1.4rem; }
      .sides > * { min-width: 0; }
      .wide, pre { overflow-x: auto; }
      .stemma { display: block; font-family: inherit; max-width: none; }
      .stemma .named text { fill: var(--soft); } .stemma .named rect { stroke: var(--soft); }
      .stemma .edge { stroke: var(--soft); } .stemma .tip { fill: var(--soft); }
      pre { font: .82rem/1.5 ui-monospace, Menlo, Consolas, "DejaVu Sans Mono", monospace; margin: 0; }
      .evidence ul { list-style: none; margin: 0; padding: 0; font-size: .95rem; }
      .evidence li { margin: 0 0 .45rem; padding-left: 3.4rem; text-indent: -3.4rem; }
      .evidence .line { display: inline-block; min-width: 3.4rem; text-indent: 0;
        font-variant-numeric: tabular-nums; }
      @media (max-width: 40rem) {
        body { padding: 1.5rem 1rem 4rem; font-size: 1rem; } h1 { font-size: 1.55rem; }
        .sides { grid-template-columns: 1fr; }
        .place a { padding: .15rem 0; }
      }
      @media print {
        :root { --ink: #000; --paper: #fff; --soft: #444; --line: #bbb; --mark: #000; --wash: #fff;
          font-size: 10pt; }
        @page { margin: 18mm 16mm; }
        body { max-width: none; padding: 0; font-size: 1rem; line-height: 1.4; }
        nav, .skip, ul.items > li > details { display: none !important; }
        .legend { padding: 0; } .legend ul { columns: 2; }
        a { text-decoration: none; } .wide { overflow: visible; } .stemma { max-width: 100%; height: auto; }
        h1 { font-size: 1.7rem; } h2 { font-size: 1.3rem; margin-top: 1.6rem; }
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
