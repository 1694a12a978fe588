package mx.vigia.analysis.web.versions;

import java.util.List;
import java.util.Optional;
import mx.vigia.analysis.text.comparison.ComparisonTable;
import mx.vigia.analysis.text.comparison.LawTextSource;

/**
 * The <i>cuadro comparativo</i> of one version of a bill.
 *
 * @param proposed the version of the second column
 * @param reported the report, minuta or decree of the third, or null if there is no third column
 * @param replaced the laws in it that are no longer in force
 */
record VersionComparison(
        ComparisonTable table, VersionView proposed, VersionView reported, List<ReplacedLawNote> replaced) {

    /** Whether it compares the proposal with anything. */
    boolean compares() {
        return reported != null || !(table.source() instanceof LawTextSource.NotHeld);
    }

    /** Returns the last proposal before this version; empty if this version is itself the proposal. */
    static Optional<VersionView> findProposal(VersionView later, List<VersionView> versions) {
        return versions.stream()
                .filter(version -> version.number() < later.number())
                .filter(VersionView::isProposal)
                .reduce((one, other) -> other)
                .filter(proposal -> !later.isProposal());
    }
}
