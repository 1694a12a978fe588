package mx.vigia.analysis.web.bill;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import mx.vigia.platform.i18n.Messages;
import mx.vigia.platform.web.Problem;

/** The parts of a bill's answer that a program may ask for by name, or leave out by naming others. */
enum IncludedPart {
    TEXT,
    EXPLANATION,
    HISTORY,
    VERSIONS,
    VOTES,
    RELATED,
    DEADLINES,
    FACTS,
    NAMESAKES;

    /** The name by which a program asks for it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The parts named, or all where none is; an unknown name is refused. */
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
