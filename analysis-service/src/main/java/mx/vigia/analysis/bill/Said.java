package mx.vigia.analysis.bill;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** What one page says about one bill; an unspoken field is null, or an empty list. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Said(
        String title,
        Kind kind,
        String officialTerm,
        Integer legislature,
        String number,
        List<Proponent> proponents,
        LocalDate presentedOn,
        List<Referral> committees,
        List<Step> steps,
        Citation citation,
        String officialAddress,
        List<DocumentLink> documents,
        BillText text,
        String summary,
        List<String> subjects,
        String language,
        Consultation consultation) {
    public Said {
        proponents = proponents == null ? List.of() : List.copyOf(proponents);
        committees = committees == null ? List.of() : List.copyOf(committees);
        steps = steps == null ? List.of() : List.copyOf(steps);
        subjects = subjects == null ? List.of() : List.copyOf(subjects);
        documents = documents == null ? List.of() : List.copyOf(documents);
        text = text == null ? BillText.unknown() : text;
    }

    /** What it says of this field, and nothing else. */
    public Said only(Field field) {
        return Spoken.only(Set.of(field), this);
    }

    /** Whether the other says something else of this field, form apart; to say nothing is also to say something else. */
    public boolean differs(Field field, Said other) {
        Set<Field> one = Set.of(field);
        return !Spoken.differing(one, this, other).isEmpty()
                || !Spoken.differing(one, other, this).isEmpty();
    }

    /** Nothing at all. */
    public static Said nothing() {
        return Spoken.NOTHING;
    }

    /** The same words with these steps. */
    public Said withSteps(List<Step> others) {
        return Spoken.over(this, Set.of(Field.STEPS), Spoken.steps(others));
    }

    /** The same words with this text. */
    public Said withText(BillText other) {
        return new Said(
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
