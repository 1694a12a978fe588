package mx.vigia.analysis.bill.stage;

import java.util.List;
import java.util.stream.Stream;

/** The result of reading a status phrase. */
public sealed interface PhraseRead {
    /** Understood, sentence by sentence; other sentences that state nothing known are {@code unread}. */
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

    /** Not in the table: reported as a problem to review; no guess is made. */
    record Unknown(String phrase) implements PhraseRead {}

    /** Returns the meanings of the phrase, or an empty list. */
    default List<PhraseMeaning> meanings() {
        return switch (this) {
            case Understood known -> known.meanings;
            case Unknown none -> List.of();
        };
    }

    /** Whether every one of its sentences is understood. */
    default boolean isComplete() {
        return switch (this) {
            case Understood known -> known.unread.isEmpty();
            case Unknown none -> false;
        };
    }
}
