package mx.vigia.analysis.bill;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What one page states about one bill; a field it does not state is null, or an empty list. */
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

    /** Returns only this field of the statement. */
    public StatedFields onlyField(BillField field) {
        return StatedFieldsDiff.onlyFields(Set.of(field), this);
    }

    /** Whether the other states something else for this field, ignoring form; stating nothing also differs. */
    public boolean differsIn(BillField field, StatedFields other) {
        Set<BillField> one = Set.of(field);
        return !StatedFieldsDiff.differingFields(one, this, other).isEmpty()
                || !StatedFieldsDiff.differingFields(one, other, this).isEmpty();
    }

    /** Returns a statement without fields. */
    public static StatedFields empty() {
        return StatedFieldsDiff.EMPTY;
    }

    /** Returns this statement with other steps. */
    public StatedFields withSteps(List<Step> others) {
        return StatedFieldsDiff.overlay(this, Set.of(BillField.STEPS), StatedFieldsDiff.steps(others));
    }

    /** Returns this statement with another text. */
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
