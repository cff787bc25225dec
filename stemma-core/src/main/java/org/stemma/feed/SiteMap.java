package org.stemma.feed;

import crawlercommons.sitemaps.AbstractSiteMap;
import crawlercommons.sitemaps.SiteMapIndex;
import crawlercommons.sitemaps.SiteMapParser;
import crawlercommons.sitemaps.SiteMapURL;
import crawlercommons.sitemaps.UnknownFormatException;
import crawlercommons.sitemaps.extension.Extension;
import crawlercommons.sitemaps.extension.ExtensionMetadata;
import crawlercommons.sitemaps.extension.NewsAttributes;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Maps of sites, and indices of maps, by the protocol of sitemaps.org with Google's news extension.
 */
final class SiteMap {

  private SiteMap() {}

  static Feed read(byte[] bytes, URI address, Entries entries) throws FeedFormatException {
    AbstractSiteMap map = parse(bytes, address);
    if (map instanceof SiteMapIndex index) {
      List<URI> maps = new ArrayList<>();
      for (AbstractSiteMap further : index.getSitemaps()) {
        entries.resolved(String.valueOf(further.getUrl())).ifPresent(maps::add);
      }
      return entries.feed("sitemap", maps);
    }
    for (SiteMapURL url : ((crawlercommons.sitemaps.SiteMap) map).getSiteMapUrls()) {
      Optional<NewsAttributes> news = news(url);
      entries.add(
          String.valueOf(url.getUrl()),
          news.map(NewsAttributes::getPublicationDateTime)
              .map(time -> FeedTime.of(time.toOffsetDateTime())),
          news.map(NewsAttributes::getName));
    }
    return entries.feed("sitemap");
  }

  private static AbstractSiteMap parse(byte[] bytes, URI address) throws FeedFormatException {
    SiteMapParser parser = new SiteMapParser(false, true);
    parser.setStrictNamespace(false);
    parser.enableExtension(Extension.NEWS);
    try {
      return parser.parseSiteMap("text/xml", bytes, address.toURL());
    } catch (UnknownFormatException | IOException | IllegalArgumentException e) {
      throw new FeedFormatException("a broken map of a site: " + e.getMessage(), e);
    }
  }

  /** "lastmod" is the time of an update: only the news extension states a publication. */
  private static Optional<NewsAttributes> news(SiteMapURL url) {
    ExtensionMetadata[] found = url.getAttributesForExtension(Extension.NEWS);
    return found == null || found.length == 0
        ? Optional.empty()
        : Optional.of((NewsAttributes) found[0]);
  }
}
