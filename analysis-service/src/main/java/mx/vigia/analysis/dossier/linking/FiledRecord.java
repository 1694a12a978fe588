package mx.vigia.analysis.dossier.linking;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import mx.vigia.analysis.bill.BillId;
import mx.vigia.analysis.bill.BillSighted;
import mx.vigia.analysis.bill.Field;
import mx.vigia.analysis.bill.Heard;
import mx.vigia.analysis.bill.PageKind;
import mx.vigia.analysis.bill.Provenance;
import mx.vigia.analysis.bill.Said;
import mx.vigia.analysis.bill.SourceRecord;

/** A record that a table in a file tells of: heard once, from no page that anybody keeps. */
public final class FiledRecord {
    private static final String NO_PAGE = "0".repeat(64);

    private FiledRecord() {}

    /** The record of this id that says this. */
    public static SourceRecord of(BillId id, Said said) {
        Provenance page =
                new Provenance(id.site(), PageKind.LIST, "https://example.org/", Instant.EPOCH, NO_PAGE, null);
        Heard heard = SourceRecord.unheard(id, Instant.EPOCH)
                .hear(new BillSighted(id, List.of(), 1, PageKind.LIST, Set.of(Field.values()), true, said, page));
        return switch (heard) {
            case Heard.News(var record, var reconsidered) -> record;
            case Heard.Echo() -> throw new IllegalStateException("a first word is news");
            case Heard.Contradiction(var why) -> throw new IllegalStateException(why);
        };
    }
}
