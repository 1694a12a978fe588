package mx.vigia.analysis.web.versions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import mx.vigia.analysis.deadline.LegalTime;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.store.DossierRepository;
import mx.vigia.analysis.text.TextSplitter;
import mx.vigia.analysis.text.TextVersion;
import mx.vigia.analysis.text.comparison.ComparisonTable;
import mx.vigia.analysis.text.comparison.LawTextSource;
import mx.vigia.analysis.web.laws.LawTextRepository;

/** Compares the versions of a bill with the laws in force when it was proposed. */
@ApplicationScoped
class ComparisonAssembler {
    private final DossierRepository dossiers;
    private final LawTextRepository laws;
    private final Clock clock;

    ComparisonAssembler(DossierRepository dossiers, LawTextRepository laws, Clock clock) {
        this.dossiers = dossiers;
        this.laws = laws;
        this.clock = clock;
    }

    /** Returns the table of one version; for a report, a minuta or a decree with the proposal it was made from. */
    VersionComparison of(Dossier bill, VersionView later, List<VersionView> versions) {
        var text = cut(later);
        return VersionComparison.findProposal(later, versions)
                .map(proposal -> reported(bill, proposal, later, text))
                .orElseGet(() ->
                        createComparison(bill, ComparisonTable.of(inForce(bill, later, text), text), later, null));
    }

    private VersionComparison reported(Dossier bill, VersionView proposal, VersionView later, TextVersion text) {
        var proposed = cut(proposal);
        var table = ComparisonTable.of(inForce(bill, proposal, proposed), proposed, text);
        return createComparison(bill, table, proposal, later);
    }

    private VersionComparison createComparison(
            Dossier bill, ComparisonTable table, VersionView proposal, VersionView reported) {
        var today = LegalTime.dayOf(clock.instant());
        return new VersionComparison(table, proposal, reported, ReplacedLawNote.in(table, day(bill, proposal), today));
    }

    private LawTextSource inForce(Dossier bill, VersionView proposal, TextVersion proposed) {
        return LawTextSource.ofStoredOrQuoted(laws.findInForce(proposed, day(bill, proposal)), proposed);
    }

    private static LocalDate day(Dossier bill, VersionView proposal) {
        return Objects.requireNonNullElse(bill.presentedOn(), proposal.day());
    }

    /** Returns the text of a version, split into its parts. */
    TextVersion cut(VersionView version) {
        return dossiers.text(version.sha256()).map(TextSplitter::split).orElseThrow(NotFoundException::new);
    }
}
