package mx.vigia.analysis.bill;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A committee by its name, and of which chamber it is, for two chambers have committees of one name.
 *
 * @param chamber the word of a {@link Chamber}; an empty word for that of any
 */
public record ChamberCommittee(String name, String chamber) {
    /** The chamber of what a row with a {@code site} is about, where its body does not say it. */
    public static final String CHAMBER_OF_SITE_SQL = """
            case when site like 'mx.diputados.%' then 'deputies' when site like 'mx.senado.%' then 'senate'
                when site like 'mx.permanente.%' then 'permanent-commission' else '' end""";

    private static final Pattern CHAMBER_NAME_PATTERN = Pattern.compile(Arrays.stream(Chamber.values())
            .map(Chamber::word)
            .map(Pattern::quote)
            .collect(Collectors.joining("|", "(.+) \\((", ")\\)")));

    /** What somebody asked for: {@code Salud}, or {@code Salud (senate)}. */
    public static ChamberCommittee asked(String words) {
        Matcher written = CHAMBER_NAME_PATTERN.matcher(words.strip());
        return written.matches()
                ? new ChamberCommittee(CommitteeName.of(written.group(1)), written.group(2))
                : new ChamberCommittee(CommitteeName.of(words.strip()), "");
    }

    /** The same as it is asked for. */
    public String written() {
        return chamber.isEmpty() ? name : name + " (" + chamber + ")";
    }
}
