package mx.vigia.analysis.linking.chamber;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import mx.vigia.analysis.bill.Chamber;
import mx.vigia.analysis.bill.DocumentLink;
import mx.vigia.analysis.bill.proceeding.MeetingKind;
import mx.vigia.analysis.bill.proceeding.MeetingStatus;

/** One page's statement about a meeting; an unstated field is null, or an empty list. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record MeetingStatement(
        String title,
        MeetingKind kind,
        String body,
        Chamber chamber,
        LocalDate heldOn,
        String time,
        String place,
        MeetingStatus status,
        List<AgendaItem> items,
        List<DocumentLink> documents,
        String officialAddress) {
    public MeetingStatement {
        items = items == null ? List.of() : List.copyOf(items);
        documents = documents == null ? List.of() : List.copyOf(documents);
    }
}
