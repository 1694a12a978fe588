package mx.vigia.analysis.linking.chamber;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.DocumentLink;
import mx.vigia.platform.text.OrEmpty;
import org.jspecify.annotations.Nullable;

/**
 * The items of a meeting, the documents published for it, and what it is about.
 *
 * @param topics the ids of the topics that its own words are about, whatever bills it names
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record MeetingAgenda(List<AgendaItem> items, List<DocumentLink> documents, List<String> topics) {
    private static final Pattern NUMERAL = Pattern.compile("\\d+\\W*");

    public MeetingAgenda {
        items = OrEmpty.list(items);
        documents = OrEmpty.list(documents);
        topics = OrEmpty.list(topics);
    }

    /**
     * Returns the number by which an item is found in the agenda; null if another item has it, too, or it is one of
     * numerals that begin again, as in each section of an agenda of the Senate.
     */
    public @Nullable String findNumber(AgendaItem item) {
        var number = item.number();
        if (number == null) {
            return null;
        }
        var counts = items.stream()
                .flatMap(any -> Stream.ofNullable(any.number()))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        boolean beginAgain = isNumeral(number)
                && counts.entrySet().stream().anyMatch(entry -> entry.getValue() > 1 && isNumeral(entry.getKey()));
        return beginAgain || counts.get(number) > 1 ? null : number;
    }

    private static boolean isNumeral(String number) {
        return NUMERAL.matcher(number).matches();
    }

    /** Creates an agenda whose words have not been read for topics. */
    public MeetingAgenda(List<AgendaItem> items, List<DocumentLink> documents) {
        this(items, documents, List.of());
    }
}
