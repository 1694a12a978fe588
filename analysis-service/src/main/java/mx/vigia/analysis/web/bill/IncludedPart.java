package mx.vigia.analysis.web.bill;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import mx.vigia.platform.i18n.Messages;
import mx.vigia.platform.web.Problem;
import org.jspecify.annotations.Nullable;

/** The parts of a bill's response that a client may select by name. */
enum IncludedPart {
    TEXT,
    EXPLANATION,
    HISTORY,
    VERSIONS,
    VOTES,
    RELATED,
    DEADLINES,
    FACTS,
    NAMESAKES,
    RATIFICATION;

    /** Returns the value of this part if it is one of those asked for; null, which is left out of JSON, otherwise. */
    <T> @Nullable T in(Set<IncludedPart> asked, Supplier<T> value) {
        return asked.contains(this) ? value.get() : null;
    }

    /** Returns the name of the part in the API. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the named parts, or all if none is named; an unknown name is rejected. */
    static Set<IncludedPart> parse(String include, Messages words) {
        if (include.isBlank()) {
            return EnumSet.allOf(IncludedPart.class);
        }
        return Arrays.stream(include.split(",", -1))
                .map(name -> parse(name.strip().toLowerCase(Locale.ROOT), include, words))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(IncludedPart.class)));
    }

    private static IncludedPart parse(String name, String include, Messages words) {
        return Arrays.stream(values())
                .filter(part -> part.word().equals(name))
                .findFirst()
                .orElseThrow(() -> Problem.badRequest(
                                words.say("error.value", "include", words.say("error.one-of", all()), include))
                        .raised());
    }

    private static String all() {
        return Arrays.stream(values()).map(IncludedPart::word).collect(Collectors.joining(", "));
    }
}
