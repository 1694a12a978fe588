package mx.vigia.analysis.dossier.fact;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import mx.vigia.analysis.bill.BillField;
import mx.vigia.analysis.bill.BillKind;
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
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.text.comparison.ChangeExcerpt;
import mx.vigia.platform.i18n.LocalizedName;
import org.jspecify.annotations.Nullable;

/**
 * One side of the change that a fact describes; components that the change does not concern are null.
 *
 * @param sender the chamber from which a minuta came, where it is the first sighting of its bill and its site states
 * the chamber
 * @param excerpts the most important changes of a text of which both wordings are known, on the side of the later one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FactState(
        @Nullable String title,
        @Nullable Chamber sender,
        @Nullable Stage stage,
        @Nullable BillOutcome outcome,
        @Nullable List<Referral> committees,
        @Nullable Step step,
        @Nullable StepFlag flag,
        @Nullable Consultation consultation,
        @Nullable String textSha256,
        @Nullable Integer textLength,
        @Nullable VoteData vote,
        @Nullable MeetingData meeting,
        @Nullable CorrectionData correction,
        @Nullable DeadlineData deadline,
        @Nullable LinkData link,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<DetailData> details,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ChangeExcerpt> excerpts) {

    public FactState {
        excerpts = excerpts == null ? List.of() : List.copyOf(excerpts);
        details = details == null ? List.of() : List.copyOf(details);
    }

    /** Returns one side of a change about a vote. */
    public static FactState of(VoteData vote) {
        return builder().vote(vote).build();
    }

    /** Returns one side of a change about a meeting. */
    public static FactState of(MeetingData meeting) {
        return builder().meeting(meeting).build();
    }

    /** Returns one side of a change about a due day; {@code consultation} is null where it is none. */
    public static FactState of(DeadlineData deadline, Consultation consultation) {
        return builder().deadline(deadline).consultation(consultation).build();
    }

    /** Returns the stage of a bill, and when comments on it are or were taken. */
    public static FactState window(Dossier bill, Consultation consultation) {
        return builder().standing(bill).consultation(consultation).build();
    }

    /** Returns one side of a manual correction: the field, the stage if it differs, and which facts it takes back. */
    static FactState ofCorrection(BillField field, Dossier bill, Dossier other, List<UUID> takesBack) {
        FactStateBuilder side = builder().correction(CorrectionData.of(field, bill.said(), other.said(), takesBack));
        side = field == BillField.TITLE ? side.title(bill.title()) : side;
        return (bill.stage() == other.stage() ? side : side.standing(bill)).build();
    }

    /** Returns one side of a change of topics. */
    static FactState topics(Dossier bill, Function<String, LocalizedName> names) {
        return builder().correction(CorrectionData.ofTopics(bill, names)).build();
    }

    /** Returns one side of a change about a link: which dossier, with its title. */
    public static FactState of(LinkData link, String title) {
        return builder().link(link).title(title).build();
    }

    /** Returns one side of a change of details. */
    static FactState of(List<DetailData> details) {
        return builder().details(details).build();
    }

    /** Returns the stage of a bill. */
    static FactState standing(Dossier bill) {
        return builder().standing(bill).build();
    }

    /** Returns the stage of a bill, with its title and, for a minuta, its sending chamber. */
    static FactState ofOpening(Dossier bill) {
        return builder()
                .title(bill.title())
                .sender(bill.kind() == BillKind.MINUTA ? FederalSites.minutaSender(bill.site()) : null)
                .standing(bill)
                .consultation(bill.consultation())
                .build();
    }

    /** Returns the stage of a bill after this step, which is null where there is none. */
    static FactState step(Dossier bill, Step step) {
        return builder().standing(bill).step(bill, step).build();
    }

    /** Returns the committees a bill is referred to by this step, which is null where there is none. */
    static FactState ofReferral(Dossier bill, Step step) {
        return builder()
                .standing(bill)
                .step(bill, step)
                .committees(bill.committees())
                .build();
    }

    /** Returns when comments on a bill are taken according to this step, which is null where there is none. */
    static FactState consultation(Dossier bill, Step step) {
        return builder()
                .standing(bill)
                .step(bill, step)
                .consultation(bill.consultation())
                .build();
    }

    /** Returns the title or the text of a bill, or both. */
    static FactState ofWording(Dossier bill, boolean withTitle, boolean withText) {
        return wordingBuilder(bill, withTitle, withText).build();
    }

    /** Returns the wording of the later of two bills, with the places where its text changed. */
    static FactState ofRewording(Dossier before, Dossier after, boolean withTitle, boolean withText) {
        FactStateBuilder side = wordingBuilder(after, withTitle, withText);
        return (withText && before.text().known() && after.text().known()
                        ? side.excerpts(ChangeExcerpt.between(
                                before.text().content(), after.text().content()))
                        : side)
                .build();
    }

    private static FactStateBuilder wordingBuilder(Dossier bill, boolean withTitle, boolean withText) {
        FactStateBuilder side = withTitle ? builder().title(bill.title()) : builder();
        return withText && bill.text().known() ? side.text(bill.text()) : side;
    }

    /** Returns this state without what only analysts may see about who linked bills by hand, and why. */
    public FactState inPublic() {
        return link == null ? this : of(link.inPublic(), title);
    }

    private static FactStateBuilder builder() {
        return new FactStateBuilder();
    }
}
