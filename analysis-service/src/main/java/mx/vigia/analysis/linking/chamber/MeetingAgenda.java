package mx.vigia.analysis.linking.chamber;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import mx.vigia.analysis.bill.DocumentLink;
import mx.vigia.platform.text.OrEmpty;

/** The items of a meeting and the documents published for it. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record MeetingAgenda(List<AgendaItem> items, List<DocumentLink> documents) {
    public MeetingAgenda {
        items = OrEmpty.list(items);
        documents = OrEmpty.list(documents);
    }
}
