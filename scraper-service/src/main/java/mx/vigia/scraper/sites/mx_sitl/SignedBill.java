package mx.vigia.scraper.sites.mx_sitl;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import mx.vigia.platform.text.Sha256;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.PageChanged;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.Region;
import mx.vigia.scraper.reading.Sighting;
import mx.vigia.scraper.reading.StatedFields;
import mx.vigia.scraper.reading.StatedFields.DocumentLink;

/**
 * One row of a deputy's list: number and title with the signature, day and committees, synopsis, for proposals what was
 * resolved, and last the status with the place in the Gaceta.
 */
record SignedBill(
        FetchedPage page,
        String title,
        Signature signature,
        LocalDate day,
        Referred referred,
        String synopsis,
        Resolution resolution,
        PrintedIn gazette) {
    private static final int CELLS = 4;
    private static final int MAX_SYNOPSIS = 40_000;
    private static final int DIGEST_LENGTH = 16;

    static SignedBill of(FetchedPage page, Region row) {
        var cells = row.all("td");
        var head = cells.getFirst().all("span.Estiloparrafoc");
        if (cells.size() < CELLS || head.size() < 2) {
            throw new PageChanged(page.address(), "a title and a signature", row.text());
        }
        var turned = cells.get(1);
        var day = Sitl.day(turned.text())
                .orElseThrow(() -> new PageChanged(page.address(), "a day of presentation", turned.text()));
        return new SignedBill(
                page,
                head.getFirst().text().replaceFirst("^\\d+\\s+", ""),
                Signature.of(page, head.getLast().text()),
                day,
                Referred.in(turned),
                cells.get(2).text().replaceFirst("^[.\\s-]+$", ""),
                Resolution.of(cells.getLast()),
                PrintedIn.of(cells.getLast()));
    }

    /** Returns the key that every page gives this bill: kind, day and title, without punctuation. */
    String key() {
        var words = String.join("|", kind(), Sitl.normalize(title));
        return "%d/%s/%s"
                .formatted(Sitl.legislature(page), day, Sha256.of(words).substring(0, DIGEST_LENGTH));
    }

    /**
     * Returns the sighting of this bill. Without a place of its own it has no official address: the lists of its
     * signers are many, and each page states the same of it.
     *
     * @param same its rows on this page, this one among them
     * @param shared places in the Gaceta that cannot be told to be this bill's
     */
    Sighting sighting(List<SignedBill> same, List<URI> shared) {
        var stated = StatedFields.nothing()
                .title(title)
                .kind(kind(), isInitiative() ? "Iniciativa" : "Proposición con punto de acuerdo")
                .legislature(Sitl.legislature(page))
                .signers(same.stream().map(row -> row.signature.signer()).toList())
                .presentedOn(day)
                .committees(referred.committees())
                .steps(List.of(resolution.step(referred.chamber())))
                .summary(synopsis.substring(0, Math.min(synopsis.length(), MAX_SYNOPSIS)))
                .documents(documents());
        stated = gazette.place(shared).map(stated::officialAddress).orElse(stated);
        var proponents = same.stream()
                .flatMap(row -> row.signature.proponents().stream())
                .toList();
        stated = proponents.isEmpty() ? stated : stated.proponents(proponents);
        for (var citation : gazette.citation().stream().toList()) {
            stated = stated.citation(citation);
        }
        return new Sighting(PageKind.LIST, keys(), stated, List.of());
    }

    /** The site numbers a bill only in the link to the report that resolved it. */
    private List<String> keys() {
        var keys = new ArrayList<>(List.of(key()));
        resolution.number().ifPresent(number -> keys.add("%d/init/%d".formatted(Sitl.legislature(page), number)));
        return keys;
    }

    private List<DocumentLink> documents() {
        return gazette.address().stream()
                .map(address -> new DocumentLink(gazette.label(), address))
                .toList();
    }

    private boolean isInitiative() {
        return page.address().getPath().contains("/iniciativas_");
    }

    private String kind() {
        return isInitiative() ? "initiative" : "motion";
    }
}
