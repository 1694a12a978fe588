package mx.vigia.bench.links;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Splits a cell of the corpus into people, who are run together in a dozen ways. */
public final class Proponents {
    private static final Pattern FORMULA_SUFFIX = Pattern.compile("(?i),?\\s+con (proyecto|punto).*");
    private static final Pattern GROUP_PATTERN =
            Pattern.compile("(?i),?\\s*(del?|de los|a nombre del?|integrantes? del?)\\s+grupos?\\s+parlamentarios?.*");
    private static final Pattern SEPARATORS = Pattern.compile("\\([^)]*\\)|Sen\\.|Dip\\.|\n|,|;|\\sy\\s");
    private static final Pattern OPENING_PATTERN = Pattern.compile(
            "(?i)^(presentada? por |de las? y los?\\s|de los\\s|de las\\s|del\\s|de la\\s|de\\s|las senadoras y los senadores\\s"
                    + "|los senadores\\s|las senadoras\\s|senadores\\s|senadoras\\s)\\s*");
    private static final Pattern UNIDENTIFIED_PATTERN =
            Pattern.compile("(?i).*identificado.*|^(integrantes?|diputad|senador).{0,12}$");
    private static final int MIN_NAME_LENGTH = 4;

    private Proponents() {}

    public static List<String> parse(String cell) {
        String bare = GROUP_PATTERN
                .matcher(FORMULA_SUFFIX.matcher(cell).replaceFirst(""))
                .replaceFirst("");
        return Arrays.stream(SEPARATORS.split(bare))
                .map(name ->
                        OPENING_PATTERN.matcher(name.strip()).replaceFirst("").strip())
                .filter(name -> name.length() >= MIN_NAME_LENGTH
                        && !UNIDENTIFIED_PATTERN.matcher(name).matches())
                .toList();
    }
}
