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

    static String wording(SignalWeight signalWeight, BillLabels labels) {
        return switch (signalWeight.signal()) {
            case DAY, FLOW ->
                Pattern.compile(SEPARATOR)
                        .splitAsStream(signalWeight.said())
                        .distinct()
                        .map(LocalDate::parse)
                        .map(labels::day)
                        .collect(Collectors.joining(SEPARATOR));
            case CHAMBER ->
                Pattern.compile(SEPARATOR)
                        .splitAsStream(signalWeight.said())
                        .map(word -> labels.words().say("chamber." + word))
                        .collect(Collectors.joining(SEPARATOR));
            case PROPONENT, LAWS, TEXT, REFERENCE, COMMITTEE, TITLE -> signalWeight.said();
        };
    }

    /** Returns the signal in a word: for proponents, whether a name is shared or all differ. */
    static String signal(SignalWeight signalWeight, BillLabels labels) {
        boolean others = signalWeight.signal() == Signal.PROPONENT && signalWeight.weight() < 0;
        return labels.words().say("review.signal." + signalWeight.signal().word() + (others ? ".others" : ""));
    }

    /** Whether its value is in the words of the bills. */
    static boolean isSpanish(SignalWeight signalWeight) {
        return switch (signalWeight.signal()) {
            case PROPONENT, LAWS, COMMITTEE -> true;
            case CHAMBER, DAY, FLOW, TEXT, REFERENCE, TITLE -> false;
        };
    }
}
