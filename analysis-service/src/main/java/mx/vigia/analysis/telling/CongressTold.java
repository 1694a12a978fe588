package mx.vigia.analysis.telling;

import mx.vigia.analysis.bill.Named;
import mx.vigia.analysis.stage.StateCongress;

/** The congress of a federal entity that a bill goes through, and the journal in which its law is published, each with its article. */
public record CongressTold(Named name, Named journal) {
    public static CongressTold of(StateCongress congress) {
        return new CongressTold(congress.congress(), congress.journal());
    }
}
