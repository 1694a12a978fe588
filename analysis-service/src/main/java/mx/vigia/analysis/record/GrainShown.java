package mx.vigia.analysis.record;

import java.time.LocalDate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import mx.vigia.analysis.identity.Grain;
import mx.vigia.analysis.law.Law;
import mx.vigia.analysis.law.LawCatalog;
import mx.vigia.analysis.search.Labels;

/** What was weighed of two bills, as people read it: days as days, chambers and laws by their names. */
final class GrainShown {
    private static final String BOTH = " / ";
    private static final Pattern NAMED = Pattern.compile("[\\p{Ll}\\d]+(?:-[\\p{Ll}\\d]+)*");

    private GrainShown() {}

    static String said(Grain grain, Labels labels) {
        return switch (grain.signal()) {
            case DAY, FLOW ->
                Pattern.compile(BOTH)
                        .splitAsStream(grain.said())
                        .map(LocalDate::parse)
                        .map(labels::day)
                        .collect(Collectors.joining(BOTH));
            case CHAMBER ->
                Pattern.compile(BOTH)
                        .splitAsStream(grain.said())
                        .map(word -> labels.words().say("chamber." + word))
                        .collect(Collectors.joining(BOTH));
            case LAWS -> NAMED.matcher(grain.said()).replaceAll(found -> nameOf(found.group()));
            case PROPONENT, TEXT, REFERENCE, COMMITTEE, TITLE -> grain.said();
        };
    }

    /** Whether it stands in the words of the bills. */
    static boolean isSpanish(Grain grain) {
        return switch (grain.signal()) {
            case PROPONENT, LAWS, COMMITTEE -> true;
            case CHAMBER, DAY, FLOW, TEXT, REFERENCE, TITLE -> false;
        };
    }

    private static String nameOf(String id) {
        return LawCatalog.known().withId(id).stream().findFirst().map(Law::name).orElse(id);
    }
}
