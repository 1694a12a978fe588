package mx.vigia.analysis.dossier;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The summary of a bill and below it the source's own subjects, a line each: the text that evidence of a summary points into. */
public final class SummaryText {
    private SummaryText() {}

    /** An empty text where no source says either. */
    public static String of(Dossier bill) {
        return Stream.concat(Stream.ofNullable(bill.summary()), bill.subjects().stream())
                .collect(Collectors.joining("\n"));
    }
}
