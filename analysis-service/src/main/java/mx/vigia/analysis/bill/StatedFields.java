package mx.vigia.analysis.bill;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What one page says about one bill; an unspoken field is null, or an empty list. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record StatedFields(
        @Nullable String title,
        @Nullable BillKind kind,
        @Nullable String officialTerm,
        @Nullable Integer legislature,
        @Nullable String number,
        List<Proponent> proponents,
        @Nullable LocalDate presentedOn,
        List<Referral> committees,
        List<Step> steps,
        @Nullable Citation citation,
        @Nullable String officialAddress,
        List<DocumentLink> documents,
        @Nullable BillText text,
        @Nullable String summary,
        List<String> subjects,
        @Nullable String language,
        @Nullable Consultation consultation) {
    public StatedFields {
        proponents = proponents == null ? List.of() : List.copyOf(proponents);
        committees = committees == null ? List.of() : List.copyOf(committees);
        steps = steps == null ? List.of() : List.copyOf(steps);
        subjects = subjects == null ? List.of() : List.copyOf(subjects);
        documents = documents == null ? List.of() : List.copyOf(documents);
        text = text == null ? BillText.unknown() : text;
    }

    /** What it says of this field, and nothing else. */
    public StatedFields onlyField(BillField field) {
        return StatedFieldsDiff.onlyFields(Set.of(field), this);
    }

    /** Whether the other says something else of this field, form apart; to say nothing is also to say something else. */
    public boolean differsIn(BillField field, StatedFields other) {
        Set<BillField> one = Set.of(field);
        return !StatedFieldsDiff.differingFields(one, this, other).isEmpty()
                || !StatedFieldsDiff.differingFields(one, other, this).isEmpty();
    }

    /** Nothing at all. */
    public static StatedFields empty() {
        return StatedFieldsDiff.EMPTY;
    }

    /** The same words with these steps. */
    public StatedFields withSteps(List<Step> others) {
        return StatedFieldsDiff.overlay(this, Set.of(BillField.STEPS), StatedFieldsDiff.steps(others));
    }

    /** The same words with this text. */
    public StatedFields withText(BillText other) {
        return new StatedFields(
                title,
                kind,
                officialTerm,
                legislature,
                number,
                proponents,
                presentedOn,
                committees,
                steps,
                citation,
                officialAddress,
                documents,
                other,
                summary,
                subjects,
                language,
                consultation);
    }
}
