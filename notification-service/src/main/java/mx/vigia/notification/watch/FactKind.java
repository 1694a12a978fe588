package mx.vigia.notification.watch;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A kind of fact about a bill, or a source it depends on, that a watch may select; written in events as
 * {@code text-changed}.
 */
public enum FactKind {
    NEW(FactKindGroup.MATTER, true),
    /** Motions are many and seldom important: they are selected explicitly, and new matters do not include them. */
    MOTION_NEW(FactKindGroup.MATTER, false),
    TEXT_CHANGED(FactKindGroup.MATTER, true),
    /** Sent to those for whom the bill newly matches; it cannot be selected alone. */
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
    /**
     * Not notified, like its reverse: what happened to the bill was, under whichever record. Those who were notified of
     * a report, minuta or decree alone are, if its bill is found later.
     */
    LINKED(FactKindGroup.RECORD, false),
    UNLINKED(FactKindGroup.RECORD, false),
    /** Not notified: a report, minuta or decree waits for its bill, and is notified with it or alone. */
    WAITING(FactKindGroup.RECORD, false),
    CORRECTED(FactKindGroup.RECORD, false),
    SOURCE_SILENT(FactKindGroup.SOURCE, true),
    /** Sent to those who were alerted of the outage; it cannot be selected alone. */
    SOURCE_RECOVERED(FactKindGroup.SOURCE, false),
    /** A kind that only a newer version knows: stored without an alert, since it cannot have been selected here. */
    UNKNOWN(FactKindGroup.RECORD, false);

    private static final Set<FactKind> NOT_SELECTABLE =
            EnumSet.of(DETAILS_CHANGED, LINKED, UNLINKED, WAITING, SOURCE_RECOVERED, UNKNOWN);

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

    /** Returns the kind of this name, where there is one. */
    static Optional<FactKind> known(String name) {
        return Stream.of(values()).filter(kind -> kind.written().equals(name)).findFirst();
    }

    /** Returns the kinds a person can select: those that cause alerts by being selected. */
    public static List<FactKind> offered() {
        return Stream.of(values())
                .filter(kind -> !NOT_SELECTABLE.contains(kind))
                .toList();
    }

    @JsonValue
    public String written() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the heading under which a form shows it. */
    public FactKindGroup family() {
        return family;
    }

    /** Whether it is selected in the form of a new watch. */
    public boolean isSelectedByDefault() {
        return tickedAtFirst;
    }

    /** Whether it happens to a source and to no bill; these are not requested from the analysis. */
    public boolean isSourceFact() {
        return this == SOURCE_SILENT || this == SOURCE_RECOVERED;
    }

    /** Returns the kind that a watch selects in order to be alerted of this one. */
    public FactKind watchedKind() {
        return this == SOURCE_RECOVERED ? SOURCE_SILENT : this;
    }
}
