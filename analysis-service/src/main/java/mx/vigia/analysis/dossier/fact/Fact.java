package mx.vigia.analysis.dossier.fact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import mx.vigia.analysis.bill.BillPageKind;
import mx.vigia.analysis.bill.Consultation;
import mx.vigia.analysis.bill.Provenance;
import mx.vigia.analysis.bill.Step;
import org.jspecify.annotations.Nullable;

/** One change of one dossier: a record for each content that facts have; several kinds may share one content. */
public sealed interface Fact {
    FactHeader header();

    FactState after();

    /** A fact that also has the state before. */
    sealed interface Change extends Fact {
        FactState before();
    }

    /**
     * A bill was first seen. A norm just published, or passed by the congress of a federal entity, an open
     * consultation, a report and a minuta have their own kinds.
     */
    record Opened(FactHeader header, FactState.Opening after) implements Fact {}

    /** A report, minuta or decree was read and waits for its bill; nobody is alerted of that. */
    record Waiting(FactHeader header, FactState.Waiting after) implements Fact {
        /** Returns the fact that this opening waits until then. */
        public static Waiting of(Fact opening, Instant until) {
            String key = "%s/%s/%d".formatted(opening.dossier(), FactKind.WAITING.word(), opening.revision());
            String title = opening.after() instanceof FactState.Opening state ? state.title() : null;
            return new Waiting(
                    new FactHeader(
                            FactIdentity.of(FactKind.WAITING, opening.dossier(), opening.revision(), key),
                            opening.header().times(),
                            opening.page(),
                            null,
                            opening.late()),
                    new FactState.Waiting(title, opening.kind(), List.copyOf(opening.selectableAs()), until));
        }
    }

    /** A step was taken. */
    record StepTaken(FactHeader header, FactState.StageState before, FactState.AfterStep after) implements Change {}

    /** The bill was referred, or referred to other committees. */
    record Referred(FactHeader header, FactState.Referred before, FactState.Referred after) implements Change {}

    /** The bill did not change and only more became known of it: its text, or the title another page gives. */
    record WordingLearned(FactHeader header, FactState.Learned after) implements Fact {}

    /** The title or the text changed. */
    record Reworded(FactHeader header, FactState.Wording before, FactState.Wording after) implements Change {}

    /** Sources state more, or other, details. */
    record DetailsChanged(FactHeader header, FactState.Details before, FactState.Details after) implements Change {}

    /** The comment period opened or moved, and no step says so. */
    record ConsultationChanged(FactHeader header, FactState.StageState before, FactState.StageState after)
            implements Change {}

    /** Something is due soon, was due, or enters into force. */
    record DeadlineReached(FactHeader header, FactState.Due after) implements Fact {}

    /** A due day moved, or a comment period that was announced begins: then both sides are the same. */
    record DeadlineChanged(FactHeader header, FactState.Due before, FactState.Due after) implements Change {}

    /** Another record was found to belong to this bill, or not to. */
    record Linked(FactHeader header, FactState.Linked after) implements Fact {
        /** Returns this fact about a dossier that was announced alone at this time. */
        public Linked announced(Instant at) {
            return new Linked(
                    header, new FactState.Linked(after.title(), after.link().announced(at)));
        }

        @Override
        public Fact inPublic() {
            return new Linked(
                    header, new FactState.Linked(after.title(), after.link().inPublic()));
        }
    }

    /** A person corrected what a source states, or took that back. */
    record Corrected(FactHeader header, FactState.Corrected before, FactState.Corrected after) implements Change {}

    /** A chamber voted. */
    record Voted(FactHeader header, FactState.Voted after) implements Fact {}

    /** The result of a vote was corrected. */
    record VoteCorrected(FactHeader header, FactState.Voted before, FactState.Voted after) implements Change {}

    /** The bill is on the agenda of a meeting. */
    record Scheduled(FactHeader header, FactState.Scheduled after) implements Fact {}

    /** A meeting that was announced changed, or the bill is no longer on its agenda. */
    record Rescheduled(FactHeader header, FactState.Scheduled before, FactState.Scheduled after) implements Change {}

    /** Returns the state before. */
    default Optional<FactState> stateBefore() {
        return this instanceof Change change ? Optional.of(change.before()) : Optional.empty();
    }

    /** Returns the step it announces. */
    default Optional<Step> step() {
        return after() instanceof FactState.WithStep state ? Optional.ofNullable(state.step()) : Optional.empty();
    }

    /** Returns when comments are taken, as it announces. */
    default Optional<Consultation> consultation() {
        return after() instanceof FactState.WithConsultation state
                ? Optional.ofNullable(state.consultation())
                : Optional.empty();
    }

    /** Whether it is the first fact of its bill. */
    default boolean opens() {
        return this instanceof Opened;
    }

    /** Whether the bill did not change and only more became known of it. */
    default boolean learned() {
        return this instanceof WordingLearned;
    }

    /** Whether no source states it: a person entered or corrected it. */
    default boolean byHand() {
        return header().source()
                .filter(page -> page.pageKind() == BillPageKind.MANUAL)
                .isPresent();
    }

    /**
     * Returns the kinds of which a watch must request one to be notified: a new bill also counts as new, whatever its
     * kind, and as what its first page states besides; its first text as all that was announced before.
     */
    default Set<FactKind> selectableAs() {
        Set<FactKind> kinds = EnumSet.of(kind());
        switch (after()) {
            case FactState.Opening opening -> kinds.addAll(opening.tells());
            case FactState.Learned learned -> kinds.addAll(learned.bill().tells());
            default -> {}
        }
        return kinds;
    }

    /** Returns this fact without what only analysts may see about who linked bills by hand, and why. */
    default Fact inPublic() {
        return this;
    }

    default UUID id() {
        return header().identity().id();
    }

    default FactKind kind() {
        return header().identity().kind();
    }

    default String naturalKey() {
        return header().identity().naturalKey();
    }

    default UUID dossier() {
        return header().identity().dossier();
    }

    default int revision() {
        return header().identity().revision();
    }

    /** Returns the day on which it happened, where the source states it. */
    default @Nullable LocalDate happened() {
        return header().times().happened();
    }

    /** Returns the day on which its page was published, where the source states it. */
    default @Nullable LocalDate published() {
        return header().times().published();
    }

    default Instant captured() {
        return header().times().captured();
    }

    /** Returns the page from which it was read, unless a timer or a merge made it. */
    default @Nullable Provenance page() {
        return header().page();
    }

    /** Returns when the broker took it, if it has. */
    default @Nullable Instant announced() {
        return header().announced();
    }

    default boolean late() {
        return header().late();
    }
}
