package mx.vigia.analysis.web.proceedings;

import java.util.regex.Pattern;
import mx.vigia.analysis.language.TextAnalyzer;

/** Whether the name of who meets says of which chamber they are. */
public final class ChamberInName {
    private static final Pattern DEPUTIES = Pattern.compile("\\b(?:diputad[oa]s|deputies)\\b");
    private static final Pattern SENATE = Pattern.compile("\\bsena(?:d[oa]|te)");

    private ChamberInName() {}

    public static boolean names(String meeting, String chamber) {
        var name = TextAnalyzer.fold(meeting);
        var where = TextAnalyzer.fold(chamber);
        return name.contains(where) || areBoth(SENATE, where, name) || areBoth(DEPUTIES, where, name);
    }

    private static boolean areBoth(Pattern chamber, String where, String name) {
        return chamber.matcher(where).find() && chamber.matcher(name).find();
    }
}
