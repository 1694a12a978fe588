package mx.vigia.local.pretend.faults;

import java.util.regex.Pattern;
import mx.vigia.local.pretend.http.Body;
import mx.vigia.local.pretend.http.Entries;
import mx.vigia.local.pretend.http.HttpRequest;
import mx.vigia.local.pretend.http.Reply;

/** Implausible dates in the entries of every list. */
public record WrongDates(How how) implements Fault {
    /** The dates. */
    public enum How {
        /** In the year 2062. */
        FAR_AHEAD("$1", "2062", "$3"),
        /** In the year 0206. */
        LONG_AGO("$1", "0206", "$3"),
        /** 31 February. */
        NO_DAY("31 de febrero de ", "$2", "-02-31");

        private final String written;
        private final String year;
        private final String figures;

        How(String written, String year, String figures) {
            this.written = written;
            this.year = year;
            this.figures = figures;
        }
    }

    private static final Pattern WORDS_OR_TAG = Pattern.compile("<[^>]*>|[^<]+");
    private static final Pattern WRITTEN_DATE = Pattern.compile("(\\d{1,2} de \\p{L}+ de )((?:19|20)\\d\\d)()");
    private static final Pattern NUMERIC_DATE = Pattern.compile("()((?:19|20)\\d\\d)(-\\d\\d-\\d\\d)(?=\\D|$)");

    public WrongDates {
        how = how == null ? How.FAR_AHEAD : how;
    }

    @Override
    public Reply alter(Reply reply, HttpRequest request) {
        return reply.body() instanceof Body.TextBody words
                ? reply.withBody(words.map(text -> Entries.changed(text, 0, 0, this::replaceOutsideTags)))
                : reply;
    }

    private String replaceOutsideTags(String entry) {
        return WORDS_OR_TAG
                .matcher(entry)
                .replaceAll(part -> java.util.regex.Matcher.quoteReplacement(
                        part.group().startsWith("<") ? part.group() : replaceYears(part.group())));
    }

    private String replaceYears(String words) {
        var written = WRITTEN_DATE.matcher(words).replaceAll(how.written + how.year);
        return NUMERIC_DATE.matcher(written).replaceAll(how.year + how.figures);
    }
}
