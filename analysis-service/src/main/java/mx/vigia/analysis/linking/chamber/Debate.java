package mx.vigia.analysis.linking.chamber;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import mx.vigia.analysis.bill.Chamber;
import mx.vigia.analysis.bill.Provenance;
import mx.vigia.analysis.bill.proceeding.ProceedingPageStatement;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A debate as its record describes it, without the spoken words, which are stored separately; null where no page states
 * a value.
 *
 * @param matters what was debated, each once, in order of first appearance
 * @param turns the number of turns
 * @param cut whether the record was longer than is carried
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Debate(
        UUID id,
        @Schema(required = true) String site,
        @Nullable String title,
        @Nullable Chamber chamber,
        @Nullable LocalDate heldOn,
        List<Matter> matters,
        int turns,
        boolean cut,
        @Nullable String officialAddress,
        List<Provenance> pages) {
    public Debate {
        matters = matters == null ? List.of() : List.copyOf(matters);
        pages = pages == null ? List.of() : List.copyOf(pages);
    }

    /** A debated matter in the record's words, its first turn and its number of turns. */
    @Schema(name = "DebateMatter")
    public record Matter(String words, int first, int turns) {
        private Matter andOneMore() {
            return new Matter(words, first, turns + 1);
        }
    }

    /** Folds these statements into a debate. */
    public static Debate of(UUID id, String site, Collection<ProceedingPageStatement> words) {
        List<DebateStatement> stated = said(words);
        List<DebateTurn> turns = turnsOf(words);
        return new Debate(
                id,
                site,
                newest(stated, DebateStatement::title),
                newest(stated, DebateStatement::chamber),
                newest(stated, DebateStatement::heldOn),
                matters(turns),
                turns.size(),
                stated.stream().anyMatch(each -> Boolean.TRUE.equals(each.cut())),
                newest(stated, DebateStatement::officialAddress),
                words.stream()
                        .map(ProceedingPageStatement::provenance)
                        .sorted(Comparator.comparing(Provenance::fetchedAt).reversed())
                        .toList());
    }

    /** Returns the turns of the latest page. */
    public static List<DebateTurn> turnsOf(Collection<ProceedingPageStatement> words) {
        return said(words).stream()
                .map(DebateStatement::turns)
                .filter(turns -> !turns.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static List<DebateStatement> said(Collection<ProceedingPageStatement> words) {
        return words.stream()
                .sorted(ProceedingPageStatement.NEWEST_FIRST)
                .map(statement -> statement.readAs(DebateStatement.class))
                .toList();
    }

    private static List<Matter> matters(List<DebateTurn> turns) {
        Map<String, Matter> matters = new LinkedHashMap<>();
        turns.stream()
                .filter(debateTurn -> debateTurn.matter() != null)
                .forEach(debateTurn -> matters.merge(
                        debateTurn.matter(),
                        new Matter(debateTurn.matter(), debateTurn.order(), 1),
                        (one, more) -> one.andOneMore()));
        return List.copyOf(matters.values());
    }

    private static <T> T newest(List<DebateStatement> stated, Function<DebateStatement, T> field) {
        return stated.stream().map(field).filter(Objects::nonNull).findFirst().orElse(null);
    }
}
