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
    NEW(Family.MATTER, true),
    /** Motions are many, and seldom of weight: whoever wants them says so, and new matters are no motions. */
    MOTION_NEW(Family.MATTER, false),
    TEXT_CHANGED(Family.MATTER, true),
    /** Told to those to whom it is new for that; nobody asks for it alone. */
    DETAILS_CHANGED(Family.MATTER, false),
    AGENDA(Family.AGENDA, true),
    AGENDA_POSTPONED(Family.AGENDA, true),
    AGENDA_CANCELLED(Family.AGENDA, true),
    REFERRED(Family.COMMITTEE, true),
    REFERRAL_CHANGED(Family.COMMITTEE, true),
    EXTENDED(Family.COMMITTEE, false),
    REPORTED(Family.COMMITTEE, true),
    REPORTED_NEGATIVE(Family.COMMITTEE, true),
    FIRST_READING(Family.FLOOR, false),
    WAIVED(Family.FLOOR, true),
    VOTE(Family.FLOOR, true),
    PASSED(Family.FLOOR, true),
    DISCARDED(Family.FLOOR, true),
    MINUTA(Family.BETWEEN, true),
    RETURNED(Family.BETWEEN, true),
    SENT_TO_EXECUTIVE(Family.BETWEEN, false),
    OBJECTED(Family.BETWEEN, true),
    OVERRIDE(Family.BETWEEN, true),
    DEEMED_APPROVED(Family.BETWEEN, false),
    BEFORE_STATES(Family.BETWEEN, false),
    DECLARED(Family.BETWEEN, false),
    PROMULGATED(Family.NORM, false),
    PUBLISHED(Family.NORM, true),
    IN_FORCE(Family.NORM, true),
    WITHDRAWN(Family.END, false),
    LAPSED(Family.END, false),
    CONCLUDED(Family.END, false),
    ACCUMULATED(Family.END, false),
    SUPERSEDED(Family.END, false),
    RESOLVED(Family.END, false),
    CONSULTATION_OPENED(Family.CONSULTATION, true),
    CONSULTATION_EXTENDED(Family.CONSULTATION, true),
    CONSULTATION_CLOSING(Family.CONSULTATION, true),
    CONSULTATION_CLOSED(Family.CONSULTATION, false),
    DEADLINE_NEAR(Family.DEADLINE, false),
    DEADLINE_MOVED(Family.DEADLINE, false),
    DEADLINE_PASSED(Family.DEADLINE, false),
    /** A step for which there is no kind of its own. */
    STEP_ADDED(Family.RECORD, false),
    /** Told to nobody, like its reverse: what happened to the bill was told, under whichever record. */
    LINKED(Family.RECORD, false),
    UNLINKED(Family.RECORD, false),
    CORRECTED(Family.RECORD, false),
    SOURCE_SILENT(Family.SOURCE, true),
    /** Told to those who were told of the silence; nobody asks for it alone. */
    SOURCE_RECOVERED(Family.SOURCE, false),
    /** One that only a newer house knows: kept, and told to nobody, for nobody can have asked for it here. */
    UNKNOWN(Family.RECORD, false);

    private static final Set<FactKind> NOT_ASKED_FOR =
            EnumSet.of(DETAILS_CHANGED, LINKED, UNLINKED, SOURCE_RECOVERED, UNKNOWN);

    private final Family family;
    private final boolean tickedAtFirst;

    FactKind(Family family, boolean tickedAtFirst) {
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
        return Stream.of(values()).filter(kind -> !NOT_ASKED_FOR.contains(kind)).toList();
    }

    @JsonValue
    public String written() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Under which heading a form shows it. */
    public Family family() {
        return family;
    }

    /** Whether the form of a new watch has it ticked. */
    public boolean isTickedAtFirst() {
        return tickedAtFirst;
    }

    /** True of what happens to a source and to no bill; the analysis is not asked for it. */
    public boolean isOfASource() {
        return this == SOURCE_SILENT || this == SOURCE_RECOVERED;
    }

    /** The kind a watch asks for in order to be told of this one. */
    public FactKind asked() {
        return this == SOURCE_RECOVERED ? SOURCE_SILENT : this;
    }
}
