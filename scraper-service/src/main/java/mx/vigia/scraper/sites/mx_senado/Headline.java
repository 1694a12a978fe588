package mx.vigia.scraper.sites.mx_senado;

import java.util.regex.Pattern;

/** The line of a document: its number within its section, who brings it, and its purpose. */
record Headline(int number, String bringer, String title) {
    private static final Pattern NUMBER = Pattern.compile("^(\\d+)\\.\\s*");
    private static final Pattern MATTER = Pattern.compile(
            "(?iU),?\\s+((?:(?:por la|por el|con la|con el|el) que (?:remiten?|contienen?) )?(?:la )?(?:con |iniciativa con |minuta con |dictamen con )?(?:proyectos? de (?:decreto|ley)|puntos? de acuerdo)\\b.*)$");
    private static final Pattern OPENS_WITH_A_PERSON = Pattern.compile("(?iU)^del?(?: l[ao]s?)?\\s.*");

    static Headline of(String words) {
        var m = NUMBER.matcher(words);
        var number = m.find() ? Integer.parseInt(m.group(1)) : 0;
        var line = words.substring(number > 0 ? m.end() : 0);
        var matcher = MATTER.matcher(line);
        boolean whole =
                !OPENS_WITH_A_PERSON.matcher(line).matches() || DocumentKind.isStateVote(Section.normalize(line));
        if (whole || !matcher.find()) {
            return new Headline(number, "", line);
        }
        var title = matcher.group(1);
        return new Headline(
                number,
                line.substring(0, matcher.start()),
                Character.toUpperCase(title.charAt(0)) + title.substring(1));
    }
}
