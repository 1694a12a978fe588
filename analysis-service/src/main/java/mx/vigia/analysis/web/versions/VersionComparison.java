package mx.vigia.analysis.web.versions;

import java.util.List;
import java.util.Optional;
import mx.vigia.analysis.text.comparison.ComparisonTable;
import mx.vigia.analysis.text.comparison.LawTextSource;

/**
 * The <i>cuadro comparativo</i> of one version of a bill.
 *
 * @param proposed the version of the second column
 * @param reported the report, minuta or decree of the third, or null where that column is not there
 * @param replaced the laws in it that are in force no more
 */
record VersionComparison(
        ComparisonTable table, VersionView proposed, VersionView reported, List<ReplacedLawNote> replaced) {

    /** Whether it sets anything beside the proposal. */
    boolean compares() {
        return reported != null || !(table.source() instanceof LawTextSource.NotHeld);
    }

    /** What was last proposed before this version was made of it; nothing where it is itself what is proposed. */
    static Optional<VersionView> findProposal(VersionView later, List<VersionView> versions) {
        return versions.stream()
                .filter(version -> version.number() < later.number())
                .filter(VersionView::isProposal)
                .reduce((one, other) -> other)
                .filter(proposal -> !later.isProposal());
    }
}
