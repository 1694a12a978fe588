package mx.vigia.analysis.web.versions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import mx.vigia.analysis.deadline.LegalTime;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.store.Dossiers;
import mx.vigia.analysis.text.Cutter;
import mx.vigia.analysis.text.TextVersion;
import mx.vigia.analysis.text.comparison.ComparisonTable;
import mx.vigia.analysis.text.comparison.InForce;
import mx.vigia.analysis.web.laws.HeldLaws;

/** Sets the versions of a bill beside the laws as they were in force when it was proposed. */
@ApplicationScoped
class Cuadros {
    private final Dossiers dossiers;
    private final HeldLaws laws;
    private final Clock clock;

    Cuadros(Dossiers dossiers, HeldLaws laws, Clock clock) {
        this.dossiers = dossiers;
        this.laws = laws;
        this.clock = clock;
    }

    /** The table of one version: with the proposal it was made of, where it is a report, a minuta or a decree. */
    Cuadro of(Dossier bill, Version later, List<Version> versions) {
        var text = cut(later);
        return Cuadro.proposalOf(later, versions)
                .map(proposal -> reported(bill, proposal, later, text))
                .orElseGet(() -> cuadro(bill, ComparisonTable.of(inForce(bill, later, text), text), later, null));
    }

    private Cuadro reported(Dossier bill, Version proposal, Version later, TextVersion text) {
        var proposed = cut(proposal);
        var table = ComparisonTable.of(inForce(bill, proposal, proposed), proposed, text);
        return cuadro(bill, table, proposal, later);
    }

    private Cuadro cuadro(Dossier bill, ComparisonTable table, Version proposal, Version reported) {
        var today = LegalTime.dayOf(clock.instant());
        return new Cuadro(table, proposal, reported, Replaced.in(table, day(bill, proposal), today));
    }

    private InForce inForce(Dossier bill, Version proposal, TextVersion proposed) {
        return InForce.heldOrQuoted(laws.inForceFor(proposed, day(bill, proposal)), proposed);
    }

    private static LocalDate day(Dossier bill, Version proposal) {
        return bill.presentedOn() == null ? proposal.day() : bill.presentedOn();
    }

    /** The text of a version, cut into its parts. */
    TextVersion cut(Version version) {
        return dossiers.text(version.sha256()).map(Cutter::cut).orElseThrow(NotFoundException::new);
    }
}
