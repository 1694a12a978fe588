package mx.vigia.analysis.web.links;

import io.quarkus.qute.TemplateData;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.linking.identity.LinkedRecords.LinkedRecord;
import mx.vigia.analysis.page.BillLabels;
import mx.vigia.analysis.page.OptionalText;

/**
 * A source record on the pages of links.
 *
 * @param bill the bill it is in now, or null
 * @param title the title it alone gives the matter; empty if it states too little to be shown
 * @param number its number on its site, or null
 * @param day the day of presentation it states, or null
 * @param address its official document, or null if there is none with a safe URL
 */
@TemplateData
record SourceRecordView(
        String site,
        String key,
        String siteName,
        UUID bill,
        String title,
        String tongue,
        String number,
        LocalDate day,
        String address) {
    /** Returns the id of the form beside it. */
    public String form() {
        return site + "|" + key;
    }

    /** Whether it is in a bill other than this. */
    public boolean isElsewhere(UUID other) {
        return bill != null && !bill.equals(other);
    }

    /** Returns the views of these records, in their order. */
    static List<SourceRecordView> all(Collection<LinkedRecord> given, BillLabels labels) {
        return given.stream().map(each -> of(each, labels)).toList();
    }

    private static SourceRecordView of(LinkedRecord linked, BillLabels labels) {
        Dossier alone = linked.alone();
        String site = linked.id().site();
        if (alone == null) {
            return new SourceRecordView(
                    site, linked.id().key(), labels.site(site), linked.bill(), "", "es", null, null, null);
        }
        return new SourceRecordView(
                site,
                linked.id().key(),
                labels.site(site),
                linked.bill(),
                labels.shown(alone.title()),
                alone.tongue(),
                alone.number(),
                alone.presentedOn(),
                OptionalText.safe(alone.officialAddress()) ? alone.officialAddress() : null);
    }
}
