package mx.vigia.analysis.web.bill;

import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateData;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.page.BillCitation;
import mx.vigia.analysis.page.BillLabels;

/**
 * What can be shared from the page of a bill: its URL, a short description, its citation, and its embedded data.
 *
 * @param description its stage and proponent, in one line
 * @param letter a mailto URL with the message
 */
@TemplateData
public record ShareLinks(
        String address, String description, String citation, String message, String letter, RawString data) {

    static ShareLinks of(Dossier bill, URI origin, BillLabels labels) {
        var citing = new BillCitation(bill, origin, labels);
        var who = labels.who(bill);
        return new ShareLinks(
                citing.address(),
                labels.kind(bill.kind()) + " · " + labels.stage(bill) + (who.isEmpty() ? "" : " · " + who),
                citing.text(),
                citing.message(),
                "mailto:?subject=" + encoded(labels.shown(bill.title())) + "&body=" + encoded(citing.message()),
                new LegislationJsonLd(bill, origin, labels).data());
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
