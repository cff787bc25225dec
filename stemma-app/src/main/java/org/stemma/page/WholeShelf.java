package org.stemma.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stemma.export.Source;

/** An account that is shown as one. */
final class WholeShelf implements Shelf {

  private final View view;
  private final Addresses addresses;
  private final Map<String, Integer> places = new LinkedHashMap<>();

  WholeShelf(View view, Addresses addresses) {
    this.view = view;
    this.addresses = addresses;
    for (Source source : view.sources()) {
      places.put(Html.anchor(source.siglum()), places.size());
    }
  }

  @Override
  public Shell.Frame frame(String story) {
    return new Shell.Frame(view.report().title(), "", "");
  }

  @Override
  public Optional<Asked> known(Asked asked) {
    return Optional.of(asked.ofAll());
  }

  @Override
  public Optional<Content> screen(Screen screen, Asked asked, Addresses to) {
    String title = screen == Screen.ACCOUNT ? view.report().title() : screen.label();
    return Optional.of(new Content(frame(""), title, view.screen(screen, asked, to)));
  }

  @Override
  public Optional<String> address(String id) {
    return view.address(id);
  }

  @Override
  public Optional<String> known(String id) {
    return view.address(id);
  }

  @Override
  public Optional<Held> source(String siglum) {
    List<Source> sources = view.sources();
    return Optional.ofNullable(places.get(siglum))
        .map(
            i ->
                new Held(
                    sources.get(i),
                    view.evidence(),
                    SourceIndex.neighbours(sources, i, addresses)));
  }

  @Override
  public Map<String, String> offered() {
    Map<String, String> offered = new LinkedHashMap<>();
    if (view.sources().size() <= FilterForm.MOST_PAGES) {
      view.sources().forEach(s -> offered.put(s.file(), s.siglum() + " " + s.title()));
    }
    return offered;
  }
}
