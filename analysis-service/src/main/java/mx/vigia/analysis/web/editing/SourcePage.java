package mx.vigia.analysis.web.editing;

import java.util.stream.Stream;
import mx.vigia.analysis.bill.ManualStatement;
import mx.vigia.analysis.bill.Provenance;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.platform.net.WebAddress;

/** Finds the page where a person can see what the source says. */
final class SourcePage {
    private SourcePage() {}

    /**
     * Returns the latest page of the bill with a safe URL, else its official document; empty where there is neither.
     */
    static String of(Dossier bill) {
        Stream<String> pages = bill.provenance().stream()
                .filter(page -> !page.site().equals(ManualStatement.MANUAL_SITE))
                .map(Provenance::address);
        return Stream.concat(pages, Stream.ofNullable(bill.officialAddress()))
                .filter(WebAddress::is)
                .findFirst()
                .orElse("");
    }
}
