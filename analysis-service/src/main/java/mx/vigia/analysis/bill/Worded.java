package mx.vigia.analysis.bill;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** A closed list whose members have a word of their own in the event contract. */
public interface Worded {
    /** The member's word in the contract, such as {@code text-changed}. */
    @JsonValue
    String word();

    /** The member with this word; whoever asks for another is told which there are. */
    static <E extends Enum<E> & Worded> E withWord(Class<E> list, String word) {
        return known(list, word)
                .orElseThrow(() -> new IllegalArgumentException("expected one of "
                        + Arrays.stream(list.getEnumConstants())
                                .map(Worded::word)
                                .collect(Collectors.joining(", "))
                        + " but found '" + word + "'"));
    }

    /** The member with this word, where there is one: lists of words only ever grow. */
    static <E extends Enum<E> & Worded> Optional<E> known(Class<E> list, String word) {
        for (var member : list.getEnumConstants()) {
            if (member.word().equals(word)) {
                return Optional.of(member);
            }
        }
        return Optional.empty();
    }
}
