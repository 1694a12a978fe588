package mx.vigia.analysis.language;

import java.util.regex.Pattern;

/**
 * An id with the name of what it identifies, as queries write it: {@code "Código Penal Federal
 * [codigo-penal-federal]"}. Only the id is compared; the name tells people what the query follows.
 *
 * @param name empty if only the id was written
 */
public record NamedId(String name, String id) {
    private static final int MAX_NAME_LENGTH = 120;
    private static final Pattern WRITTEN_PATTERN = Pattern.compile("(?s)(.*)\\[([^\\[\\]]+)]\\s*");
    /** Signs that end a quotation or an id. */
    private static final Pattern RESERVED_PATTERN = Pattern.compile("[\"“”„«»\\[\\]]");

    /** Reads a value of a query; without brackets all of it is the id. */
    public static NamedId parse(String written) {
        var both = WRITTEN_PATTERN.matcher(written);
        return both.matches()
                ? new NamedId(both.group(1).strip(), both.group(2).strip())
                : new NamedId("", written.strip());
    }

    /** Returns the name, or the id if no name was written. */
    public String shown() {
        return name.isEmpty() ? id : name;
    }

    /** Returns the clause of a query for it; a long name is shortened. */
    public String clause(QueryField field) {
        var shownName = TextBeginning.shorten(RESERVED_PATTERN.matcher(name).replaceAll(" "), MAX_NAME_LENGTH);
        return field.spanish() + ":\"" + (shownName + " [" + id + "]").strip() + '"';
    }
}
