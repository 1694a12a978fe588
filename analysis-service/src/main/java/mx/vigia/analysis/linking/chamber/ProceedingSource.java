package mx.vigia.analysis.linking.chamber;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import mx.vigia.analysis.bill.Provenance;
import mx.vigia.analysis.bill.proceeding.ProceedingPageStatement;
import mx.vigia.platform.text.OrEmpty;
import org.jspecify.annotations.Nullable;

/**
 * Where a proceeding is published, and where it was read.
 *
 * @param pages what it was read from, latest first
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ProceedingSource(@Nullable String officialAddress, List<Provenance> pages) {
    public ProceedingSource {
        pages = OrEmpty.list(pages);
    }

    static ProceedingSource of(@Nullable String officialAddress, Collection<ProceedingPageStatement> words) {
        return new ProceedingSource(
                officialAddress,
                words.stream()
                        .map(ProceedingPageStatement::provenance)
                        .sorted(Comparator.comparing(Provenance::fetchedAt).reversed())
                        .toList());
    }
}
