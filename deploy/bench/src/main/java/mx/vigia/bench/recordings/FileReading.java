package mx.vigia.bench.recordings;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The result of one recorded file.
 *
 * @param tried what the readers made of each of its pieces
 * @param printed how many items it says itself that it holds
 */
public record FileReading(String name, Optional<Place> known, List<JsonNode> tried, OptionalLong printed) {

    private static final String READER_FAILURE = "a-readable-page";

    public FileReading {
        tried = List.copyOf(tried);
    }

    /** The outcome, as one word of the table. */
    public enum Verdict {
        READ,
        REFUSED,
        NO_READER,
        /** Read, but not the number printed, and no reader reports it. */
        DIFFERS,
        /** A page that should be read and was not, or the other way round. */
        WRONG,
        /** A reader failed with an exception. */
        STUMBLED,
        /** The file is not listed. */
        UNKNOWN
    }

    public Verdict verdict() {
        if (known.isEmpty()) {
            return Verdict.UNKNOWN;
        }
        if (tried.stream().anyMatch(FileReading::isReaderFailure)) {
            return Verdict.STUMBLED;
        }
        return switch (known.get().wanted()) {
            case NONE -> Verdict.NO_READER;
            case REFUSED -> all("page-changed|not-of-site|blocked|missing") ? Verdict.REFUSED : Verdict.WRONG;
            case READ -> all("read") ? counted() : Verdict.WRONG;
        };
    }

    private Verdict counted() {
        var silent = problems().noneMatch(what -> what.equals("count-differs"));
        return silent && printed.isPresent() && printed.getAsLong() != held() ? Verdict.DIFFERS : Verdict.READ;
    }

    public String site() {
        return known.map(Place::site).orElse("-");
    }

    public String note() {
        return known.map(Place::note).orElse("no expected verdict for this file");
    }

    /** Returns the kinds of page it was recognised as. */
    public String kind() {
        return tried.stream()
                .map(one -> one.path("kind").asText())
                .filter(kind -> !kind.isEmpty())
                .distinct()
                .collect(Collectors.joining("+"));
    }

    public List<ReadItem> items() {
        return tried.stream()
                .flatMap(one -> one.path("items").valueStream())
                .map(ReadItem::of)
                .toList();
    }

    /** Returns the number that is compared with the printed one. */
    public long held() {
        return known.map(place -> place.held().countIn(items())).orElse(0L);
    }

    /** Returns the text of each problem. */
    public Stream<String> problems() {
        return tried.stream()
                .flatMap(one -> one.path("problems").valueStream())
                .map(problem -> problem.path("what").asText());
    }

    /** Returns the share of fields of such items that are filled, from 0 to 1; 1 without items. */
    public double filled() {
        var items = items();
        var names = new TreeSet<String>();
        items.forEach(item -> names.addAll(item.fields().keySet()));
        var filled = items.stream()
                .mapToLong(item -> names.stream().filter(item::hasField).count())
                .sum();
        return items.isEmpty() ? 1 : filled / (double) (items.size() * names.size());
    }

    private boolean all(String outcome) {
        return !tried.isEmpty()
                && tried.stream().allMatch(one -> one.path("outcome").asText().matches(outcome));
    }

    private static boolean isReaderFailure(JsonNode one) {
        return one.path("problems")
                .valueStream()
                .anyMatch(problem -> problem.path("expects")
                        .valueStream()
                        .anyMatch(word -> word.asText().equals(READER_FAILURE)));
    }
}
