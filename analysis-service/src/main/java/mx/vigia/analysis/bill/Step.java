package mx.vigia.analysis.bill;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;

/** A step of a bill in the source's own sentence; {@code chamber} and {@code date} are null where it does not say. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Step(
        StepKind kind,
        Chamber chamber,
        String phrase,
        LocalDate date,
        List<Referral> committees,
        List<DocumentLink> documents) {
    public Step {
        committees = committees == null ? List.of() : List.copyOf(committees);
        documents = documents == null ? List.of() : List.copyOf(documents);
    }
}
