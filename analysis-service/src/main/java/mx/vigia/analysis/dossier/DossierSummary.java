package mx.vigia.analysis.dossier;

import io.quarkus.qute.TemplateData;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mx.vigia.analysis.bill.stage.Stage;
import mx.vigia.analysis.bill.stage.StateCongress;
import mx.vigia.analysis.law.AffectedLaw;

/**
 * The part of a bill that pages of other bills show, read without the rest of its dossier.
 *
 * @param tongue the language of its title
 * @param presentedOn null while no source has stated it
 */
@TemplateData
public record DossierSummary(
        UUID id, String site, String title, String tongue, LocalDate presentedOn, Stage stage, List<AffectedLaw> laws) {
    public DossierSummary {
        laws = List.copyOf(laws);
    }

    /** Returns the congress of a federal entity that it goes through, if its site is that of one. */
    public Optional<StateCongress> congress() {
        return StateCongress.of(site, List.of());
    }
}
