package mx.vigia.analysis.web.links;

import java.time.LocalDate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import mx.vigia.analysis.linking.identity.Signal;
import mx.vigia.analysis.linking.identity.SignalWeight;
import mx.vigia.analysis.page.BillLabels;

/**
 * Formats the weighed signals of two bills: days as days and chambers by their names; people, laws and committees as
 * the sources write them.
 */
final class SignalView {
    private static final String SEPARATOR = " / ";

    private SignalView() {}

    static String said(SignalWeight grain, BillLabels labels) {
        return switch (grain.signal()) {
            case DAY, FLOW ->
                Pattern.compile(SEPARATOR)
                        .splitAsStream(grain.said())
                        .distinct()
                        .map(LocalDate::parse)
                        .map(labels::day)
                        .collect(Collectors.joining(SEPARATOR));
            case CHAMBER ->
                Pattern.compile(SEPARATOR)
                        .splitAsStream(grain.said())
                        .map(word -> labels.words().say("chamber." + word))
                        .collect(Collectors.joining(SEPARATOR));
            case PROPONENT, LAWS, TEXT, REFERENCE, COMMITTEE, TITLE -> grain.said();
        };
    }

    /** Returns the signal in a word: for proponents, whether a name is shared or all differ. */
    static String signal(SignalWeight grain, BillLabels labels) {
        boolean others = grain.signal() == Signal.PROPONENT && grain.weight() < 0;
        return labels.words().say("review.signal." + grain.signal().word() + (others ? ".others" : ""));
    }

    /** Whether its value is in the words of the bills. */
    static boolean isSpanish(SignalWeight grain) {
        return switch (grain.signal()) {
            case PROPONENT, LAWS, COMMITTEE -> true;
            case CHAMBER, DAY, FLOW, TEXT, REFERENCE, TITLE -> false;
        };
    }
}
