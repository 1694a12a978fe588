package mx.vigia.analysis.web.bill;

import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.DocumentLink;
import mx.vigia.analysis.bill.Provenance;
import mx.vigia.analysis.bill.Step;
import mx.vigia.analysis.bill.stage.LifeCycle;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.page.BillLabels;
import mx.vigia.platform.net.PublicPage;

/**
 * An official document, or the page of a source where there is no document; never an interface for programs.
 *
 * @param of the step it documents, or that it is of the bill as a whole; empty if there is no other
 */
@TemplateData
public record OfficialSource(String address, boolean document, String of) {
    private static final Pattern FRAGMENT_PATTERN = Pattern.compile("#.*");

    /** Returns that of the latest step, and that of the bill if it is another; none if a person can open nothing. */
    static List<OfficialSource> of(Dossier bill, BillLabels labels) {
        var whole = ofBill(bill).or(() -> pages(bill).map(page -> new OfficialSource(page, false, "")));
        var latest = ofLatestStep(bill, labels)
                .filter(step -> whole.filter(step::isOfSamePage).isEmpty());
        return Stream.concat(latest.stream(), whole.map(one -> latest.isEmpty() ? one : one.ofMatter(labels)).stream())
                .toList();
    }

    /** Returns it as that of the bill itself, beside that of a step. */
    private OfficialSource ofMatter(BillLabels labels) {
        return new OfficialSource(address, document, labels.words().say("bill.official.of-matter"));
    }

    private boolean isOfSamePage(OfficialSource other) {
        return FRAGMENT_PATTERN
                .matcher(address)
                .replaceFirst("")
                .equals(FRAGMENT_PATTERN.matcher(other.address).replaceFirst(""));
    }

    private static Optional<OfficialSource> ofLatestStep(Dossier bill, BillLabels labels) {
        if (bill.steps().isEmpty()) {
            return Optional.empty();
        }
        Step last = LifeCycle.placeUndatedSteps(bill.subject(), bill.steps()).getLast();
        var step = labels.step(bill, last);
        return last.documents().stream()
                .map(DocumentLink::address)
                .filter(PublicPage::is)
                .findFirst()
                .map(address -> new OfficialSource(address, true, step))
                .or(() -> bill.stepPages().stream()
                        .skip(bill.steps().indexOf(last))
                        .findFirst()
                        .map(Provenance::address)
                        .filter(PublicPage::is)
                        .map(address -> new OfficialSource(address, false, step)));
    }

    private static Optional<OfficialSource> ofBill(Dossier bill) {
        return Stream.concat(
                        Stream.ofNullable(bill.officialAddress()),
                        bill.documents().stream().map(DocumentLink::address))
                .filter(PublicPage::is)
                .findFirst()
                .map(address -> new OfficialSource(address, true, ""));
    }

    private static Optional<String> pages(Dossier bill) {
        return bill.provenance().stream()
                .map(Provenance::address)
                .filter(PublicPage::is)
                .findFirst();
    }
}
