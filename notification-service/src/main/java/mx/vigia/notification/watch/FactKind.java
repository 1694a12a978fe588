package mx.vigia.notification.watch;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What can happen that a watch may ask for, to a bill or to a source it depends on; written in events as {@code text-changed}. */
public enum FactKind {
    NEW(FactKindGroup.MATTER, true),
    /** Motions are many, and seldom of weight: whoever wants them says so, and new matters are no motions. */
    MOTION_NEW(FactKindGroup.MATTER, false),
    TEXT_CHANGED(FactKindGroup.MATTER, true),
    /** Told to those to whom it is new for that; nobody asks for it alone. */
    DETAILS_CHANGED(FactKindGroup.MATTER, false),
    AGENDA(FactKindGroup.AGENDA, true),
    AGENDA_POSTPONED(FactKindGroup.AGENDA, true),
    AGENDA_CANCELLED(FactKindGroup.AGENDA, true),
    REFERRED(FactKindGroup.COMMITTEE, true),
    REFERRAL_CHANGED(FactKindGroup.COMMITTEE, true),
    EXTENDED(FactKindGroup.COMMITTEE, false),
    REPORTED(FactKindGroup.COMMITTEE, true),
    REPORTED_NEGATIVE(FactKindGroup.COMMITTEE, true),
    FIRST_READING(FactKindGroup.FLOOR, false),
    WAIVED(FactKindGroup.FLOOR, true),
    VOTE(FactKindGroup.FLOOR, true),
    PASSED(FactKindGroup.FLOOR, true),
    DISCARDED(FactKindGroup.FLOOR, true),
    MINUTA(FactKindGroup.BETWEEN, true),
    RETURNED(FactKindGroup.BETWEEN, true),
    SENT_TO_EXECUTIVE(FactKindGroup.BETWEEN, false),
    OBJECTED(FactKindGroup.BETWEEN, true),
    OVERRIDE(FactKindGroup.BETWEEN, true),
    DEEMED_APPROVED(FactKindGroup.BETWEEN, false),
    BEFORE_STATES(FactKindGroup.BETWEEN, false),
    DECLARED(FactKindGroup.BETWEEN, false),
    PROMULGATED(FactKindGroup.NORM, false),
    PUBLISHED(FactKindGroup.NORM, true),
    IN_FORCE(FactKindGroup.NORM, true),
    WITHDRAWN(FactKindGroup.END, false),
    LAPSED(FactKindGroup.END, false),
    CONCLUDED(FactKindGroup.END, false),
    ACCUMULATED(FactKindGroup.END, false),
    SUPERSEDED(FactKindGroup.END, false),
    RESOLVED(FactKindGroup.END, false),
    CONSULTATION_OPENED(FactKindGroup.CONSULTATION, true),
    CONSULTATION_EXTENDED(FactKindGroup.CONSULTATION, true),
    CONSULTATION_CLOSING(FactKindGroup.CONSULTATION, true),
    CONSULTATION_CLOSED(FactKindGroup.CONSULTATION, false),
    DEADLINE_NEAR(FactKindGroup.DEADLINE, false),
    DEADLINE_MOVED(FactKindGroup.DEADLINE, false),
    DEADLINE_PASSED(FactKindGroup.DEADLINE, false),
    /** A step for which there is no kind of its own. */
    STEP_ADDED(FactKindGroup.RECORD, false),
    /** Told to nobody, like its reverse: what happened to the bill was told, under whichever record. */
    LINKED(FactKindGroup.RECORD, false),
    UNLINKED(FactKindGroup.RECORD, false),
    CORRECTED(FactKindGroup.RECORD, false),
    SOURCE_SILENT(FactKindGroup.SOURCE, true),
    /** Told to those who were told of the silence; nobody asks for it alone. */
    SOURCE_RECOVERED(FactKindGroup.SOURCE, false),
    /** One that only a newer house knows: kept, and told to nobody, for nobody can have asked for it here. */
    UNKNOWN(FactKindGroup.RECORD, false);

    private static final Set<FactKind> NOT_SELECTABLE =
            EnumSet.of(DETAILS_CHANGED, LINKED, UNLINKED, SOURCE_RECOVERED, UNKNOWN);

    private final FactKindGroup family;
    private final boolean tickedAtFirst;

    FactKind(FactKindGroup family, boolean tickedAtFirst) {
        this.family = family;
        this.tickedAtFirst = tickedAtFirst;
    }

    @JsonCreator
    public static FactKind called(String name) {
        return known(name).orElse(UNKNOWN);
    }

    /** The kind of this name, where there is one. */
    static Optional<FactKind> known(String name) {
        return Stream.of(values()).filter(kind -> kind.written().equals(name)).findFirst();
    }

    /** The kinds a person may tick: those of which somebody may be told for having ticked them. */
    public static List<FactKind> offered() {
        return Stream.of(values())
                .filter(kind -> !NOT_SELECTABLE.contains(kind))
                .toList();
    }

    @JsonValue
    public String written() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Under which heading a form shows it. */
    public FactKindGroup family() {
        return family;
    }

    /** Whether the form of a new watch has it ticked. */
    public boolean isSelectedByDefault() {
        return tickedAtFirst;
    }

    /** True of what happens to a source and to no bill; the analysis is not asked for it. */
    public boolean isSourceFact() {
        return this == SOURCE_SILENT || this == SOURCE_RECOVERED;
    }

    /** The kind a watch asks for in order to be told of this one. */
    public FactKind asked() {
        return this == SOURCE_RECOVERED ? SOURCE_SILENT : this;
    }
}
