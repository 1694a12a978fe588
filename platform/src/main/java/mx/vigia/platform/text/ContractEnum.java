package mx.vigia.platform.text;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** An enum whose constants have their own word in a contract: an event, an API, a file. */
public interface ContractEnum {
    /** Returns the constant's word in the contract, in lower case with hyphens. */
    @JsonValue
    String word();

    /** Returns the constant with this word; the exception for an unknown word lists the valid ones. */
    static <E extends Enum<E> & ContractEnum> E withWord(Class<E> list, String word) {
        return known(list, word)
                .orElseThrow(() -> new IllegalArgumentException("expected one of "
                        + Arrays.stream(list.getEnumConstants())
                                .map(ContractEnum::word)
                                .collect(Collectors.joining(", "))
                        + " but found '" + word + "'"));
    }

    /** Returns the constant with this word; empty for a word that only a later version knows. */
    static <E extends Enum<E> & ContractEnum> Optional<E> known(Class<E> list, String word) {
        for (var member : list.getEnumConstants()) {
            if (member.word().equals(word)) {
                return Optional.of(member);
            }
        }
        return Optional.empty();
    }
}
