package mx.vigia.notification.intake;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Optional;
import mx.vigia.notification.intake.FactEvent.Committee;
import mx.vigia.notification.intake.FactEvent.Consultation;
import mx.vigia.notification.watch.FactKind;
import mx.vigia.platform.text.OrEmpty;

/** The fields of the change, on one side of it. */
public record FactState(
        @JsonUnwrapped Wording wording,
        @JsonUnwrapped Progress progress,
        @JsonUnwrapped Occasion occasion,
        FieldData correction,
        List<FieldData> details,
        LinkData link,
        List<FactKind> tells) {
    public static final FactState EMPTY =
            new FactState(Wording.EMPTY, Progress.EMPTY, Occasion.NONE, null, List.of(), null, List.of());

    public FactState {
        details = OrEmpty.list(details);
        tells = OrEmpty.list(tells);
    }

    /** Returns the same about a part of the change of a text. */
    public FactState with(Wording other) {
        return new FactState(other, progress, occasion, correction, details, link, tells);
    }

    /** Returns the same without when the matter found to belong to this bill was announced alone. */
    public FactState withoutAnnouncement() {
        var unannounced = link == null ? null : new LinkData(link.other(), null);
        return new FactState(wording, progress, occasion, correction, details, unannounced, tells);
    }

    /** Returns the matter found to belong to this bill, where it was announced alone before. */
    public Optional<LinkData> joinedLater() {
        return Optional.ofNullable(link).filter(joined -> joined.announced() != null);
    }

    /** Returns when comments are accepted, where the change is about that. */
    public Optional<Consultation> window() {
        return Optional.ofNullable(occasion.consultation());
    }

    /** Returns the step taken, where the change is one. */
    public Optional<StepData> taken() {
        return Optional.ofNullable(progress.step());
    }

    /** Returns the vote held, where the change is one. */
    public Optional<VoteData> held() {
        return Optional.ofNullable(occasion.vote());
    }

    /** Returns the deadline, where the change is about one. */
    public Optional<DeadlineData> awaited() {
        return Optional.ofNullable(occasion.deadline());
    }

    /** Returns the field corrected by a manual edit, where the change is that. */
    public Optional<FieldData> corrected() {
        return Optional.ofNullable(correction);
    }

    /** Whether a manual edit takes back what earlier facts told. */
    public boolean takesBack() {
        return corrected().filter(field -> !field.takesBack().isEmpty()).isPresent();
    }

    /** Returns the meeting called, where the change is about one. */
    public Optional<MeetingData> called() {
        return Optional.ofNullable(occasion.meeting());
    }

    /**
     * The title, and which text with which changes.
     *
     * @param textKind of which document the text is, or empty
     * @param articles the articles that say another thing, and {@code articleCount} how many there are in all
     * @param incomplete whether further articles may say another thing
     */
    public record Wording(
            String title,
            String textSha256,
            int textLength,
            String textKind,
            List<ChangedArticleData> articles,
            int articleCount,
            boolean incomplete,
            List<ExcerptData> excerpts) {
        static final Wording EMPTY = new Wording("", "", 0, "", List.of(), 0, false, List.of());

        public Wording {
            title = OrEmpty.text(title);
            textSha256 = OrEmpty.text(textSha256);
            textKind = OrEmpty.text(textKind);
            articles = OrEmpty.list(articles);
            excerpts = OrEmpty.list(excerpts);
        }
    }

    /** How far it has come, and the step that led there. */
    public record Progress(String stage, List<Committee> committees, StepData step, String flag) {
        static final Progress EMPTY = new Progress("", List.of(), null, "");

        public Progress {
            stage = OrEmpty.text(stage);
            committees = OrEmpty.list(committees);
            flag = OrEmpty.text(flag);
        }
    }

    /** What is or was to happen; at most one is not null. */
    public record Occasion(Consultation consultation, VoteData vote, MeetingData meeting, DeadlineData deadline) {
        static final Occasion NONE = new Occasion(null, null, null, null);
    }
}
