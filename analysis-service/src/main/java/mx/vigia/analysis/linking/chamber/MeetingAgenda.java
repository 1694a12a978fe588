package mx.vigia.analysis.linking.chamber;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import mx.vigia.analysis.bill.DocumentLink;
import mx.vigia.platform.text.OrEmpty;

/**
 * The items of a meeting, the documents published for it, and what it is about.
 *
 * @param topics the ids of the topics that its own words are about, whatever bills it names
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record MeetingAgenda(List<AgendaItem> items, List<DocumentLink> documents, List<String> topics) {
    public MeetingAgenda {
        items = OrEmpty.list(items);
        documents = OrEmpty.list(documents);
        topics = OrEmpty.list(topics);
    }

    /** Creates an agenda whose words have not been read for topics. */
    public MeetingAgenda(List<AgendaItem> items, List<DocumentLink> documents) {
        this(items, documents, List.of());
    }
}
