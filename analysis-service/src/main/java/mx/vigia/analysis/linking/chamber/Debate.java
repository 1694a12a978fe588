package mx.vigia.analysis.linking.chamber;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mx.vigia.analysis.bill.Chamber;
import mx.vigia.analysis.bill.Provenance;
import mx.vigia.analysis.bill.proceeding.ProceedingPageStatement;
import mx.vigia.platform.text.OrEmpty;
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
        @JsonUnwrapped Occasion occasion,
        List<Matter> matters,
        int turns,
        boolean cut,
        @JsonUnwrapped ProceedingSource source) {
    public Debate {
        matters = OrEmpty.list(matters);
    }

    /** Which sitting it was; null where no page states a value. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Occasion(
            @Nullable String title,
            @Nullable Chamber chamber,
            @Nullable LocalDate heldOn) {}

    public @Nullable String title() {
        return occasion.title();
    }

    public @Nullable Chamber chamber() {
        return occasion.chamber();
    }

    public @Nullable LocalDate heldOn() {
        return occasion.heldOn();
    }

    public @Nullable String officialAddress() {
        return source.officialAddress();
    }

    public List<Provenance> pages() {
        return source.pages();
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
        var said = statements(words);
        List<DebateTurn> turns = said.firstList(DebateStatement::turns);
        return new Debate(
                id,
                site,
                new Occasion(
                        said.firstOrNull(DebateStatement::title),
                        said.firstOrNull(DebateStatement::chamber),
                        said.firstOrNull(DebateStatement::heldOn)),
                matters(turns),
                turns.size(),
                said.all().stream().anyMatch(page -> Boolean.TRUE.equals(page.cut())),
                ProceedingSource.of(said.firstOrNull(DebateStatement::officialAddress), words));
    }

    /** Returns the turns of the latest page. */
    public static List<DebateTurn> turnsOf(Collection<ProceedingPageStatement> words) {
        return statements(words).firstList(DebateStatement::turns);
    }

    private static PageStatements<DebateStatement> statements(Collection<ProceedingPageStatement> words) {
        return PageStatements.of(words, ProceedingPageStatement.NEWEST_FIRST, DebateStatement.class);
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
}
