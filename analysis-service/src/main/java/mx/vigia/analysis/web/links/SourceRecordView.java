package mx.vigia.analysis.web.links;

import io.quarkus.qute.TemplateData;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.linking.identity.LinkedRecords.LinkedRecord;
import mx.vigia.analysis.page.BillLabels;
import mx.vigia.platform.net.PublicPage;
import mx.vigia.platform.net.WebAddress;

/**
 * A source record on the pages of links.
 *
 * @param bill the bill it is in now, or null
 */
@TemplateData
record SourceRecordView(String site, String key, String siteName, UUID bill, Statement stated) {
    /**
     * What the record alone states of the matter.
     *
     * @param title empty if it states too little to be shown
     * @param number its number on its site, or null
     * @param day the day of presentation it states, or null
     * @param address where its site shows it, or null if there is none that a browser may follow
     */
    @TemplateData
    record Statement(String title, String tongue, String number, LocalDate day, String address) {
        /** Returns the message key of the link to the address, which calls official only what a person can open. */
        public String addressKey() {
            return PublicPage.is(address) ? "bill.official" : "bill.source-data";
        }

        private static final Statement NOTHING = new Statement("", "es", null, null, null);

        private static Statement of(Dossier alone, BillLabels labels) {
            return new Statement(
                    labels.shown(alone.title()),
                    alone.tongue(),
                    alone.number(),
                    alone.presentedOn(),
                    WebAddress.is(alone.officialAddress()) ? alone.officialAddress() : null);
        }
    }

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
        String site = linked.id().site();
        var stated = Optional.ofNullable(linked.alone()).map(alone -> Statement.of(alone, labels));
        return new SourceRecordView(
                site, linked.id().key(), labels.site(site), linked.bill(), stated.orElse(Statement.NOTHING));
    }
}
