package mx.vigia.analysis.matching.publishing;

import mx.vigia.analysis.bill.stage.StateCongress;
import mx.vigia.platform.i18n.LocalizedName;

/**
 * The congress of a federal entity that a bill passes through, and the journal that publishes its laws, each with its
 * article.
 */
public record CongressData(LocalizedName name, LocalizedName journal) {
    public static CongressData of(StateCongress congress) {
        return new CongressData(congress.congress(), congress.journal());
    }
}
