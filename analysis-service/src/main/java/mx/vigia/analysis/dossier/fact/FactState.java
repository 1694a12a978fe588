package mx.vigia.analysis.dossier.fact;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import mx.vigia.analysis.bill.BillField;
import mx.vigia.analysis.bill.BillKind;
import mx.vigia.analysis.bill.BillText;
import mx.vigia.analysis.bill.Chamber;
import mx.vigia.analysis.bill.Consultation;
import mx.vigia.analysis.bill.FederalSites;
import mx.vigia.analysis.bill.Referral;
import mx.vigia.analysis.bill.Step;
import mx.vigia.analysis.bill.proceeding.MeetingData;
import mx.vigia.analysis.bill.proceeding.VoteData;
import mx.vigia.analysis.bill.stage.BillOutcome;
import mx.vigia.analysis.bill.stage.Stage;
import mx.vigia.analysis.bill.stage.StepFlag;
import mx.vigia.analysis.deadline.DeadlineData;
import mx.vigia.analysis.dossier.CommentWindow;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.folding.DocumentText;
import mx.vigia.analysis.text.comparison.ChangeExcerpt;
import mx.vigia.analysis.text.comparison.ChangedArticle;
import mx.vigia.platform.i18n.LocalizedName;
import mx.vigia.platform.text.OrEmpty;
import org.jspecify.annotations.Nullable;

/**
 * One side of the change that a fact describes: what the change is about, and nothing else. What the source does not
 * state is null. The JSON of each record is what is stored and published; {@link FactCodec} reads it.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public sealed interface FactState {
    /** A side that has the stage of the bill. */
    sealed interface WithStage extends FactState {
        @Nullable
        Stage stage();

        @Nullable
        BillOutcome outcome();
    }

    /** A side that may have a step of the bill. */
    sealed interface WithStep extends WithStage {
        @Nullable
        Step step();
    }

    /** A side that may have when comments on the bill are taken. */
    sealed interface WithConsultation extends FactState {
        @Nullable
        Consultation consultation();
    }

    /**
     * A bill when it was first seen.
     *
     * @param sender the chamber from which a minuta came, where its site states it
     * @param step the latest step, by whose kind it is announced, if the bill was beyond its referral
     * @param tells the kinds that it announces besides its own, without the steps that have facts of their own
     */
    record Opening(
            @Nullable String title,
            @Nullable Chamber sender,
            @Nullable Stage stage,
            @Nullable BillOutcome outcome,
            @Nullable Consultation consultation,
            @Nullable Step step,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<FactKind> tells)
            implements WithStep, WithConsultation {
        public Opening {
            tells = OrEmpty.list(tells);
        }

        static Opening of(Dossier bill, @Nullable Step step, Collection<FactKind> tells) {
            return new Opening(
                    bill.title(),
                    bill.kind() == BillKind.MINUTA ? FederalSites.minutaSender(bill.site()) : null,
                    bill.stage(),
                    bill.outcome(),
                    CommentWindow.of(bill).map(CommentWindow::announced).orElse(null),
                    step,
                    List.copyOf(tells));
        }
    }

    /** What became known of a bill, and the bill as it is announced to those whom it concerns by that. */
    record Learned(
            @JsonUnwrapped Wording wording, @JsonUnwrapped Opening bill) implements FactState {}

    /**
     * A report, minuta or decree that waits for its bill.
     *
     * @param kind the kind by which it is announced if no bill joins it until then
     * @param answersTo the kinds of which a watch must request one to be notified then
     */
    record Waiting(@Nullable String title, FactKind kind, List<FactKind> answersTo, Instant until)
            implements FactState {}

    /** The stage of a bill, with the comment period if the change is about that. */
    record StageState(
            @Nullable Stage stage,
            @Nullable BillOutcome outcome,
            @Nullable Consultation consultation) implements WithStage, WithConsultation {
        static StageState of(Dossier bill) {
            return of(bill, null);
        }

        /** Returns the stage of a bill, with this comment period. */
        public static StageState of(Dossier bill, @Nullable Consultation window) {
            return new StageState(bill.stage(), bill.outcome(), window);
        }
    }

    /** The stage of a bill after a step, with the comment period if the step is about that. */
    record AfterStep(
            @Nullable Stage stage,
            @Nullable BillOutcome outcome,
            Step step,
            @Nullable StepFlag flag,
            @Nullable Consultation consultation)
            implements WithStep, WithConsultation {
        static AfterStep of(Dossier bill, Step step, @Nullable Consultation window) {
            return new AfterStep(
                    bill.stage(), bill.outcome(), step, bill.flagOf(step).orElse(null), window);
        }
    }

    /** The committees a bill is referred to, and the step by which it was. */
    record Referred(
            @Nullable Stage stage,
            @Nullable BillOutcome outcome,
            @Nullable List<Referral> committees,
            @Nullable Step step,
            @Nullable StepFlag flag)
            implements WithStep {
        static Referred of(Dossier bill, Optional<Step> step) {
            return new Referred(
                    bill.stage(),
                    bill.outcome(),
                    bill.committees(),
                    step.orElse(null),
                    step.flatMap(bill::flagOf).orElse(null));
        }
    }

    /**
     * The title or the text of a bill, or both.
     *
     * @param textKind of which document the text is, where the change is from one document to another
     * @param articles the articles whose rules differ, on the side of the later text; at most {@value #MAX_ARTICLES}
     * @param articleCount the number of all that differ; null on the side of the earlier text
     * @param incomplete true where others may differ, too, because not everything could be compared; else null
     * @param excerpts the most important changes of a text of which both wordings are known, on the side of the later
     */
    record Wording(
            @Nullable String title,
            @Nullable String textSha256,
            @Nullable Integer textLength,
            @Nullable BillKind textKind,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ChangedArticle> articles,
            @Nullable Integer articleCount,
            @Nullable Boolean incomplete,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ChangeExcerpt> excerpts)
            implements FactState {
        /** The most articles that are listed. */
        static final int MAX_ARTICLES = 40;

        public Wording {
            articles = OrEmpty.list(articles);
            excerpts = OrEmpty.list(excerpts);
        }

        static Wording of(Dossier bill, boolean withTitle, boolean withText) {
            String title = withTitle ? bill.title() : null;
            return withText && bill.text().known()
                    ? ofText(title, bill.text(), null)
                    : new Wording(title, null, null, null, List.of(), null, null, List.of());
        }

        /** Returns the wording of one document of a bill. */
        static Wording of(DocumentText document) {
            return ofText(null, document.text(), document.kind());
        }

        private static Wording ofText(@Nullable String title, BillText text, @Nullable BillKind kind) {
            return new Wording(title, text.sha256(), text.content().length(), kind, List.of(), null, null, List.of());
        }

        /** Whether this is the text of one document of a bill, and the earlier one that of another. */
        public boolean ofOtherDocumentThan(Wording earlier) {
            return textKind != null && earlier.textKind != null && textKind != earlier.textKind;
        }
    }

    /** Details that sources state differently. */
    record Details(
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<DetailData> details) implements FactState {
        public Details {
            details = OrEmpty.list(details);
        }
    }

    /** A corrected field; the title if it is that, and the stage if it differs. */
    record Corrected(
            @Nullable String title,
            @Nullable Stage stage,
            @Nullable BillOutcome outcome,
            CorrectionData correction) implements WithStage {
        static Corrected of(BillField field, Dossier bill, Dossier other, List<UUID> takesBack) {
            boolean moved = bill.stage() != other.stage();
            return new Corrected(
                    field == BillField.TITLE ? bill.title() : null,
                    moved ? bill.stage() : null,
                    moved ? bill.outcome() : null,
                    CorrectionData.of(field, bill.said(), other.said(), takesBack));
        }

        static Corrected ofTopics(Dossier bill, Function<String, LocalizedName> names) {
            return new Corrected(null, null, null, CorrectionData.ofTopics(bill, names));
        }
    }

    /** A due day; with the comment period if it ends that. */
    record Due(@Nullable Consultation consultation, DeadlineData deadline) implements WithConsultation {}

    /** A link to another bill, with its title. */
    record Linked(String title, LinkData link) implements FactState {}

    /** A vote on the bill. */
    record Voted(VoteData vote) implements FactState {}

    /** A meeting with the bill on its agenda. */
    record Scheduled(MeetingData meeting) implements FactState {}
}
