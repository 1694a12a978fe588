package mx.vigia.analysis.matching.publishing;

import mx.vigia.analysis.bill.stage.StateCongress;
import mx.vigia.platform.i18n.LocalizedName;

/** The congress of a federal entity that a bill goes through, and the journal in which its law is published, each with its article. */
public record CongressTold(LocalizedName name, LocalizedName journal) {
    public static CongressTold of(StateCongress congress) {
        return new CongressTold(congress.congress(), congress.journal());
    }
}
