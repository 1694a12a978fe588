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
 * What others take from the page of a bill: its address, a few words about it, how it is cited, and the data that programs read in it.
 *
 * @param description where it stands and who proposes it, in one line
 * @param letter an address that opens a letter with the message in it
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
