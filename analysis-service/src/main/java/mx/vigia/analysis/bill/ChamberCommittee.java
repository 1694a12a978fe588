package mx.vigia.analysis.bill;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A committee by name and chamber, because two chambers may have committees of the same name.
 *
 * @param chamber the word of a {@link Chamber}; empty for any chamber
 */
public record ChamberCommittee(String name, String chamber) {
    /** The chamber of a row with a {@code site}, used where its body does not state one. */
    public static final String CHAMBER_OF_SITE_SQL = """
            case when site like 'mx.diputados.%' then 'deputies' when site like 'mx.senado.%' then 'senate'
                when site like 'mx.permanente.%' then 'permanent-commission' else '' end""";

    private static final Pattern CHAMBER_NAME_PATTERN = Pattern.compile(Arrays.stream(Chamber.values())
            .map(Chamber::word)
            .map(Pattern::quote)
            .collect(Collectors.joining("|", "(.+) \\((", ")\\)")));

    /** Parses a requested committee: {@code Salud}, or {@code Salud (senate)}. */
    public static ChamberCommittee parse(String words) {
        Matcher written = CHAMBER_NAME_PATTERN.matcher(words.strip());
        return written.matches()
                ? new ChamberCommittee(CommitteeName.of(written.group(1)), written.group(2))
                : new ChamberCommittee(CommitteeName.of(words.strip()), "");
    }

    /** Returns this committee in the form in which it is requested. */
    public String written() {
        return chamber.isEmpty() ? name : name + " (" + chamber + ")";
    }
}
