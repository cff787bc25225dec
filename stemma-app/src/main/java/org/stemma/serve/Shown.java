package org.stemma.serve;

import java.util.Optional;
import org.stemma.export.Report;
import org.stemma.export.Reports;
import org.stemma.page.DecideScreen;
import org.stemma.page.Desk;
import org.stemma.rest.Api;

/** What a desk shows at one time, with the screens and the API made of it. */
record Shown(DeskSource.Content content, Report report, Desk desk, Api api) {

  static Shown of(DeskSource.Content content, boolean decisions) {
    Report report = new Reports(content.account()).whole();
    Desk desk =
        new Desk(
            report,
            content.index(),
            decisions ? Optional.of(new DecideScreen(content.account())) : Optional.empty());
    return new Shown(content, report, desk, new Api(content.account(), desk, content.index()));
  }
}
