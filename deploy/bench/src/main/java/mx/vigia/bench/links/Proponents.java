package mx.vigia.bench.links;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** The people in a cell of the corpus, which runs them together in a dozen ways. */
public final class Proponents {
    private static final Pattern FORMULA = Pattern.compile("(?i),?\\s+con (proyecto|punto).*");
    private static final Pattern GROUP =
            Pattern.compile("(?i),?\\s*(del?|de los|a nombre del?|integrantes? del?)\\s+grupos?\\s+parlamentarios?.*");
    private static final Pattern BETWEEN = Pattern.compile("\\([^)]*\\)|Sen\\.|Dip\\.|\n|,|;|\\sy\\s");
    private static final Pattern OPENING = Pattern.compile(
            "(?i)^(presentada? por |de las? y los?\\s|de los\\s|de las\\s|del\\s|de la\\s|de\\s|las senadoras y los senadores\\s"
                    + "|los senadores\\s|las senadoras\\s|senadores\\s|senadoras\\s)\\s*");
    private static final Pattern NOBODY =
            Pattern.compile("(?i).*identificado.*|^(integrantes?|diputad|senador).{0,12}$");
    private static final int SHORTEST = 4;

    private Proponents() {}

    public static List<String> in(String cell) {
        String bare = GROUP.matcher(FORMULA.matcher(cell).replaceFirst("")).replaceFirst("");
        return Arrays.stream(BETWEEN.split(bare))
                .map(name -> OPENING.matcher(name.strip()).replaceFirst("").strip())
                .filter(name ->
                        name.length() >= SHORTEST && !NOBODY.matcher(name).matches())
                .toList();
    }
}
