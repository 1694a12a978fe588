package mx.vigia.scraper.sites.mx_jal;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mx.vigia.scraper.reading.StatedFields.Proponent;

/**
 * The deputies that a title names as those who bring the bill: "Iniciativa de ley de la diputada N, que reforma …". A
 * name that does not end where the title goes on is not read.
 */
final class TitleProponents {
    private static final String WORD = "(?:\\p{Lu}[\\p{L}.'’-]*)";
    private static final String NAME = WORD + "(?: (?:(?:de|del|la|las|los) )*" + WORD + "){1,7}";
    private static final String OPENING = "^(?i:iniciativa(?: del?)? (?:ley|decreto|acuerdo legislativo))";
    private static final String END = "(?=,? (?:que|por|para|mediante|con|en)\\b)";

    private static final Pattern ONE_PATTERN =
            Pattern.compile(OPENING + " (?i:del diputado|de la diputada) (?<who>" + NAME + ")" + END);
    private static final Pattern SEVERAL_PATTERN = Pattern.compile(
            OPENING + " (?i:de l[oa]s diputad[oa]s) (?<who>" + NAME + "(?:, " + NAME + "){0,60} y " + NAME + ")" + END);
    private static final Pattern JOINT_PATTERN = Pattern.compile(", | y ");

    private TitleProponents() {}

    /** Returns the deputies in the order of the title; none where it names none in this form. */
    static List<Proponent> of(String title) {
        var words = title.replaceAll("\\s+", " ").replace(" ,", ",").strip();
        var one = ONE_PATTERN.matcher(words);
        var several = SEVERAL_PATTERN.matcher(words);
        var names = one.find()
                ? Stream.of(one.group("who"))
                : several.find() ? JOINT_PATTERN.splitAsStream(several.group("who")) : Stream.<String>empty();
        return names.map(name -> new Proponent(name, "", "deputy")).toList();
    }
}
