package mx.vigia.analysis.web.bill;

import io.quarkus.qute.TemplateData;
import java.util.List;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.page.BillLabels;
import mx.vigia.analysis.web.versions.VersionView;

/**
 * Which of a bill's texts is shown on its page.
 *
 * @param shown its kind and day; empty if there is only one, or it is a copy of another
 * @param later the kind and day of the last text; empty if that is shown
 */
@TemplateData
public record TextOrigin(String shown, String later) {
    static TextOrigin of(Dossier bill, List<VersionView> versions, BillLabels labels) {
        if (versions.size() < 2) {
            return new TextOrigin("", "");
        }
        var last = versions.getLast();
        return versions.stream()
                .filter(version -> version.sha256().equals(bill.text().sha256()))
                .findFirst()
                .map(shown -> new TextOrigin(shown.name(labels), shown.equals(last) ? "" : last.name(labels)))
                .orElseGet(() -> new TextOrigin("", ""));
    }
}
