package mx.vigia.scraper.sites.mx_diputados;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import mx.vigia.scraper.reading.Mention;

/** The matters that running words name: by a number of the Gaceta, of a file, or by the title of a decree. */
final class Named {
    private static final Pattern CITED =
            Pattern.compile("(?iU)Gaceta Parlamentaria,? n[úu]m(?:ero|\\.) (\\d{3,5}(?:-[\\w-]*\\w)?)");
    private static final Pattern FILE =
            Pattern.compile("(?iU)\\bexpedientes? (?:n[úu]m(?:ero|\\.) |no\\. )?(\\d{2,6})");
    private static final Pattern DECREE =
            Pattern.compile("(?iU)\\b(?:dict[aá]men(?:es)?|iniciativas?|minutas?|proyectos? de decreto|proyecto de"
                    + " dictamen|proposici[oó]n(?:es)?|puntos? de acuerdo|opini[oó]n)\\b[^.;]*?\\b(?<title>(?:por"
                    + " (?:el|la) que )?(?:se )?(?:que )?(?:se"
                    + " )?(?:reforman?|adicionan?|derogan?|expiden?|abrogan?|declaran?|exhortan?|crean?|instituyen?)\\b(?:(?!;|(?<!\\d[oa])\\.(?:\\s|$)|\\s*\\(|,?"
                    + " (?:presentad[ao]|suscrit[ao]|a cargo|del diputado|de la diputada|publicad[ao])\\b).)+)");

    private Named() {}

    static List<Mention> in(String words) {
        var found = new ArrayList<Mention>();
        CITED.matcher(words)
                .results()
                .forEach(m -> found.add(new Mention("", "", "Gaceta Parlamentaria, número " + m.group(1), "")));
        FILE.matcher(words).results().forEach(m -> found.add(new Mention("", "", "Expediente " + m.group(1), "")));
        DECREE.matcher(words)
                .results()
                .forEach(m -> found.add(
                        new Mention("", "", "", m.group("title").strip().replaceFirst("[\\s,]+$", ""))));
        return found;
    }
}
