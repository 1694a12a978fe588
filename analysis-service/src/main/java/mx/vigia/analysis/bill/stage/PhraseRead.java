package mx.vigia.analysis.bill.stage;

import java.util.List;
import java.util.stream.Stream;

/** What became of reading a status phrase. */
public sealed interface PhraseRead {
    /** Understood, sentence by sentence; sentences beside them that say nothing we know are {@code unread}. */
    record Understood(List<PhraseMeaning> meanings, List<String> unread) implements PhraseRead {
        public Understood {
            meanings = List.copyOf(meanings);
            unread = List.copyOf(unread);
        }

        Understood withUnreadRest(String rest) {
            return new Understood(
                    meanings, Stream.concat(unread.stream(), Stream.of(rest)).toList());
        }
    }

    /** Not in the table: a problem to be looked at, and no guess. */
    record Unknown(String phrase) implements PhraseRead {}

    /** What it tells, or nothing at all. */
    default List<PhraseMeaning> meanings() {
        return switch (this) {
            case Understood known -> known.meanings;
            case Unknown none -> List.of();
        };
    }

    /** Whether each of its sentences is understood. */
    default boolean isComplete() {
        return switch (this) {
            case Understood known -> known.unread.isEmpty();
            case Unknown none -> false;
        };
    }
}
