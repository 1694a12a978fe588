package mx.vigia.analysis.dossier;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The summary of a bill with the source's subjects below it, one per line. Evidence of a summary points into this text.
 */
public final class SummaryText {
    private SummaryText() {}

    /** Returns the summary text, empty where no source states either part. */
    public static String of(Dossier bill) {
        return Stream.concat(Stream.ofNullable(bill.summary()), bill.subjects().stream())
                .collect(Collectors.joining("\n"));
    }
}
