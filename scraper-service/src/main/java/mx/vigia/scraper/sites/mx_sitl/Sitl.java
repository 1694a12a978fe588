package mx.vigia.scraper.sites.mx_sitl;

import java.net.URI;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.PageChanged;
import mx.vigia.scraper.reading.SpanishDate;
import mx.vigia.scraper.reading.UrlQuery;

/**
 * The meaning of this site's addresses and words: its legislatures are in Roman numerals, its votes numbered in each.
 */
final class Sitl {
    static final String SITE = "mx.diputados.sitl";

    /** The same server's lists of what each deputy signed: another source, with a rhythm of its own. */
    static final String BILLS_SITE = "mx.diputados.sitl-asuntos";

    private static final Pattern ROMAN = Pattern.compile("/([IVXL]+)_leg/.*");
    private static final Map<Character, Integer> FIGURES = Map.of('I', 1, 'V', 5, 'X', 10, 'L', 50);
    private static final Pattern VOTE = Pattern.compile("estadistico_votacion|listados_votaciones");

    private Sitl() {}

    /** Returns the legislature in a page's path. */
    static int legislature(FetchedPage page) {
        var m = ROMAN.matcher(page.address().getPath());
        if (!m.matches()) {
            throw new PageChanged(
                    page.address(),
                    "a legislature such as /LXVI_leg/",
                    page.address().getPath());
        }
        var figures = m.group(1).chars().map(c -> FIGURES.get((char) c)).toArray();
        var sum = 0;
        for (var i = 0; i < figures.length; i++) {
            sum += i + 1 < figures.length && figures[i] < figures[i + 1] ? -figures[i] : figures[i];
        }
        return sum;
    }

    /** Returns the keys of the vote requested by an address. */
    static List<String> keys(FetchedPage page, URI address) {
        var number = UrlQuery.of(address).number("votaciont", 0);
        if (number == 0) {
            throw new PageChanged(page.address(), "the number of the vote in 'votaciont'", address.toString());
        }
        return List.of("vote/%d/%d".formatted(legislature(page), number));
    }

    /** Returns the address of the totals of the vote requested by an address. */
    static URI totals(URI address) {
        var path = VOTE.matcher(address.getPath()).replaceFirst("estadistico_votacion");
        return address.resolve(path + "?votaciont=" + UrlQuery.of(address).number("votaciont", 0));
    }

    /** Parses a day as written on the site: "14 Septiembre 2026" above a list, "3-Septiembre-2024" above a vote. */
    static Optional<LocalDate> day(String words) {
        return SpanishDate.findFirstShort(words.replaceAll("\\b(\\d{1,2}) (\\p{L}+) (\\d{4})\\b", "$1-$2-$3"));
    }

    /** Returns lower case without accents and punctuation. */
    static String normalize(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^\\p{L}\\d]+", " ")
                .toLowerCase(Locale.ROOT)
                .strip();
    }

    /** Returns a group's short name, whether or not the site writes it in full. */
    static String group(String name) {
        return switch (name) {
            case "MORENA", "Movimiento Regeneración Nacional" -> "Morena";
            case "Acción Nacional", "Partido Acción Nacional" -> "PAN";
            case "Revolucionario Institucional", "Partido Revolucionario Institucional" -> "PRI";
            case "Verde Ecologista de México", "Partido Verde Ecologista de México" -> "PVEM";
            case "del Trabajo", "Partido del Trabajo" -> "PT";
            case "de la Revolución Democrática", "Partido de la Revolución Democrática" -> "PRD";
            case "Movimiento Ciudadano" -> "MC";
            case "IND", "Independientes" -> "Independiente";
            case "SP", "Sin Partido" -> "Sin partido";
            default -> name;
        };
    }

    /** Returns how somebody voted, in the contract's word. */
    static String position(String words) {
        return switch (words) {
            case "A favor" -> "favour";
            case "En contra" -> "against";
            case "Abstención" -> "abstention";
            case "Sólo asistencia", "Solo asistencia", "Quorum", "Quórum" -> "present";
            case "Ausente" -> "absent";
            default -> "other";
        };
    }
}
