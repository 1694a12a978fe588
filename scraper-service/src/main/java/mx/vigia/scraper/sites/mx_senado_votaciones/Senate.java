package mx.vigia.scraper.sites.mx_senado_votaciones;

import java.net.URI;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import mx.vigia.scraper.reading.BillMention;
import mx.vigia.scraper.reading.StatedVote;
import mx.vigia.scraper.reading.StatedVote.Ballot;
import mx.vigia.scraper.reading.StatedVote.Total;

/** The meaning of the Senate's words and figures, on any of its sites. */
final class Senate {
    static final String SITE = "mx.senado.votaciones";

    private static final Map<Character, Integer> FIGURES = Map.of('I', 1, 'V', 5, 'X', 10, 'L', 50);

    private Senate() {}

    /** Returns how somebody voted, in the contract's word: "Sí", "Si?.", "PRO", "EN PRO", "Abstencion", "AUSENTE". */
    static String position(String words) {
        return switch (normalize(words).replaceAll("[^a-z ]", "").strip()) {
            case "si", "pro", "en pro" -> "favour";
            case "no", "contra", "en contra" -> "against";
            case "abstencion" -> "abstention";
            case "presente" -> "present";
            case "ausente" -> "absent";
            default -> "other";
        };
    }

    /** Returns a group's short name, as on other pages. */
    static String group(String printed) {
        return switch (printed) {
            case "MORENA" -> "Morena";
            case "CONV" -> "Convergencia";
            case "PANAL", "NA" -> "Nueva Alianza";
            case "IND" -> "Independiente";
            default -> printed;
        };
    }

    /**
     * Returns the total of the votes cast; the Senate counts only those, so these figures have no present or absent
     * members.
     */
    static Total totalOfCastVotes(int favour, int against, int abstention) {
        return new Total("", favour, against, abstention, 0, 0, favour + against + abstention);
    }

    static int parseRoman(String words) {
        var figures = words.chars().map(c -> FIGURES.get((char) c)).toArray();
        var sum = 0;
        for (var i = 0; i < figures.length; i++) {
            sum += i + 1 < figures.length && figures[i] < figures[i + 1] ? -figures[i] : figures[i];
        }
        return sum;
    }

    /** Returns lower case without accents. */
    static String normalize(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    /** Creates a vote of the Senate on a matter of which the page has at most the title. */
    static StatedVote vote(
            String title,
            String question,
            LocalDate day,
            String outcome,
            List<Total> totals,
            List<Ballot> ballots,
            URI address) {
        var about = title.isEmpty() ? List.<BillMention>of() : List.of(BillMention.ofTitle(title));
        return new StatedVote("senate", address)
                .title(title)
                .question(question)
                .heldOn(day)
                .outcome(outcome)
                .totals(totals)
                .ballots(ballots)
                .about(about);
    }
}
