package mx.vigia.analysis.web.editing;

import java.util.Optional;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.ManualStatement;
import mx.vigia.analysis.bill.Provenance;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.platform.net.WebAddress;

/** Where a person can see what the source says. */
final class SourcePage {
    private SourcePage() {}

    /** The latest page of the bill that a browser may follow, else its official document. */
    static Optional<String> of(Dossier bill) {
        Stream<String> pages = bill.provenance().stream()
                .filter(page -> !page.site().equals(ManualStatement.MANUAL_SITE))
                .map(Provenance::address);
        return Stream.concat(pages, Stream.ofNullable(bill.officialAddress()))
                .filter(WebAddress::is)
                .findFirst();
    }
}
